import { type Finding, foremost } from '@/lib/engine';
import { isFor, type Lens } from '@/lib/engine/readers';
import type { Mark } from '@/lib/hosts/host';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import { decidingWords } from './deciding-words';

/** Verdicts whose deciding words are washed; an outcome or a guardrail needs no more than its shape in the margin. */
const WASHED: ReadonlySet<Verdict> = new Set<Verdict>(['output', 'activity', 'unclear']);

export interface Markable {
  /** In reading order, without the dismissed ones. */
  readonly findings: readonly Finding[];
  /** Without the dismissed ones. */
  readonly keyResults: readonly KeyResult[];
  readonly inHand: string | null;
  readonly shown: 'open' | 'all' | 'none';
  /** For which reader the panel shows remarks; null is everyone. */
  readonly lens: Lens | null;
}

/**
 * What is marked in the text: every fix, the findings that stand open in the panel, the deciding words of weak key
 * results, and whatever is in hand. Few on purpose, so that a page is not littered; none at all where they are hidden.
 */
export function marksOf({ findings, keyResults, inHand, shown, lens }: Markable): Mark[] {
  if (shown === 'none') return [];
  const marks: Mark[] = [];
  const first = new Set(foremost(lens === null ? findings : findings.filter(({ check }) => isFor(lens, check))));
  for (const finding of findings) {
    const { id, severity, block, span } = finding;
    if (!block || !span) continue;
    const passage = { block, ...span };
    const isInHand = id === inHand;
    const isShown = severity === 'fix' || shown === 'all' || first.has(finding) || isInHand;
    if (isShown) marks.push({ id, passage, look: severity });
    if (isInHand) marks.push({ id, passage, look: 'in-hand' });
  }
  for (const keyResult of keyResults) {
    const { id, passage, verdict } = keyResult;
    if (id === inHand) marks.push({ id, passage, look: 'in-hand' });
    marks.push({ id, passage, look: 'key-result' });
    if (!WASHED.has(verdict)) continue;
    for (const span of decidingWords(keyResult))
      marks.push({ id, passage: { block: passage.block, ...span }, look: verdict });
  }
  return marks;
}

/** The marks without those under the word that is being typed at `caret`. */
export function withoutTyped(marks: readonly Mark[], caret: { block: string; offset: number } | null): readonly Mark[] {
  if (!caret) return marks;
  return marks.filter(({ passage, look }) => {
    if (look === 'key-result' || passage.block.key !== caret.block) return true;
    const { text } = passage.block;
    const word = wordAround(text, caret.offset);
    return word.start >= passage.end || word.end <= passage.start || word.start === word.end;
  });
}

const SPACE = /[\s.,;:!?"“”()]/;

function wordAround(text: string, offset: number): { start: number; end: number } {
  let start = offset;
  let end = offset;
  while (start > 0 && !SPACE.test(text[start - 1] ?? ' ')) start--;
  while (end < text.length && !SPACE.test(text[end] ?? ' ')) end++;
  return { start, end };
}
