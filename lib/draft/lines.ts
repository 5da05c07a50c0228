import { readChunk } from './markdown-blocks';
import { type Piece, piecesOfPlain } from './plain';
import type { Draft } from './types';

/**
 * A draft in which every line that is not blank is one block, in order, none left out: for lists that hold nothing
 * else. Markdown within a line is read, what spans lines is not.
 */
export function draftFromLines(source: string): Draft {
  const lines = piecesOfPlain(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source, index => `b${index}`);
  const pieces = lines.map(markedUp);
  return { blocks: pieces.map(piece => piece.block), starts: pieces.map(piece => piece.start), title: '' };
}

/** What Markdown would read within a line as more than the sign it is: a link's brackets, and not those of `[P0]`. */
const MARKUP = /[*_`\\]|\][([]|\[\^|<[a-z/!?]|&[#a-z]|~.*~/i;

function markedUp(line: Piece): Piece {
  const { key, kind, level, depth, marker, text } = line.block;
  const read = text.length < 2000 && MARKUP.test(text) ? readChunk(text).pieces : [];
  const [only] = read;
  if (!only || read.length > 1 || only.block.kind !== 'paragraph') return line;
  return { start: line.start + only.start, block: { ...only.block, key, kind, level, depth, marker } };
}
