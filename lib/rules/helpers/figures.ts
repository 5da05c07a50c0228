import type { Sentence } from '@/lib/draft/words';

const FIGURE =
  /\d|(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|half|a third|a quarter|twice)(?![\p{L}])/iu;

/** Whether a text gives a figure, in digits or as a word; a frequency such as ‘every year’ is none. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

const kept = new WeakMap<Sentence, boolean>();

/** `hasFigure` of a sentence, looked up once however many words of it are judged. */
export function isCounted(sentence: Sentence): boolean {
  let counted = kept.get(sentence);
  if (counted === undefined) {
    counted = hasFigure(sentence.text);
    kept.set(sentence, counted);
  }
  return counted;
}
