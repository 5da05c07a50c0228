import { annotated, rectAttributes } from './annotation.ts';
import { element, ownNodes, setAttributes, setStyle, svgElement } from './dom.ts';
import type { Band, Painted, PaintedParagraph } from './painted.ts';

export interface TileLook {
  readonly zoom: number;
  /** The annotation rectangles are there. */
  readonly isAnnotated: boolean;
  readonly labels: 'exact' | 'mangled';
  readonly isDark: boolean;
  readonly tileClass: 'wrapper' | 'both';
  readonly misspelled: readonly string[];
  readonly isDoubled: boolean;
}

/** The part of a page that a tile shows, in pixels at 100 %, and the frames of the cells on that page. */
export interface Stretch {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Box[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of a run can be seen. */
const SHOWN = ['label', 'x', 'top', 'width', 'font', 'format', 'isRtl'] as const;
/** How far marks above and below letters reach over the line, in sizes of the font. */
const REACH = 0.4;
const INK = { link: '#1155cc', insert: '#188038', delete: '#d93025' };

/** One canvas with its annotations and its selection. The same elements show another place after the next scrolling. */
export class Tile {
  readonly content: HTMLElement;
  readonly selection: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #svg = svgElement('svg');
  readonly #selectionSvg = svgElement('svg');
  readonly #groups: SVGGElement[] = [];
  readonly #background = svgElement('rect', { x: 0, y: 0, fill: 'rgba(255,255,255,1)', style: 'opacity:0' });
  #painted: readonly PaintedParagraph[] = [];
  #look = '';

  constructor({ tileClass, isDark }: TileLook) {
    this.#canvas = element('canvas', tileClass === 'both' ? { class: 'kix-canvas-tile-content' } : {});
    const color = isDark ? 'rgb(31,31,31)' : 'rgb(255,255,255)';
    const attributes = { class: 'kix-canvas-tile-content', style: `background-color:${color}` };
    this.content = element('div', attributes, [this.#canvas]);
    this.selection = element('div', { class: 'kix-canvas-tile-selection' }, [this.#selectionSvg]);
    this.content.append(this.#svg);
    this.#svg.append(this.#background);
  }

  /**
   * Paints what differs from what is there. True when it painted. Whatever others have put among the tile's own elements
   * goes with it.
   */
  show(painted: readonly PaintedParagraph[], stretch: Stretch, look: TileLook): boolean {
    const { top, width, height } = stretch;
    const key = `${devicePixelRatio} ${JSON.stringify([stretch, look])}`;
    const isNew = key !== this.#look;
    const before = isNew ? [] : this.#painted;
    const changed = changedBand(before, painted);
    if (!isNew && !changed) return false;
    this.#look = key;
    this.#painted = painted;
    for (const node of [...this.content.childNodes]) if (!ownNodes.has(node)) node.remove();
    if (isNew) this.#resize(width * look.zoom, height * look.zoom);
    this.#draw(painted, isNew || !changed ? { top, bottom: top + height } : changed, stretch, look);
    this.#annotate(look.isAnnotated ? painted : [], before, top, look);
    return true;
  }

  select(boxes: readonly Box[], zoom: number): void {
    const rects = [...this.#selectionSvg.children];
    boxes.forEach((box, i) => {
      const rect = rects[i] ?? this.#selectionSvg.appendChild(svgElement('rect'));
      const { x, y, width, height } = box;
      setAttributes(rect, {
        x: x * zoom,
        y: y * zoom,
        width: width * zoom,
        height: height * zoom,
        fill: 'rgba(26,115,232,0.3)',
      });
    });
    for (const rect of rects.slice(boxes.length)) rect.remove();
  }

  #resize(width: number, height: number): void {
    for (const part of [this.content, this.selection, this.#canvas]) {
      setStyle(part, { width: `${width}px`, height: `${height}px` });
    }
    for (const svg of [this.#svg, this.#selectionSvg, this.#background]) setAttributes(svg, { width, height });
    const points = { width: Math.round(width * devicePixelRatio), height: Math.round(height * devicePixelRatio) };
    setAttributes(this.#canvas, points);
  }

  #draw(painted: readonly PaintedParagraph[], band: Band, { top, width, cells }: Stretch, look: TileLook): void {
    const scale = look.zoom * devicePixelRatio;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, 0, -top * scale);
    context.save();
    context.beginPath();
    // Whole points, so that nothing of what was there shows through at the borders.
    const upper = top + Math.floor((band.top - top) * scale) / scale;
    const lower = top + Math.ceil((band.bottom - top) * scale) / scale;
    context.rect(0, upper, width, lower - upper);
    context.clip();
    context.fillStyle = look.isDark ? '#1f1f1f' : '#ffffff';
    context.fillRect(0, upper, width, lower - upper);
    context.strokeStyle = look.isDark ? '#8e918f' : '#000000';
    for (const cell of cells) context.strokeRect(cell.x, cell.y, cell.width, cell.height);
    for (const { runs } of painted) {
      for (const run of runs) if (touches(run, band)) drawRun(context, run, look.isDark);
    }
    context.restore();
  }

  #annotate(
    painted: readonly PaintedParagraph[],
    before: readonly PaintedParagraph[],
    top: number,
    look: TileLook,
  ): void {
    painted.forEach(({ runs }, i) => {
      if (isSameRuns(runs, before[i]?.runs)) return;
      let group = this.#groups[i];
      if (!group) {
        group = svgElement('g', { role: 'paragraph' });
        this.#groups.push(group);
        this.#svg.append(group);
      }
      const rects = [...group.children].filter(child => ownNodes.has(child));
      const wanted = annotated(runs, look);
      for (const [n, run] of wanted.entries()) {
        const rect = rects[n] ?? group.appendChild(svgElement('rect', { x: 0, fill: 'none' }));
        setAttributes(rect, rectAttributes(run, top, look));
      }
      for (const rect of rects.slice(wanted.length)) rect.remove();
    });
    for (const group of this.#groups.splice(painted.length)) group.remove();
  }
}

function drawRun(context: CanvasRenderingContext2D, run: Painted, isDark: boolean): void {
  const { format, x, width, baseline, size } = run;
  const ink = isDark ? '#e3e3e3' : '#000000';
  context.font = run.font;
  context.direction = run.isRtl ? 'rtl' : 'ltr';
  context.textAlign = run.isRtl ? 'right' : 'left';
  if (format.object?.kind === 'chip') {
    context.fillStyle = isDark ? '#3c4043' : '#e8eaed';
    context.fillRect(x, run.top, width, size * 1.15);
  }
  context.fillStyle = format.suggestion ? INK[format.suggestion] : format.link ? INK.link : ink;
  context.fillText(run.label, run.isRtl ? x + width : x + (format.object?.kind === 'chip' ? 6 : 0), baseline);
  if (format.link) context.fillRect(x, baseline + size * 0.1, width, 1);
  if (format.strike || format.suggestion === 'delete') context.fillRect(x, baseline - size * 0.3, width, 1);
}

/** From the highest to the lowest place that has to be painted anew; null when all is as it was. */
function changedBand(before: readonly PaintedParagraph[], now: readonly PaintedParagraph[]): Band | null {
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < Math.max(before.length, now.length); i++) {
    if (isSameRuns(now[i]?.runs, before[i]?.runs)) continue;
    for (const run of [...(before[i]?.runs ?? []), ...(now[i]?.runs ?? [])]) {
      top = Math.min(top, run.top - run.size * REACH);
      bottom = Math.max(bottom, run.top + run.size * (1 + REACH));
    }
  }
  return top < bottom ? { top, bottom } : null;
}

const touches = ({ top, size }: Painted, band: Band): boolean =>
  top - size * REACH < band.bottom && top + size * (1 + REACH) > band.top;

function isSameRuns(a: readonly Painted[] | undefined, b: readonly Painted[] | undefined): boolean {
  if (a?.length !== b?.length) return false;
  return (a ?? []).every((run, i) => {
    const other = b?.[i];
    return other !== undefined && SHOWN.every(part => run[part] === other[part]);
  });
}
