import { decodeString } from 'micromark-util-decode-string';
import { blockOf } from './draft';
import type { Piece } from './plain';
import { endInSource, TextBuilder } from './text-builder';
import type { StyleKind } from './types';

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)\b[^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});|\s+/gi;

const STYLES: Readonly<Record<string, StyleKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  a: 'link',
};

/** Elements that stand within a line of text. */
const INLINE = /^(?:a|abbr|b|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|u|var|wbr)$/;
const HIDDEN = /^(?:script|style|svg|template|noscript)$/;

/** Blocks of an HTML block in Markdown: the words between the tags; comments, scripts and styles left out. Linear. */
export function piecesOfHtml(html: string, at: number): Piece[] {
  const reader = new HtmlReader(at);
  let from = 0;
  for (const token of html.matchAll(TOKEN)) {
    reader.text(html.slice(from, token.index), from);
    reader.token(token[0], token.index, token[2]?.toLowerCase() ?? '', token[1] === '/');
    from = token.index + token[0].length;
  }
  reader.text(html.slice(from), from);
  reader.close();
  return reader.pieces;
}

class HtmlReader {
  readonly pieces: Piece[] = [];
  #builder = new TextBuilder();
  #open = new Map<StyleKind, number>();
  #level = 0;
  #isItem = false;
  #hidden = '';
  #afterSpace = false;

  constructor(private readonly at: number) {}

  text(text: string, offset: number): void {
    if (this.#hidden || text === '') return;
    this.#builder.add(text, this.at + offset);
    this.#afterSpace = false;
  }

  token(whole: string, offset: number, tag: string, isClosing: boolean): void {
    if (tag !== '') this.#tag(tag, isClosing);
    else if (this.#hidden || whole.startsWith('<!--')) return;
    else {
      const isSpace = !whole.startsWith('&');
      if (isSpace && this.#afterSpace) return;
      this.#builder.add(isSpace ? ' ' : decodeString(whole), this.at + offset, whole.length);
      this.#afterSpace = isSpace;
    }
  }

  #tag(tag: string, isClosing: boolean): void {
    const style = STYLES[tag];
    if (style && isClosing) this.#builder.style(style, this.#open.get(style) ?? this.#builder.text.length);
    else if (style) this.#open.set(style, this.#builder.text.length);
    if (INLINE.test(tag)) return;
    this.close();
    if (/^h[1-6]$/.test(tag)) this.#level = isClosing ? 0 : Number(tag[1]);
    if (tag === 'li') this.#isItem = !isClosing;
    if (HIDDEN.test(tag)) this.#hidden = isClosing ? '' : tag;
  }

  close(): void {
    const { text, runs, styles } = this.#builder.trimmed();
    this.#builder = new TextBuilder();
    this.#open.clear();
    const start = runs[0]?.source;
    if (text === '' || start === undefined) return;
    const kind = this.#level > 0 ? 'heading' : this.#isItem ? 'item' : 'paragraph';
    const marker = kind === 'item' ? '-' : '';
    const level = this.#level;
    const relative = runs.map(run => ({ ...run, source: run.source - start }));
    const sourceLength = endInSource(relative, text.length);
    this.pieces.push({
      start,
      block: blockOf({ key: '', kind, level, marker, text, styles, runs: oneToOne(relative), sourceLength }),
    });
  }
}

/** No runs where a single one says that the text stands in the source as it is. */
export function oneToOne<R extends { readonly length?: number }>(runs: readonly R[]): readonly R[] {
  return runs.length === 1 && runs[0]?.length === undefined ? [] : runs;
}
