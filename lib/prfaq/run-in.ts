import type { Block, Span } from '@/lib/draft/types';
import { type Label, labelOf } from './labels';

/** A label at the beginning of a block: "**The problem.** text", "Problem: text". */
export interface RunIn {
  readonly label: Label;
  /** The label with its mark; empty when the label is part of the sentence: "**Getting started** takes …". */
  readonly span: Span;
  /** Where the text after it begins. */
  readonly body: number;
  /** True when what follows is a title and no text: "The problem: nobody knows". */
  readonly isWhole: boolean;
}

const LONGEST = 70;
/** Labels whose text may be as short as a title. */
const SHORT_BODIED: readonly Label[] = [
  'headline',
  'subheading',
  'leader_quote',
  'customer_quote',
  'call_to_action',
  'press_release',
  'prfaq',
  'summary',
];

/** The label that a block begins with, if there is text after it. */
export function runInOf(block: Block): RunIn | null {
  const bold = block.styles.find(style => style.kind === 'bold' && style.start <= 1);
  return (bold && bold.end < block.text.length ? boldRunIn(block, bold.end) : null) ?? plainRunIn(block);
}

function boldRunIn(block: Block, end: number): RunIn | null {
  const { text } = block;
  const label = labelOf(text.slice(0, end));
  if (!label || end > LONGEST) return null;
  const closed = /[.:—–-]\s*$/.test(text.slice(0, end)) || /^\s*[:.—–-]/.test(text.slice(end)) || text[end] === '\n';
  const body = bodyStart(text, end);
  if (body >= text.length) return null;
  return { label, span: { start: 0, end: closed ? end : 0 }, body: closed ? body : 0, isWhole: false };
}

function plainRunIn(block: Block): RunIn | null {
  const { text } = block;
  const mark = /^[^:\n.!?–—]{2,60}?(?::|\s[–—-])(?=\s|$)|^[^:\n.!?]{2,40}\n/.exec(text.slice(0, LONGEST));
  if (!mark) return null;
  const end = mark[0].length;
  const label = labelOf(mark[0]);
  const body = bodyStart(text, end);
  if (!label || body >= text.length) return null;
  return { label, span: { start: 0, end }, body, isWhole: !SHORT_BODIED.includes(label) && isTitle(block, body) };
}

const INNER = /[.!?:”"]\s+(?=(\p{Lu}[\p{L}’' -]{2,38}:)\s)/gu;
const INNER_LABELS: readonly Label[] = [
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'customer_quote',
  'how_it_works',
  'call_to_action',
  'start',
];
const MOST_INNER = 8;

/** Labels that follow a sentence in the same block, where lines were not kept apart: "… three days. Solution: …". */
export function innerRunIns(block: Block): RunIn[] {
  const found: RunIn[] = [];
  if (block.kind !== 'paragraph' || !block.text.includes(':')) return found;
  for (const match of block.text.matchAll(INNER)) {
    const name = match[1] ?? '';
    const label = labelOf(name);
    if (!label || !INNER_LABELS.includes(label)) continue;
    const start = match.index + match[0].length;
    const end = start + name.length;
    found.push({ label, span: { start, end }, body: bodyStart(block.text, end), isWhole: false });
    if (found.length === MOST_INNER) break;
  }
  return found;
}

const bodyStart = (text: string, end: number): number => end + (/^[\s:.—–*_-]*/.exec(text.slice(end))?.[0].length ?? 0);

function isTitle(block: Block, body: number): boolean {
  const rest = block.text.slice(body);
  if (block.kind === 'heading') return true;
  if (rest.length > 90 || /[.!?:;]["”)]*$/.test(rest.trim())) return false;
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const capitals = words.filter(word => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length >= 2 && capitals >= 0.6 * words.length;
}
