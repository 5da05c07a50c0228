import type { Span } from '@/lib/draft/types';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '„': '“', '«': '»' };

/**
 * Stretches between quotation marks, marks included. A straight mark opens before a word and closes after one; a curly
 * apostrophe never opens. A quote that is not closed runs to the end of the text, as the first paragraphs of a long one do.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let singles = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const close = char === '"' && opens(text, i) ? '"' : CLOSING[char];
    if (close === undefined || (close === '’' && !singles)) continue;
    const end = closingOf(text, i + 1, close);
    if (end < 0 && close === '’') {
      singles = false;
      continue;
    }
    spans.push({ start: i, end: end < 0 ? text.length : end + 1 });
    if (end < 0) break;
    i = end;
  }
  return spans;
}

const opens = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));

/** The next closing mark; a single one that stands before a letter is an apostrophe. */
function closingOf(text: string, from: number, close: string): number {
  let at = text.indexOf(close, from);
  while (close === '’' && at >= 0 && /\p{L}/u.test(text.charAt(at + 1))) at = text.indexOf(close, at + 1);
  return at;
}
