import type { Excerpt } from '@/lib/messages/protocol';

/** How many characters may stand before the first marked words where two lines have to do. */
const LEAD = 36;

/** The excerpt from shortly before its first mark on, cut between words, so that the mark is in sight at once. */
export function nearMarks(excerpt: Excerpt): Excerpt {
  const first = excerpt.marks[0]?.start ?? 0;
  if (first <= LEAD) return excerpt;
  const space = excerpt.text.indexOf(' ', first - LEAD);
  const from = space >= 0 && space < first ? space + 1 : first;
  return {
    text: excerpt.text.slice(from),
    marks: excerpt.marks.map(({ start, end }) => ({ start: start - from, end: end - from })),
    cut: { before: true, after: excerpt.cut.after },
  };
}
