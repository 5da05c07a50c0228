import { visibleOf } from './visible-text';

/** A run of text that the editor has painted, with the words and the place it names. */
export interface PaintedRun {
  readonly node: SVGRectElement;
  readonly label: string;
}

/** What is painted now on and near the screen, in the order of painting. */
export interface Painted {
  /** The drawings that the runs are in, from the top of the document to its end. */
  readonly tiles: readonly SVGSVGElement[];
  readonly runs: readonly PaintedRun[];
  /** The labels of the runs. */
  readonly labels: readonly string[];
  /** The labels as they are seen. */
  readonly visible: readonly string[];
}

const RUN = 'rect[aria-label]';

/** So far beyond the edges of the screen, in heights of it, what is painted is looked at. */
const AROUND = 0.5;

/** The names of runs as they are seen; the same ones come again with every frame. */
const known = new WeakMap<SVGRectElement, { label: string; visible: string }>();

/** Reads the tiles on and near the screen. The editor keeps few of them and uses them again: nothing here is kept. */
export function readPainted(scroller: HTMLElement): Painted {
  const runs: PaintedRun[] = [];
  const labels: string[] = [];
  const visible: string[] = [];
  const tiles = tilesOf(scroller);
  for (const tile of tiles) {
    for (const node of tile.querySelectorAll<SVGRectElement>(RUN)) {
      const label = node.getAttribute('aria-label') ?? '';
      let name = known.get(node);
      if (name?.label !== label) {
        name = { label, visible: visibleOf(label) };
        known.set(node, name);
      }
      if (name.visible === '') continue;
      runs.push({ node, label });
      labels.push(label);
      visible.push(name.visible);
    }
  }
  return { tiles, runs, labels, visible };
}

/** The drawings that name what is painted, as far as they are near the screen. */
function tilesOf(scroller: HTMLElement): SVGSVGElement[] {
  const screen = scroller.getBoundingClientRect();
  const reach = AROUND * screen.height;
  const placed: { svg: SVGSVGElement; top: number; left: number }[] = [];
  for (const svg of scroller.getElementsByTagName('svg')) {
    if (!svg.querySelector(RUN)) continue;
    const { top, bottom, left } = tileRect(svg);
    if (bottom >= screen.top - reach && top <= screen.bottom + reach) placed.push({ svg, top, left });
  }
  return placed.sort((a, b) => a.top - b.top || a.left - b.left).map(({ svg }) => svg);
}

/** A drawing may have no size of its own and overflow; then the tile that it is in says where it is. */
function tileRect(svg: SVGSVGElement): DOMRect {
  const own = svg.getBoundingClientRect();
  return own.height > 0 ? own : (svg.parentElement as Element).getBoundingClientRect();
}
