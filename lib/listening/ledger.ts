import type { Entry, Objection, Standing } from './types';

/** Words that say nothing about what a question is about. */
const COMMON = new Set(
  'a an and any are as at be been but by can could did do does for from had has have how i if in into is it its may me my no not of on or our should so than that the their them then there these they this those to too up us was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** From this share of words in common, an objection and a question are about the same. */
const ALIKE = 0.5;

/** The words of a question that carry its meaning, without their endings. */
export function contentWords(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(word => !COMMON.has(word)).map(stem));
}

/** Near enough for comparing: plural and verb endings cut where enough of the word is left. */
function stem(word: string): string {
  const cut = word.replace(/(?:ies|ing|ed|es|s|e)$/, '');
  return cut.length >= 3 ? cut : word;
}

/** From 0 to 1: twice the words in common over the words of both. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** The entry whose question is likest to these words; null when none is like enough. */
export function likest(words: string, entries: readonly Entry[]): Entry | null {
  const wanted = contentWords(words);
  let best: Entry | null = null;
  let most = ALIKE;
  for (const entry of entries) {
    const now = likeness(wanted, contentWords(entry.question));
    if (now > most || (now === most && !best)) [best, most] = [entry, now];
  }
  return best;
}

/** How an objection stands: by the entry the writer chose for it, else by the one likest to its words. */
export function standingOf({ words, entry: chosen }: Objection, entries: readonly Entry[]): Standing {
  const entry = (chosen === null ? null : likest(chosen, entries)) ?? likest(words, entries);
  return { state: entry?.answer ?? 'open', entry };
}
