import { joined, lengthOf, plain, sliced, type Title, type TitleMark } from '../title';

/** A block as it lies on the clipboard. Without a type it is of the kind of the text that it is pasted into. */
export interface PastedBlock {
  readonly type: string | null;
  readonly title: Title;
}

const HTML_TYPES: Readonly<Record<string, string>> = {
  h1: 'header',
  h2: 'sub_header',
  h3: 'sub_sub_header',
  h4: 'header_4',
  p: 'text',
  div: 'text',
  li: 'bulleted_list',
  blockquote: 'quote',
  pre: 'code',
};

const MARKS: Readonly<Record<string, string>> = { b: 'b', strong: 'b', i: 'i', em: 'i', s: 's', del: 's', code: 'c' };

/** Signs at the start of a line that say which kind of block it is. */
const SIGNS: readonly (readonly [sign: RegExp, type: string])[] = [
  [/^# +/, 'header'],
  [/^## +/, 'sub_header'],
  [/^### +/, 'sub_sub_header'],
  [/^[-*+] +/, 'bulleted_list'],
  [/^\d{1,9}[.)] +/, 'numbered_list'],
  [/^> +/, 'quote'],
];

/** What a person pastes: HTML where there is any, else the lines of the text, read as Markdown. */
export function pastedBlocks(html: string, text: string): PastedBlock[] {
  const blocks = html.trim() === '' ? [] : htmlBlocks(html);
  return blocks.length > 0 ? blocks : markdownBlocks(text);
}

/** The lines of a text, each a block, with all their signs. */
export const lineBlocks = (text: string): PastedBlock[] =>
  text.split(/\r?\n/).map(line => ({ type: null, title: plain(line) }));

function markdownBlocks(text: string): PastedBlock[] {
  const lines = text.split(/\r?\n/);
  return (lines.length > 1 ? lines.filter(line => line.trim() !== '') : lines).map(line => {
    const [sign, type] = SIGNS.find(([known]) => known.test(line)) ?? [null, null];
    const words = sign ? line.replace(sign, '') : line.replace(/^\\(?=[#>+*-])/, '').replace(/^(\d+)\\(?=[.)])/, '$1');
    return { type, title: plain(words) };
  });
}

function htmlBlocks(html: string): PastedBlock[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...blocksIn(body, 'text')];
}

/** The blocks in an element; words that stand in no block of their own are one of the given type. */
function* blocksIn(holder: Element, type: string): Iterable<PastedBlock> {
  const loose: Node[] = [];
  let isAny = false;
  for (const child of holder.childNodes) {
    if (!isBlock(child)) {
      loose.push(child);
      continue;
    }
    yield* blockOf(loose.splice(0), type);
    isAny = true;
    yield* blocksIn(child, typeOf(child));
  }
  if (isAny || holder.localName === 'body') yield* blockOf(loose, type);
  else yield { type, title: titleOf(loose) };
}

function* blockOf(nodes: readonly Node[], type: string): Iterable<PastedBlock> {
  const title = titleOf(nodes);
  if (title.length > 0) yield { type, title };
}

const isBlock = (node: Node): node is Element =>
  node instanceof Element && (node.localName in HTML_TYPES || /^(?:ul|ol|section|article)$/.test(node.localName));

function typeOf(block: Element): string {
  if (block.localName === 'li' && block.parentElement?.localName === 'ol') return 'numbered_list';
  return HTML_TYPES[block.localName] ?? 'text';
}

/** Words with their marks; white space as a browser shows it. */
function titleOf(nodes: readonly Node[]): Title {
  const title = joined([...piecesOf(nodes, [])]);
  const [first, last] = [title[0], title.at(-1)];
  if (!first || !last) return title;
  const start = first[0].length - first[0].trimStart().length;
  return sliced(title, start, lengthOf(title) - (last[0].length - last[0].trimEnd().length));
}

function* piecesOf(nodes: Iterable<Node>, marks: readonly TitleMark[]): Iterable<Title[number]> {
  for (const node of nodes) {
    if (node instanceof Text) yield [node.data.replaceAll(/[ \t\r\n]+/g, ' '), marks];
    else if (node instanceof HTMLBRElement) yield ['\n', marks];
    else if (node instanceof Element) yield* piecesOf(node.childNodes, [...marks, ...marksOf(node)]);
  }
}

function marksOf(element: Element): TitleMark[] {
  const mark = MARKS[element.localName];
  if (element instanceof HTMLAnchorElement && element.href) return [['a', element.href]];
  return mark ? [[mark]] : [];
}
