import { widthOf } from './measure.ts';
import type { Painted } from './painted.ts';
import type { TileLook } from './tile.ts';

/** The runs as they have rectangles: split at misspelled words, and every third one twice where that is wanted. */
export function annotated(runs: readonly Painted[], { misspelled, isDoubled }: TileLook): readonly Painted[] {
  const split = misspelled.length ? runs.flatMap(run => splitAt(run, misspelled)) : runs;
  return isDoubled ? split.flatMap((run, i) => (i % 3 ? [run] : [run, run])) : split;
}

function splitAt(run: Painted, words: readonly string[]): Painted[] {
  const cuts = new Set([0, run.label.length]);
  for (const word of words) {
    for (let at = run.label.indexOf(word); at >= 0; at = run.label.indexOf(word, at + word.length)) {
      cuts.add(at).add(at + word.length);
    }
  }
  const places = [...cuts].sort((a, b) => a - b);
  const left = (at: number): number =>
    at === run.label.length ? run.width : widthOf(run.label.slice(0, at), run.font);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? 0;
    const width = left(end) - left(start);
    const x = run.isRtl ? run.x + run.width - left(end) : run.x + left(start);
    return { ...run, label: run.label.slice(start, end), x, width };
  });
}

/** What a run's rectangle says, for a tile that begins at this height of its page. */
export function rectAttributes(run: Painted, top: number, { zoom, labels }: TileLook): Record<string, string | number> {
  return {
    y: +(-0.022 * run.size).toFixed(4),
    width: +run.width.toFixed(4),
    height: +(1.2 * run.size).toFixed(4),
    'aria-label': labels === 'mangled' ? mangled(run.label) : run.label,
    'data-font-css': run.font,
    transform: `matrix(${zoom},0,0,${zoom},${+(run.x * zoom).toFixed(4)},${+((run.top - top) * zoom).toFixed(4)})`,
  };
}

/** White space as labels have it at times: no doubles, nothing hard, nothing at the end. */
const mangled = (label: string): string => label.replace(/[\s\u200b]+/g, ' ').trimEnd();
