import type { Span } from '@/lib/draft/types';
import type { Stage } from './stages';

const TAG =
  /(?:^|\s)#(awareness|engagement|acquisition|success|customer-success|customersuccess|loyalty|customer-loyalty|customerloyalty|internal)\b/i;

/** A change to one line of a text: the words in the span are to be these. */
export interface TagEdit extends Span {
  readonly text: string;
}

/**
 * How a line has to change so that it ends in the tag of a stage, or in none for null. Spans are in `line`. A tag that
 * stands there already is replaced; null when there is nothing to do.
 */
export function tagEdit(line: string, stage: Stage | null): TagEdit | null {
  const old = TAG.exec(line);
  const end = line.trimEnd().length;
  const word = /\S{1,80}$/.exec(line.slice(0, old ? old.index : end));
  if (old) {
    const tag = old[0].trimStart();
    const at = old.index + old[0].length - tag.length;
    if (stage) return tag === tagOf(stage) ? null : { start: at, end: at + tag.length, text: tagOf(stage) };
    if (!word) return { start: at, end: at + tag.length, text: '' };
    return { start: word.index, end: at + tag.length, text: word[0] };
  }
  if (!stage || !word) return null;
  return { start: word.index, end, text: `${word[0]} ${tagOf(stage)}` };
}

/** The stage that a text names as a tag, `#loyalty`; null when it has none. The first one counts. */
export function tagIn(text: string): Stage | null {
  if (!text.includes('#')) return null;
  const name = TAG.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^customer-?/, '');
  return (name as Stage | undefined) ?? null;
}

/** The tag as written into a text. */
export const tagOf = (stage: Stage): string => `#${stage}`;
