import { chunksOf } from './chunks';
import { commonEnd, commonStart } from './common-text';
import { lowerBound } from './lists';

/** A source that was cut into chunks before: where each begins, the first at `body`. */
export interface CutSource {
  readonly source: string;
  readonly body: number;
  readonly chunkStarts: readonly number[];
}

/** How many chunks stay at both ends, and what stands between: texts of the new source. */
export interface ChangedChunks {
  readonly head: number;
  readonly tail: number;
  readonly texts: readonly string[];
  /** Where the first of the texts begins. */
  readonly from: number;
}

/** What has to be read again of an edited source. Looks at what changed, however long the rest is. */
export function changedChunks(source: string, body: number, before: CutSource | undefined): ChangedChunks {
  if (!before) return { head: 0, tail: 0, texts: [...chunksOf(source, body)].map(({ text }) => text), from: body };
  const { chunkStarts } = before;
  const count = chunkStarts.length;
  const sameStart = before.body === body ? commonStart(before.source, source) : 0;
  const sameEnd = commonEnd(before.source, source);
  const endOf = (chunk: number): number => chunkStarts[chunk + 1] ?? before.source.length;
  // The end of a chunk depends on the line behind it, and that line may have grown.
  const head = Math.max(0, lowerBound(count, endOf, sameStart + 1) - 2);
  const from = head > 0 ? (chunkStarts[head] as number) : body;
  const shift = source.length - before.source.length;
  const texts: string[] = [];
  for (const { text, start } of chunksOf(source, from)) {
    const chunk = lowerBound(count, i => chunkStarts[i] as number, start - shift);
    const wasStart = chunk >= head && chunkStarts[chunk] === start - shift;
    if (wasStart && source.length - start <= sameEnd) return { head, tail: count - chunk, texts, from };
    texts.push(text);
  }
  return { head, tail: 0, texts, from };
}
