import { blockOf } from './draft';
import type { Block } from './types';

export interface Piece {
  readonly block: Block;
  /** Start of the block in the text that was parsed. */
  readonly start: number;
}

const HEADING = /^(#{1,6})[ \t]+/;
const ITEM =
  /^([ \t]*)((?:[-*+•‣◦▪●–](?=[ \t])|\(?\d{1,3}[.)](?=[ \t])|\(?[a-z][.)](?=[ \t])))[ \t]+(\[[ xX]\][ \t]+)?/;

/** Blocks of plain text: one for each line, with the markers that people type in front of headings and list items. */
export function piecesOfPlain(text: string, key: (index: number) => string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const piece = pieceOf(line, at, key(pieces.length));
    if (piece) pieces.push(piece);
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return pieces;
}

function pieceOf(line: string, at: number, key: string): Piece | null {
  const trimmed = line.trimEnd();
  const heading = HEADING.exec(trimmed.slice(0, 100));
  const item = heading ? null : ITEM.exec(trimmed.slice(0, 100));
  const marked = heading?.[0].length ?? item?.[0].length ?? 0;
  const text = trimmed.slice(marked).trimStart();
  const head = trimmed.length - text.length;
  if (text === '') return null;
  const start = at + head;
  if (heading) return { start, block: blockOf({ key, kind: 'heading', level: heading[1]?.length ?? 1, text }) };
  if (!item) return { start, block: blockOf({ key, text }) };
  const depth = Math.min(9, Math.floor((item[1] ?? '').replaceAll('\t', '    ').length / 2));
  return { start, block: blockOf({ key, kind: 'item', depth, marker: (item[3] ?? item[2] ?? '').trim(), text }) };
}
