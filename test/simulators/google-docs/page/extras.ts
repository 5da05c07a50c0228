import { paragraphOf } from '../model/runs.ts';
import { NORMAL, type Paragraph } from '../model/types.ts';
import type { Entry, PageShape } from './page-layout.ts';
import { layoutOf } from './paragraph-layout.ts';

/** White space between the text and its footnotes, in pixels at 100 %. */
export const FOOTNOTE_GAP = 20;

const known = new Map<string, Paragraph>();

/** Text beside the document's own: a header, a footer, a footnote. */
export function extraParagraph(text: string): Paragraph {
  const paragraph = known.get(text) ?? paragraphOf([{ text, format: {} }], NORMAL);
  known.set(text, paragraph);
  return paragraph;
}

/** Such texts one under the other, from this height of the page on. */
export function stackedEntries(paragraphs: readonly Paragraph[], from: number, { margin, width }: PageShape): Entry[] {
  let y = from;
  return paragraphs.map(paragraph => {
    const layout = layoutOf(paragraph, width - 2 * margin);
    const entry = { offset: -1, paragraph, layout, firstLine: 0, lastLine: layout.lines.length, x: margin, y };
    y += layout.height;
    return entry;
  });
}

/** Height that further footnotes take on a page, in pixels at 100 %. */
export function footnotesHeight(notes: readonly string[], isFirst: boolean, { margin, width }: PageShape): number {
  const gap = notes.length && isFirst ? FOOTNOTE_GAP : 0;
  return notes.reduce((sum, text) => sum + layoutOf(extraParagraph(`1 ${text}`), width - 2 * margin).height, gap);
}

/** All footnotes of a text with their numbers. */
export const footnoteParagraphs = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs
    .flatMap(({ runs }) => runs.flatMap(({ format: { object } }) => (object?.kind === 'footnote' ? [object.text] : [])))
    .map((text, i) => extraParagraph(`${i + 1} ${text}`));
