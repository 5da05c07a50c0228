import { type Title, type TitleMark, type TitlePiece, textOf } from '../title';
import { element } from './dom';
import { rememberAtom, rememberRun } from './leaf-dom';

/** What mentions show: the names behind their ids. */
export interface Names {
  user(id: string): string;
  page(id: string): string;
  pagePath(id: string): string;
}

const STYLES: Readonly<Record<string, string>> = {
  b: 'font-weight:600',
  i: 'font-style:italic',
  s: 'text-decoration:line-through',
  _: 'border-bottom:0.05em solid',
  c: 'font-family:monospace;color:#eb5757',
  h: 'color:rgb(212,76,71)',
};

/** The nodes of a leaf for this text. Text without marks is a bare text node; marks and mentions are tokens. */
export function nodesOf(title: Title, names: Names): Node[] {
  const nodes = title.map((piece, index) => nodeOf(piece, index, names));
  // A line break at the end shows nothing without something behind it.
  if (textOf(title).endsWith('\n')) nodes.push(element('br'));
  return nodes;
}

function nodeOf(piece: TitlePiece, index: number, names: Names): Node {
  const [text, marks] = piece;
  if (!marks?.length) return document.createTextNode(text);
  const mention = text.length === 1 ? mentionOf(marks, names) : null;
  if (mention) {
    rememberAtom(mention, piece);
    return mention;
  }
  const run = runOf(marks, index);
  rememberRun(run, marks);
  run.append(text);
  return run;
}

function runOf(marks: readonly TitleMark[], index: number): HTMLElement {
  const style = marks.flatMap(([kind, ...rest]) => STYLES[kind] ?? suggestionStyle(kind, rest)).join(';');
  const link = marks.find(([kind]) => kind === 'a');
  const discussion = marks.find(([kind]) => kind === 'm');
  if (link) {
    return element('a', {
      href: String(link[1]),
      class: 'notion-link-token notion-focusable-token notion-enable-hover',
      rel: 'noopener noreferrer',
      'data-token-index': index,
      tabindex: 0,
      style: `cursor:pointer;text-decoration:underline;color:inherit;${style}`,
    });
  }
  const anchor = discussion ? `discussion-level-1 discussion-id-${discussion[1]} ` : '';
  return element('span', { class: `${anchor}notion-enable-hover`, 'data-token-index': index, style });
}

function suggestionStyle(kind: string, [, what]: readonly unknown[]): string[] {
  if (kind !== 'si') return [];
  return [what === 'delete' ? 'text-decoration:line-through;color:gray' : 'color:rgb(35,131,226)'];
}

function mentionOf(marks: readonly TitleMark[], names: Names): HTMLElement | null {
  for (const [kind, value] of marks) {
    if (kind === 'u') return person(names.user(String(value)));
    if (kind === 'd') return date(value as { start_date: string; end_date?: string });
    if (kind === 'p') return page(names.page(String(value)), names.pagePath(String(value)));
    if (kind === 'e') return equation(String(value));
  }
  return null;
}

const at = (): HTMLElement => element('span', { style: 'opacity:0.6' }, '@');

const person = (name: string): HTMLElement =>
  element(
    'span',
    { class: 'notion-user-mention-token notion-text-mention-token', contenteditable: 'false', 'data-token-index': 0 },
    at(),
    name,
  );

function date({ start_date, end_date }: { start_date: string; end_date?: string }): HTMLElement {
  const shown = [start_date, end_date].flatMap(day => (day ? long(day) : [])).join(' → ');
  const attributes = { class: 'notion-date-mention-token notion-text-mention-token', contenteditable: 'false' };
  return element('span', { ...attributes, 'data-token-index': 0 }, at(), shown);
}

const long = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });

const page = (title: string, path: string): HTMLElement =>
  element(
    'a',
    {
      class: 'notion-page-mention-token notion-text-mention-token notion-link-token notion-enable-hover',
      contenteditable: 'false',
      href: path,
      'data-token-index': 0,
    },
    element('span', { class: 'notion-page-mention-token__title' }, title),
  );

const equation = (tex: string): HTMLElement =>
  element(
    'span',
    { class: 'notion-text-equation-token', contenteditable: 'false', 'data-token-index': 0 },
    element('span', { class: 'katex', 'aria-hidden': 'true' }, tex),
  );
