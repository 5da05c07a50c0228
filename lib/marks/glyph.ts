import type { ShownVerdict } from '@/lib/key-results/types';
import type { LifecycleStage, Stage } from '@/lib/lifecycle/stages';

const SVG = 'http://www.w3.org/2000/svg';
const FIELD = 16;
const RING = 6.6;

type Shape = readonly [tag: 'path' | 'circle' | 'rect', attributes: Readonly<Record<string, string>>];

const filled = { fill: 'currentColor', stroke: 'none' };

/** A gauge, whose needle has not settled. */
const LEARNING = 'M2.2 12.6A6.4 6.4 0 1 1 13.8 12.6M8 9.6 10.6 6';

const VERDICTS: Readonly<Record<ShownVerdict, Shape>> = {
  outcome: ['circle', { cx: '8', cy: '8', r: '6', ...filled }],
  learning: ['path', { d: LEARNING, 'stroke-width': '2' }],
  guardrail: ['path', { d: 'M8 1.8 13.5 3.6v4.2c0 3.2-2.2 5.3-5.5 6.6-3.3-1.3-5.5-3.4-5.5-6.6V3.6Z', ...filled }],
  output: ['rect', { x: '2.6', y: '2.6', width: '10.8', height: '10.8', rx: '1', ...filled }],
  activity: ['path', { d: 'M4 2.2v11.6L13.8 8Z', ...filled }],
  unclear: ['circle', { cx: '8', cy: '8', r: '5.5', 'stroke-width': '1.8', 'stroke-dasharray': '2.6 3.16' }],
};

const FIFTHS: Readonly<Record<LifecycleStage, string>> = {
  awareness: 'M8 8 8 1.4A6.6 6.6 0 0 1 14.28 5.96Z',
  engagement: 'M8 8 14.28 5.96A6.6 6.6 0 0 1 11.88 13.34Z',
  acquisition: 'M8 8 11.88 13.34A6.6 6.6 0 0 1 4.12 13.34Z',
  success: 'M8 8 4.12 13.34A6.6 6.6 0 0 1 1.72 5.96Z',
  loyalty: 'M8 8 1.72 5.96A6.6 6.6 0 0 1 8 1.4Z',
};

const drawings = new Map<ShownVerdict | Stage, SVGElement>();

/** The shape of a verdict or a stage, coloured by its token. The word beside it carries the meaning. */
export function glyph(name: ShownVerdict | Stage): SVGElement {
  const drawing = drawings.get(name) ?? drawingOf(name);
  drawings.set(name, drawing);
  return drawing.cloneNode(true) as SVGElement;
}

function drawingOf(name: ShownVerdict | Stage): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: `0 0 ${FIELD} ${FIELD}`, class: `glyph c-${name}`, 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.append(...shapesOf(name).map(drawn));
  return svg;
}

function shapesOf(name: ShownVerdict | Stage): Shape[] {
  if (name in VERDICTS) return [VERDICTS[name as ShownVerdict]];
  const ring: Shape = ['circle', { cx: '8', cy: '8', r: String(RING), opacity: '.65' }];
  if (name === 'internal') return [ring, ['circle', { cx: '8', cy: '8', r: '2.6', ...filled }]];
  return [ring, ['path', { d: FIFTHS[name as LifecycleStage], ...filled }]];
}

function drawn([tag, attributes]: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
