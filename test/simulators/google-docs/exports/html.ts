import { type Format, type Paragraph, type Run, SOFT_BREAK } from '../model/types.ts';
import { escaped } from '../server/shell.ts';
import { footnotesOf } from './footnotes.ts';
import { groupsOf } from './groups.ts';

/** The HTML export: a whole page with generated classes. */
export function htmlOf(title: string, tabs: readonly (readonly Paragraph[])[]): string {
  const style =
    '.c0{font-weight:700}.c1{font-style:italic}.c2{text-decoration:line-through}.lst-kix_1{list-style-type:none}';
  const body = tabs.map(contentOf).join('');
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><title>${escaped(title)}</title><style type="text/css">${style}</style></head><body class="c9 doc-content">${body}</body></html>`;
}

/** A tab's content without a page around it. */
export function contentOf(paragraphs: readonly Paragraph[]): string {
  let html = '';
  let list = '';
  const notes = { count: 0 };
  for (const group of groupsOf(paragraphs)) {
    const next = group.kind === 'paragraph' ? listOf(group.paragraph) : '';
    if (list && list !== next) html += `</${list.slice(0, 2)}>`;
    if (next && next !== list) html += `<${next.slice(0, 2)} class="c8 lst-kix_1-${next.slice(2)} start">`;
    list = next;
    html += group.kind === 'table' ? tableOf(group.rows, notes) : paragraphOf(group.paragraph, notes);
  }
  if (list) html += `</${list.slice(0, 2)}>`;
  const footnotes = footnotesOf(paragraphs);
  return (
    html +
    footnotes
      .map(
        (text, i) =>
          `<div><p class="c4"><a href="#ftnt_ref${i + 1}" id="ftnt${i + 1}">[${i + 1}]</a><span>&nbsp;${escaped(text)}</span></p></div>`,
      )
      .join('')
  );
}

const listOf = ({ style: { kind, list, level } }: Paragraph): string =>
  kind === 'item' ? `${list === 'numbered' ? 'ol' : 'ul'}${level}` : '';

function paragraphOf({ style, runs }: Paragraph, notes: { count: number }): string {
  const inner = runs.map(run => spanOf(run, notes)).join('');
  const dir = style.direction ? ` dir="${style.direction}"` : '';
  if (style.kind === 'title' || style.kind === 'subtitle') return `<p class="c5 ${style.kind}"${dir}>${inner}</p>`;
  if (style.kind === 'heading')
    return `<h${style.level} class="c6" id="${style.headingId ?? ''}"${dir}>${inner}</h${style.level}>`;
  return style.kind === 'item' ? `<li class="c7 li-bullet-0"${dir}>${inner}</li>` : `<p class="c4"${dir}>${inner}</p>`;
}

function tableOf(rows: readonly (readonly (readonly Paragraph[])[])[], notes: { count: number }): string {
  const cells = (row: readonly (readonly Paragraph[])[]): string =>
    row
      .map(cell => `<td class="c3" colspan="1" rowspan="1">${cell.map(each => paragraphOf(each, notes)).join('')}</td>`)
      .join('');
  return `<table class="c10"><tbody>${rows.map(row => `<tr class="c11">${cells(row)}</tr>`).join('')}</tbody></table>`;
}

function spanOf({ text, format }: Run, notes: { count: number }): string {
  const { object } = format;
  if (format.suggestion === 'insert') return '';
  if (object?.kind === 'rule') return '<hr>';
  if (object?.kind === 'image')
    return `<span><img alt="${escaped(object.alt)}" src="images/image1.png" title=""></span>`;
  if (object?.kind === 'footnote') {
    notes.count++;
    return `<sup><a href="#ftnt${notes.count}" id="ftnt_ref${notes.count}">[${notes.count}]</a></sup>`;
  }
  const words = escaped(object?.kind === 'chip' ? object.label : text).replaceAll(SOFT_BREAK, '<br>');
  const span = `<span${classesOf(format)}>${words}</span>`;
  return format.link
    ? `<span class="c12"><a class="c13" href="https://www.google.com/url?q=${encodeURIComponent(format.link)}&amp;sa=D">${words}</a></span>`
    : span;
}

function classesOf({ bold, italic, strike }: Format): string {
  const classes = [bold && 'c0', italic && 'c1', strike && 'c2'].filter(Boolean);
  return classes.length ? ` class="${classes.join(' ')}"` : '';
}
