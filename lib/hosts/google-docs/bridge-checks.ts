import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Span } from '@/lib/draft/types';
import {
  type Answer,
  type Ask,
  type Deed,
  type Markup,
  MOST_BLOCKS,
  MOST_DOCUMENT,
  MOST_TEXT,
  type ReplaceOutcome,
  type TextChange,
  type Trouble,
} from './bridge-protocol';

type Fields = Readonly<Record<string, unknown>>;

/** So many spans of one kind are carried; the rest of a document with more is read without them. */
const MOST_SPANS = 20_000;

/** The question in a message; null for everything else. */
export function askFrom(message: unknown): Ask | null {
  const fields = fieldsOf(message);
  if (!fields || !isOffset(fields.id)) return null;
  const deed = deedFrom(fields);
  return deed && { ...deed, id: fields.id };
}

function deedFrom({ op, known, start, end, still, from, text, expected, markup }: Fields): Deed | null {
  switch (op) {
    case 'text':
      return isOffset(known) ? { op, known } : null;
    case 'undo':
      return { op };
    case 'paste':
      return isText(text) ? { op, text } : null;
    case 'select':
      if (!isOffset(start) || !isOffset(end) || start > end) return null;
      return { op, start, end, still: still === true, ...(isOffset(from) && { from }) };
    case 'replace': {
      const isPlace = isOffset(start) && isOffset(end) && isText(expected) && expected.length === end - start;
      if (!isPlace || !isText(text)) return null;
      if (markup === undefined) return { op, start, end, expected, text };
      const blocks = markupFrom(markup);
      return blocks && { op, start, end, expected, text, markup: blocks };
    }
    default:
      return null;
  }
}

function markupFrom(value: unknown): Markup | null {
  const fields = fieldsOf(value);
  if (!fields || !isOffset(fields.length) || !Array.isArray(fields.blocks)) return null;
  if (fields.blocks.length === 0 || fields.blocks.length > MOST_BLOCKS) return null;
  const blocks = fields.blocks.map(blockFrom);
  const size = blocks.reduce((sum, block) => sum + (block?.text.length ?? Number.POSITIVE_INFINITY), 0);
  return size <= MOST_TEXT ? { blocks: blocks as NewBlock[], length: fields.length } : null;
}

function blockFrom(value: unknown): NewBlock | null {
  const { kind, level, isNumbered, text } = fieldsOf(value) ?? {};
  if (!isText(text) || /\p{Cc}/u.test(text)) return null;
  if (kind === 'paragraph') return { kind, text };
  if (kind === 'item') return typeof isNumbered === 'boolean' ? { kind, isNumbered, text } : null;
  const known = kind === 'heading' && LEVELS.find(each => each === level);
  return known ? { kind: 'heading', level: known, text } : null;
}

const LEVELS = [1, 2, 3] as const;

/** The answer in a message; null for everything else. */
export function answerFrom(message: unknown): Answer | null {
  const fields = fieldsOf(message);
  if (!fields || !isOffset(fields.id)) return null;
  const { id, value, trouble } = fields;
  if (trouble === undefined) return { id, value };
  return isTrouble(trouble) ? { id, trouble } : null;
}

/** The change of a text in an answer; null for everything else. */
export function textChangeFrom(value: unknown): TextChange | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const { version, since, at, cut, put, length } = fields;
  if (!isOffset(version) || !isOffset(since) || !isOffset(at) || !isOffset(cut) || !isOffset(length)) return null;
  if (typeof put !== 'string' || length > MOST_DOCUMENT) return null;
  const selection = spansFrom(fields.selection, length);
  const [links, rules] = [fields.links, fields.rules].map(list => (list === null ? null : spansFrom(list, length)));
  return { version, since, at, cut, put, length, selection, links: links ?? null, rules: rules ?? null };
}

/** How a replacement ended, from an answer; null for everything else. */
export function outcomeFrom(value: unknown): ReplaceOutcome | null {
  const fields = fieldsOf(value);
  const done = OUTCOMES.find(name => name === fields?.done);
  if (!done || !isText(fields?.seen)) return null;
  const caret = spanFrom(fields.caret);
  const length = fieldsOf(fields.caret)?.length;
  return { done, seen: fields.seen, ...(caret && isOffset(length) && { caret: { ...caret, length } }) };
}

const OUTCOMES = ['pasted', 'differs', 'not-selected', 'no-editor', 'no-text'] as const;

/** The spans of a list that lie within a text of this length, each the right way round; what is none is left out. */
export function spansFrom(list: unknown, length: number): Span[] {
  if (!Array.isArray(list)) return [];
  const spans: Span[] = [];
  // So many are looked at, whatever they are: a list can say that it is as long as it likes.
  for (let i = 0; i < list.length && i < MOST_SPANS; i++) {
    const span = spanFrom(list[i]);
    if (span && span.end <= length) spans.push(span);
  }
  return spans;
}

/** Docs and its readers name the two ends in several ways. */
function spanFrom(value: unknown): Span | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const from = fields.start ?? fields.startIndex ?? fields.anchor ?? fields.base;
  const to = fields.end ?? fields.endIndex ?? fields.focus ?? fields.extent;
  if (!isOffset(from) || !isOffset(to)) return null;
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;

const isTrouble = (value: unknown): value is Trouble =>
  value === 'no-text' || value === 'no-editor' || value === 'failed';

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_TEXT;
