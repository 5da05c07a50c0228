import { editBetween } from '@/lib/anchor';
import type { Replacement } from './replacement';

/**
 * What a text says of a paste that was made into the text before. `same`: nothing has changed there, yet or ever. `made`:
 * what was to be written stands in its place. `suggested`: so does what stood there. `astray`: it stands somewhere else.
 * `other`: something else stands there.
 */
export type Outcome = 'same' | 'made' | 'suggested' | 'astray' | 'other';

/** So much around a place has to be as it was when somebody else has changed the text elsewhere, in UTF-16 units. */
const CONTEXT = 16;

/** `context`: for words that are found without so much of what is around them. */
export function outcomeOf(before: string, after: string, replacement: Replacement, context = CONTEXT): Outcome {
  if (after === before) return 'same';
  const { start, end, raw, text } = replacement;
  const now = plain(after);
  const put = plain(text);
  const old = plain(raw);
  const variants: readonly (readonly [string, Outcome])[] = [
    [put, 'made'],
    [old + put, 'suggested'],
    [put + old, 'suggested'],
  ];
  const head = plain(before.slice(0, start));
  const tail = plain(before.slice(end));
  for (const [middle, outcome] of variants) if (now === head + middle + tail) return outcome;
  const [left, right] = [head.slice(-context), tail.slice(0, context)];
  for (const [middle, outcome] of variants) {
    const changed = left + middle + right;
    if (countOf(now, changed) > countOf(plain(before), changed)) return outcome;
  }
  if (isInserted(plain(before), now, put)) return 'astray';
  const place = left + old + right;
  return countOf(now, place) >= countOf(plain(before), place) ? 'same' : 'other';
}

/** Whether all that changed is that these words came in. Words alike at both ends may seem to have come a little later. */
function isInserted(before: string, after: string, put: string): boolean {
  const { text } = editBetween(before, after) ?? { text: '' };
  return put.length > 0 && text.length === put.length && (text + text).includes(put);
}

/** Pasted no-break spaces may become plain ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

/** Where an offset belongs after the replacement was made. */
export function movedOffset(offset: number, { start, end, text }: Replacement): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + text.length - (end - start) : Math.min(offset, start + text.length);
}
