import { blockOf } from './draft';
import type { Piece } from './plain';

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|\n/gi;

/** Blocks of an HTML block in Markdown: the words between the tags; comments, scripts and styles left out. */
export function piecesOfHtml(html: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let level = 0;
  let item = false;
  let skip = '';
  let from = 0;

  const push = (to: number): void => {
    const raw = html.slice(from, to);
    const text = raw.trim();
    if (skip || text === '') return;
    const start = at + from + raw.indexOf(text);
    const kind = level > 0 ? 'heading' : item ? 'item' : 'paragraph';
    pieces.push({ start, block: blockOf({ key: '', kind, level, marker: item ? '-' : '', text }) });
  };

  for (const token of html.matchAll(TOKEN)) {
    const [whole, closing, name] = token;
    const tag = name?.toLowerCase() ?? '';
    const inline = /^(?:a|b|i|em|strong|span|code|u|s|sup|sub|small|img|font|kbd)$/.test(tag);
    if (!inline) push(token.index);
    if (inline) push(token.index);
    from = token.index + whole.length;
    if (/^h[1-6]$/.test(tag)) level = closing ? 0 : Number(tag[1]);
    if (tag === 'li') item = !closing;
    if (/^(?:script|style|svg)$/.test(tag)) skip = closing ? '' : tag;
  }
  push(html.length);
  return pieces;
}
