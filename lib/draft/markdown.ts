import { chunksOf } from './chunks';
import { sameBlock } from './draft';
import { piecesOfChunk } from './markdown-blocks';
import { type Piece, piecesOfPlain } from './plain';
import type { Block, Draft } from './types';

/** A draft read from Markdown, with what the next reading of the edited source can keep. */
export interface MarkdownDraft extends Draft {
  readonly chunks: readonly ParsedChunk[];
  /** Next free number for a block's key. */
  readonly nextKey: number;
}

interface ParsedChunk {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Above this size, or this deep, a chunk is read line by line: parsers of nested markup are not linear on it. */
const LARGEST_CHUNK = 20_000;
const DEEPEST_INDENT = 60;

/**
 * Reads CommonMark with GitHub's tables, strikethrough, task lists and footnotes. Front matter and comments are left
 * out. Given the previous draft, only chunks whose text changed are parsed, and blocks keep their identity and keys.
 * Never throws; linear in the source.
 */
export function draftFromMarkdown(source: string, previous?: MarkdownDraft, title = ''): MarkdownDraft {
  const old = previous?.chunks ?? [];
  const definitions = definitionsOf(source);
  const next = chunksOf(source, bodyStart(source)).map(chunk => ({ ...chunk, parsed: null as ParsedChunk | null }));
  let nextKey = previous?.nextKey ?? 0;

  let head = 0;
  while (head < old.length && head < next.length && old[head]?.text === next[head]?.text) head++;
  let tail = 0;
  const most = Math.min(old.length, next.length) - head;
  while (tail < most && old[old.length - 1 - tail]?.text === next[next.length - 1 - tail]?.text) tail++;
  const replaced = old.slice(head, old.length - tail);
  const freeKeys = replaced.flatMap(chunk => chunk.pieces.map(piece => piece.block));

  const blocks: Block[] = [];
  const starts: number[] = [];
  const chunks = next.map((chunk, i): ParsedChunk => {
    let parsed = i < head ? old[i] : i >= next.length - tail ? old[i - next.length + old.length] : undefined;
    if (!parsed) {
      const fresh = (): string => freeKeys[0]?.key ?? `b${nextKey++}`;
      const pieces = parse(chunk.text, definitions).map(piece => {
        const key = fresh();
        const before = freeKeys.shift();
        const block = { ...piece.block, key };
        return { start: piece.start, block: before && sameBlock(before, block) ? before : block };
      });
      parsed = { text: chunk.text, pieces };
    }
    for (const piece of parsed.pieces) {
      blocks.push(piece.block);
      starts.push(chunk.start + piece.start);
    }
    return parsed;
  });
  return { blocks, starts, title, chunks, nextKey };
}

/** Reads text that has no markup: every line is a block. */
export function draftFromPlain(source: string, title = ''): Draft {
  const pieces = piecesOfPlain(source, index => `b${index}`);
  return { blocks: pieces.map(p => p.block), starts: pieces.map(p => p.start), title };
}

function parse(text: string, definitions: string): Piece[] {
  if (text.length > LARGEST_CHUNK || isDeep(text)) return piecesOfPlain(text, () => '');
  return piecesOfChunk(text, text.includes(']') && definitions.length < LARGEST_CHUNK ? definitions : '');
}

function isDeep(text: string): boolean {
  return text.split('\n').some(line => {
    const markers = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/.exec(line)?.[0].length ?? 0;
    return markers > DEEPEST_INDENT;
  });
}

/** Link definitions anywhere in the source, so that a chunk that uses one can be parsed with it. */
function definitionsOf(source: string): string {
  if (!source.includes(']:')) return '';
  return (source.match(/^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S{1,2000}/gm) ?? []).join('\n');
}

/** After a byte-order mark and YAML front matter. */
function bodyStart(source: string): number {
  const bom = source.startsWith('\ufeff') ? 1 : 0;
  const front = /^---[ \t]*\r?\n(?:[^\n]{0,1000}\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    source.slice(bom, bom + 50_000),
  );
  return front && /^---[ \t]*\r?\n[\w"'-]+[ \t]*:/.test(front[0]) ? bom + front[0].length : bom;
}
