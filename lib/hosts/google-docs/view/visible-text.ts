import type { Span } from '@/lib/draft/types';

/**
 * What leaves no ink of its own, or not the same in the text and on the screen: spaces, controls, zero-width and
 * directional marks, soft hyphens, and the private characters that stand for chips and objects.
 */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/u;
const ALL_UNSEEN = new RegExp(`${UNSEEN.source}+`, 'gu');

/** The characters of a text that are seen, in order. */
export const visibleOf = (text: string): string => text.replace(ALL_UNSEEN, '');

/** Where each visible character of a text stands in it. */
export function visibleOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isUnseen(text, at)) offsets.push(at);
  }
  return offsets;
}

function isUnseen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x7f) return unit <= 0x20;
  // Letters of Latin alphabets, and the dashes, quote marks and dots of typesetting.
  if ((unit >= 0xc0 && unit < 0x300) || (unit >= 0x2010 && unit < 0x2028)) return false;
  const isSecondHalf = unit >= 0xdc00 && unit < 0xe000 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return UNSEEN.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0));
}

/** A paragraph as it is seen: its visible characters, and where each stands in it. */
interface SeenParagraph {
  readonly chars: string;
  readonly offsets: readonly number[];
}

/** Paragraphs that were seen already: a text that is typed in has one new one at a time. */
export class SeenParagraphs {
  readonly #known = new Map<string, SeenParagraph>();

  of(paragraph: string): SeenParagraph {
    let seen = this.#known.get(paragraph);
    if (!seen) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      seen = { chars: visibleOf(paragraph), offsets: visibleOffsets(paragraph) };
      this.#known.set(paragraph, seen);
    }
    return seen;
  }
}

const MOST_KNOWN = 4_000;

/** A stretch of the editor's text as it is seen: without what leaves no ink, and with the way back to its offsets. */
export class VisibleText {
  readonly chars: string;
  readonly #paragraphs: readonly SeenParagraph[];
  /** Where each paragraph begins, in the editor's text and in the visible characters. */
  readonly #starts: number[] = [];
  readonly #firsts: number[] = [];

  constructor(
    private readonly text: string,
    readonly span: Span,
    known = new SeenParagraphs(),
  ) {
    let start = span.start;
    let first = 0;
    this.#paragraphs = text
      .slice(span.start, span.end)
      .split('\n')
      .map(paragraph => {
        const seen = known.of(paragraph);
        this.#starts.push(start);
        this.#firsts.push(first);
        start += paragraph.length + 1;
        first += seen.chars.length;
        return seen;
      });
    this.chars = this.#paragraphs.map(({ chars }) => chars).join('');
  }

  /** The offset in the editor's text of a visible character; past the last one, the end. */
  offsetOf(index: number): number {
    const at = lastUpTo(this.#firsts, index);
    const offset = this.#paragraphs[at]?.offsets[index - (this.#firsts[at] ?? 0)];
    return offset === undefined ? this.span.end : (this.#starts[at] ?? 0) + offset;
  }

  /** How many visible characters stand before an offset of the editor's text. */
  indexOf(offset: number): number {
    const at = lastUpTo(this.#starts, offset);
    if (at < 0) return 0;
    const within = offset - (this.#starts[at] as number);
    const { offsets } = this.#paragraphs[at] as SeenParagraph;
    return (this.#firsts[at] as number) + lastUpTo(offsets, within - 1) + 1;
  }

  /** What stands before a visible character that is not seen itself: the end of a line or of a cell, or a space. */
  parting(index: number): 'none' | 'space' | 'line' {
    if (index <= 0 || index >= this.chars.length) return 'line';
    const [before, behind] = [this.offsetOf(index - 1) + 1, this.offsetOf(index)];
    if (before === behind) return 'none';
    return /\p{Cc}/u.test(this.text.slice(before, behind)) ? 'line' : 'space';
  }
}

/** Index of the last of ascending numbers that is not above a value, the last one where several are equal; -1 for none. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
