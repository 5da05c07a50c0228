import type { Span } from '@/lib/draft/types';
import type { KeyResult } from '@/lib/key-results/types';

/** The words that decided a verdict, in order; neighbours with only a space between them are one stretch to the eye. */
export function decidingWords({ passage, evidence }: KeyResult): Span[] {
  const { text } = passage.block;
  const stretches: Span[] = [];
  for (const { span } of [...evidence].sort((a, b) => a.span.start - b.span.start)) {
    const last = stretches.at(-1);
    const joins = last && text.slice(last.end, span.start).trim() === '';
    if (joins) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else stretches.push({ start: span.start, end: span.end });
  }
  return stretches;
}
