import { asciiPattern, isAscii } from './ascii-pattern';
import { keptByWord } from './kept-by-word';
import type { Block, Span } from './types';

/** A sentence in a block, trimmed of the spaces around it. */
export interface Sentence extends Span {
  readonly text: string;
}

/** A word in a block. `lower` is what word lists are matched against: lower case, straight apostrophes. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

let segmenter: Intl.Segmenter | null = null;

/** Made when the first text is cut, since the platform takes milliseconds for it while a page loads. */
function segmented(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter.segment(line);
}

/**
 * Letters and digits, joined by an apostrophe, a hyphen or a decimal mark. The platform's word segmenter gives the same
 * words for the languages we review and takes seventy times as long (docs/decisions/0003-sentences-and-words.md).
 */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu;

/** Ends that are not the end of a sentence, although a capital may follow. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:e\.g|i\.e|etc|vs|approx|no|nos|fig|st|dr|mr|mrs|ms|prof|inc|ltd|co|corp|u\.s|u\.k|[A-Z])\.$/i;

const sentences = new WeakMap<Block, readonly Sentence[]>();
const words = new WeakMap<Block, readonly Word[]>();

/** The sentences of a block, cut once. A soft break ends a sentence, a tab between cells does too. */
export function sentencesOf(block: Block): readonly Sentence[] {
  return kept(sentences, block, () => cutSentences(block.text));
}

/** The words of a block, cut once. */
export function wordsOf(block: Block): readonly Word[] {
  return kept(words, block, () => cutWords(block.text));
}

const ASCII_WORD = asciiPattern(WORD);

export function cutWords(text: string): Word[] {
  const found: Word[] = [];
  const pattern = isAscii(text) ? ASCII_WORD : WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0];
    found.push({ start: match.index, end: pattern.lastIndex, text: word, lower: lowerOf(word) });
  }
  return found;
}

const lowerOf = keptByWord((word: string) => word.toLowerCase().replaceAll('’', "'"));

export function cutSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split(/[\n\t]/)) {
    let start = lineStart;
    let previous = '';
    for (const { segment, index } of segmented(line)) {
      const piece = segment.trimEnd();
      const goesOn = ABBREVIATION.test(previous.slice(-12));
      if (!goesOn && lineStart + index > start) {
        push(found, text, start, lineStart + index);
        start = lineStart + index;
      }
      previous = piece;
    }
    push(found, text, start, lineStart + line.length);
    lineStart += line.length + 1;
  }
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end, text: text.slice(start, end) });
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x200b || code === 0x2009;

function kept<T>(cache: WeakMap<Block, T>, block: Block, make: () => T): T {
  let value = cache.get(block);
  if (value === undefined) {
    value = make();
    cache.set(block, value);
  }
  return value;
}
