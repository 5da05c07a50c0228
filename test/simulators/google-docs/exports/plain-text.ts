import { markersOf } from '../model/markers.ts';
import type { Paragraph, Run } from '../model/types.ts';
import { SOFT_BREAK } from '../model/types.ts';
import { footnotesOf } from './footnotes.ts';
import { isSuggested } from './groups.ts';

/** The text export: a byte-order mark, carriage returns, list markers in the lines. */
export function plainTextOf(tabs: readonly (readonly Paragraph[])[], comments: readonly string[] = []): string {
  const lines = tabs.flatMap(linesOf);
  const notes = comments.map((text, i) => `[${String.fromCharCode(97 + i)}]${text}`);
  return `\ufeff${[...lines, ...(notes.length ? ['', ...notes] : [])].join('\r\n')}`;
}

function linesOf(all: readonly Paragraph[]): string[] {
  const paragraphs = all.filter(paragraph => !isSuggested(paragraph));
  const markers = markersOf(paragraphs);
  let note = 0;
  const lines = paragraphs.flatMap(({ style, runs }, i) => {
    const text = runs.map(run => shown(run, () => ++note)).join('');
    if (style.kind !== 'item') return style.kind === 'heading' || style.kind === 'title' ? ['', text] : [text];
    const marker =
      style.list === 'numbered' ? markers[i] : style.list === 'check' ? `[${style.checked ? 'x' : ' '}]` : '*';
    return [`${'   '.repeat(style.level)}${marker} ${text}`];
  });
  const footnotes = footnotesOf(paragraphs).map((text, i) => `[${i + 1}] ${text}`);
  return footnotes.length ? [...lines, '________________', ...footnotes] : lines;
}

function shown({ text, format: { object, suggestion } }: Run, nextNote: () => number): string {
  if (suggestion === 'insert') return '';
  if (!object) return text.replaceAll(SOFT_BREAK, '\r\n');
  if (object.kind === 'chip') return object.label;
  if (object.kind === 'footnote') return `[${nextNote()}]`;
  return object.kind === 'rule' ? '________________' : '';
}
