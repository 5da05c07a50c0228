import type { Span } from '@/lib/draft/types';
import type { Example } from './rule';

/** An example without its marks: the text, and the passages that stood between ‹ and ›, as offsets in that text. */
export function unmarked(example: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let open = -1;
  for (const char of example) {
    if (char === '‹') open = text.length;
    else if (char === '›') {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += char;
  }
  return { text, spans };
}

/** What a person is shown of an example: its text without the marks. */
export const shownOf = (example: Example): string =>
  unmarked(typeof example === 'string' ? example : example.shown).text;
