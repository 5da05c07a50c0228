import { slicedRuns } from '../model/runs.ts';
import type { Run } from '../model/types.ts';
import { CHIP, SOFT_BREAK } from '../model/types.ts';
import type { Kix } from './kix.ts';

const SLICE = 'application/x-vnd.google-docs-document-slice-clip+wrapped';
const CHIPS: readonly string[] = Object.values(CHIP);

/** Plain text as the editor takes it from a paste; null when nothing is left of it. */
export function pastedText(text: string): string | null {
  const lines = text.replace(/\r\n?/g, '\n');
  if (!lines.trim()) return null;
  // Hard spaces at the ends survive, and become plain ones.
  return lines.replace(/^ +| +$/g, '').replace(/^\u00a0+|\u00a0+$/g, spaces => ' '.repeat(spaces.length));
}

export interface CopiedLine {
  readonly runs: readonly Run[];
}

/** The selected runs, paragraph by paragraph. */
export function copiedLines({ editing }: Kix): CopiedLine[] {
  const { start, end } = editing.range;
  const { model } = editing;
  const first = model.placeOf(start);
  const last = model.placeOf(end);
  return model.paragraphs.slice(first.index, last.index + 1).map(({ runs, text }, i, all) => ({
    runs: slicedRuns(runs, i ? 0 : first.offset, i === all.length - 1 ? last.offset : text.length),
  }));
}

/** Puts what is selected into the event's own data, in the three forms that the editor writes. */
export function writeCopy(kix: Kix, data: DataTransfer): Node[] {
  const lines = copiedLines(kix);
  const text = lines.map(({ runs }) => runs.map(shownText).join('')).join('\n');
  const nodes = lines.map(({ runs }) => paragraphNode(runs));
  data.setData('text/plain', text);
  data.setData('text/html', nodes.map(node => node.outerHTML).join(''));
  const { start, end } = kix.editing.range;
  const slice = JSON.stringify({
    resolved: { dsl_spacers: kix.editing.model.text().slice(start, end), dsl_styleslices: [] },
  });
  data.setData(SLICE, JSON.stringify({ data: slice }));
  return nodes;
}

function shownText({ text, format: { object } }: Run): string {
  if (!object) return text.replaceAll(SOFT_BREAK, '\n');
  return object.kind === 'chip' && CHIPS.includes(text) ? object.label : '';
}

function paragraphNode(runs: readonly Run[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const run of runs) {
    const span = document.createElement(run.format.link ? 'a' : 'span');
    if (run.format.link) span.setAttribute('href', run.format.link);
    if (run.format.bold) span.style.fontWeight = '700';
    if (run.format.italic) span.style.fontStyle = 'italic';
    span.textContent = shownText(run);
    paragraph.append(span);
  }
  return paragraph;
}
