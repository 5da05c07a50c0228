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

/** A stretch of the editor's text as it is seen: without what leaves no ink, and with the way back to its offsets. */
export class VisibleText {
  readonly chars: string;
  readonly #offsets: Uint32Array;

  constructor(
    private readonly text: string,
    readonly span: Span,
  ) {
    const stretch = text.slice(span.start, span.end);
    const offsets = new Uint32Array(stretch.length);
    let chars = '';
    let count = 0;
    let from = 0;
    for (let at = 0; at < stretch.length; at++) {
      if (!isUnseen(stretch, at)) {
        offsets[count++] = span.start + at;
        continue;
      }
      if (at > from) chars += stretch.slice(from, at);
      from = at + 1;
    }
    this.chars = chars + stretch.slice(from);
    this.#offsets = offsets.subarray(0, count);
  }

  /** The offset in the editor's text of a visible character; past the last one, the end. */
  offsetOf(index: number): number {
    return this.#offsets[index] ?? this.span.end;
  }

  /** How many visible characters stand before an offset of the editor's text. */
  indexOf(offset: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What stands before a visible character that is not seen itself: the end of a line or of a cell, or a space. */
  parting(index: number): 'none' | 'space' | 'line' {
    if (index <= 0 || index >= this.chars.length) return 'line';
    const [before, behind] = [this.offsetOf(index - 1) + 1, this.offsetOf(index)];
    if (before === behind) return 'none';
    return /\p{Cc}/u.test(this.text.slice(before, behind)) ? 'line' : 'space';
  }
}
