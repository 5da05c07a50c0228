import { element, ownNodes, setAttributes, setStyle, svgElement } from './dom.ts';
import type { Painted, PaintedParagraph } from './painted.ts';

export interface TileLook {
  readonly zoom: number;
  /** The annotation rectangles are there. */
  readonly isAnnotated: boolean;
  readonly labels: 'exact' | 'mangled';
  readonly isDark: boolean;
  readonly tileClass: 'wrapper' | 'both';
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const INK = { link: '#1155cc', insert: '#188038', delete: '#d93025' };

/** One canvas with its annotations and its selection. The same elements show another place after the next scrolling. */
export class Tile {
  readonly content: HTMLElement;
  readonly selection: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #svg = svgElement('svg');
  readonly #selectionSvg = svgElement('svg');
  readonly #groups: SVGGElement[] = [];
  #painted: readonly PaintedParagraph[] = [];
  #look = '';

  constructor({ tileClass }: TileLook) {
    this.#canvas = element('canvas', tileClass === 'both' ? { class: 'kix-canvas-tile-content' } : {});
    this.content = element('div', { class: 'kix-canvas-tile-content' }, [this.#canvas]);
    this.selection = element('div', { class: 'kix-canvas-tile-selection' }, [this.#selectionSvg]);
    this.content.append(this.#svg);
  }

  /** Paints, if anything differs from what is there; `top` is where the tile begins on its page. True when it painted. */
  show(painted: readonly PaintedParagraph[], top: number, width: number, height: number, look: TileLook): boolean {
    const { zoom } = look;
    const key = `${top} ${width} ${height} ${devicePixelRatio} ${JSON.stringify(look)}`;
    if (key === this.#look && isSamePicture(painted, this.#painted)) return false;
    this.#look = key;
    this.#painted = painted;
    for (const node of [...this.content.childNodes]) if (!ownNodes.has(node)) node.remove();
    for (const part of [this.content, this.selection]) {
      setStyle(part, { width: `${width * zoom}px`, height: `${height * zoom}px` });
    }
    for (const svg of [this.#svg, this.#selectionSvg])
      setAttributes(svg, { width: width * zoom, height: height * zoom });
    this.#draw(painted, top, width, height, look);
    this.#annotate(look.isAnnotated ? painted : [], top, look);
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

  #draw(painted: readonly PaintedParagraph[], top: number, width: number, height: number, look: TileLook): void {
    const scale = look.zoom * devicePixelRatio;
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    if (this.#canvas.width !== size.width || this.#canvas.height !== size.height) Object.assign(this.#canvas, size);
    setStyle(this.#canvas, { width: `${width * look.zoom}px`, height: `${height * look.zoom}px` });
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, 0, -top * scale);
    context.fillStyle = look.isDark ? '#1f1f1f' : '#ffffff';
    context.fillRect(0, top, width, height);
    for (const { runs } of painted) for (const run of runs) drawRun(context, run, look.isDark);
  }

  #annotate(painted: readonly PaintedParagraph[], top: number, look: TileLook): void {
    painted.forEach(({ runs }, i) => {
      let group = this.#groups[i];
      if (!group) {
        group = svgElement('g', { role: 'paragraph' });
        this.#groups.push(group);
        this.#svg.append(group);
      }
      const rects = [...group.children].filter(child => ownNodes.has(child));
      runs.forEach((run, n) => {
        const rect = rects[n] ?? group.appendChild(svgElement('rect', { x: 0, fill: 'none' }));
        setAttributes(rect, rectAttributes(run, top, look));
      });
      for (const rect of rects.slice(runs.length)) rect.remove();
    });
    for (const group of this.#groups.splice(painted.length)) group.remove();
  }
}

function rectAttributes(run: Painted, top: number, { zoom, labels }: TileLook): Record<string, string | number> {
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

function isSamePicture(a: readonly PaintedParagraph[], b: readonly PaintedParagraph[]): boolean {
  return a.length === b.length && a.every(({ runs }, i) => isSameRuns(runs, b[i]?.runs ?? []));
}

function isSameRuns(a: readonly Painted[], b: readonly Painted[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((run, i) => {
    const other = b[i];
    return (
      other &&
      run.label === other.label &&
      run.x === other.x &&
      run.top === other.top &&
      run.width === other.width &&
      run.font === other.font &&
      run.format === other.format
    );
  });
}
