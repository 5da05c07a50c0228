import type { Block, Span } from '@/lib/draft/types';
import { sentencesOf } from '@/lib/draft/words';
import type { Excerpt } from '@/lib/messages/protocol';

/** As much of a passage as fits into a few lines of the panel, in UTF-16 units. */
const LONGEST = 280;
/** How much stands before the marked words when they stand far into a long sentence. */
const LEAD = 60;

/**
 * The sentence or sentences that a span is in, with the span marked: what the panel quotes. A long one is cut at words
 * around the span.
 */
export function excerptOf(block: Block, span: Span): Excerpt {
  const touched = sentencesOf(block).filter(s => s.start < Math.max(span.end, span.start + 1) && s.end > span.start);
  const start = Math.min(span.start, touched[0]?.start ?? 0);
  const end = Math.max(span.end, touched.at(-1)?.end ?? block.text.length);
  return cutTo(block.text, { start, end }, [span]);
}

/** A whole passage with some of its words marked, cut at the end when it is long. Spans are in the block's text. */
export function markedExcerpt(block: Block, passage: Span, marks: readonly Span[]): Excerpt {
  return cutTo(block.text, passage, marks);
}

function cutTo(text: string, whole: Span, marks: readonly Span[]): Excerpt {
  const first = marks[0]?.start ?? whole.start;
  let { start, end } = whole;
  if (end - start > LONGEST) {
    if (first - start > LONGEST - LEAD) start = wordStart(text, first - LEAD, first);
    if (end - start > LONGEST) end = wordEnd(text, start + LONGEST, start);
  }
  const inside = marks.flatMap(mark => {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    return to > from ? [{ start: from, end: to }] : [];
  });
  return {
    text: text.slice(start, end).replaceAll('\t', ' '),
    marks: inside.sort((a, b) => a.start - b.start).filter((mark, i, all) => mark.start >= (all[i - 1]?.end ?? 0)),
    cut: { before: start > whole.start, after: end < whole.end },
  };
}

/** The first place of a word at or after `at`, but not after `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < limit ? space + 1 : Math.min(at, limit);
}

/** The last place at or before `at` where a word ends; `at` itself in a text without spaces. */
function wordEnd(text: string, at: number, from: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > from ? space : at;
}
