import type { Span } from '@/lib/draft/types';
import type { Placement } from './alignment';
import { visibleOffsets } from './visible-text';

/** A part of a painted run: `[start, end)` of its label. */
export interface RunPart extends Span {
  /** Index of the run in the order of painting. */
  readonly run: number;
  /** The same part in visible characters of the run. */
  readonly visible: Span;
}

/** Which parts of which painted runs show `[start, end)` of the visible text. */
export function partsOf(
  labels: readonly string[],
  placements: readonly Placement[],
  { start, end }: Span,
): readonly RunPart[] {
  const parts: RunPart[] = [];
  for (const [run, placement] of placements.entries()) {
    const label = labels[run] as string;
    for (const { from, at, length } of placement) {
      const first = Math.max(start, at);
      const last = Math.min(end, at + length);
      if (first >= last) continue;
      const offsets = visibleOffsets(label);
      parts.push({
        run,
        start: offsets[from + first - at] ?? 0,
        end: (offsets[from + last - 1 - at] ?? label.length - 1) + 1,
        visible: { start: from + first - at, end: from + last - at },
      });
    }
  }
  return parts;
}
