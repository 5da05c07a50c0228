import { type CutSource, changedChunks } from './changed-chunks';
import { keyedBlocks } from './keys';
import { labelOf, labelsIn } from './labels';
import { lowerBound, replaced, replacedPlaces } from './lists';
import { readChunk } from './markdown-blocks';
import { type Piece, piecesOfPlain } from './plain';
import { finished, type Steps } from './steps';
import { isTangled, piecesOfTangled } from './tangled';
import type { Block, Draft } from './types';
import { unmarkedPiece } from './unmarked';

/** A draft read from Markdown, with what the next reading of the edited source can keep. */
export interface MarkdownDraft extends Draft, CutSource {
  readonly chunks: readonly ParsedChunk[];
  /** Labels of links and footnotes that any chunk defines. */
  readonly labels: ReadonlySet<string>;
  /** Next free number for a block's key. */
  readonly nextKey: number;
}

/** How many chunks at the beginning and at the end are those of the draft before. */
interface Ends {
  readonly head: number;
  readonly tail: number;
}

interface ParsedChunk {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly defines: readonly string[];
  /** Labels in brackets that it does not define, and which of them it was read with as defined elsewhere. */
  readonly uses: readonly string[];
  readonly given: readonly string[];
}

/**
 * Reads CommonMark with GitHub's tables, strikethrough, task lists and footnotes. Front matter and comments are left
 * out. Given the previous draft, only chunks whose text changed are parsed, and blocks keep their identity and keys.
 * Never throws; linear in the source.
 */
export function draftFromMarkdown(source: string, previous?: MarkdownDraft, title = ''): MarkdownDraft {
  return finished(markdownSteps(source, previous, title));
}

/** The same, a chunk at a time. */
export function* markdownSteps(source: string, previous?: MarkdownDraft, title = ''): Steps<MarkdownDraft> {
  const old = previous?.chunks ?? [];
  const body = bodyStart(source);
  const { head, tail, texts, from } = changedChunks(source, body, previous);
  const gone = old.slice(head, old.length - tail);
  const fresh: ParsedChunk[] = [];
  for (const text of texts) {
    fresh.push(readAlone(text));
    yield;
  }
  const chunks = replaced(old, head, old.length - tail, fresh);
  const labels = labelsOf(chunks, [...gone, ...fresh], previous?.labels);
  let nextKey = previous?.nextKey ?? 0;
  const freshKey = (): string => `b${nextKey++}`;

  // Other labels change what any chunk means that uses them.
  const kept = labels === previous?.labels ? { head, tail } : { head: 0, tail: 0 };
  for (let i = kept.head; i < chunks.length - kept.tail; i++) chunks[i] = readWith(labels, chunks[i] as ParsedChunk);
  const ends = labels === previous?.labels ? kept : { head: commonHead(chunks, old), tail: commonTail(chunks, old) };
  keep(chunks, old, ends, freshKey);
  const cut = { source, body, chunkStarts: startsOf(source, texts, { head, tail, from }, previous) };
  return { ...placed(chunks, cut, ends, previous), ...cut, title, chunks, labels, nextKey };
}

/** Reads text that has no markup: every line is a block. */
export function draftFromPlain(source: string, title = ''): Draft {
  const bom = source.startsWith('\ufeff') ? 1 : 0;
  const pieces = piecesOfPlain(source.slice(bom), index => `b${index}`);
  return { blocks: pieces.map(p => p.block), starts: pieces.map(p => p.start + bom), title };
}

function readAlone(text: string): ParsedChunk {
  if (isTangled(text)) return { text, pieces: piecesOfTangled(text), defines: [], uses: [], given: [] };
  const only = unmarkedPiece(text);
  if (only) return { text, pieces: [only], defines: [], uses: [], given: [] };
  const { pieces, defines } = readChunk(text);
  const own = new Set(defines);
  return { text, pieces, defines, uses: labelsIn(text).filter(label => !own.has(labelOf(label))), given: [] };
}

/** The chunk read with the labels it uses that are defined elsewhere. */
function readWith(labels: ReadonlySet<string>, chunk: ParsedChunk): ParsedChunk {
  if (chunk.uses.length === 0) return chunk;
  const given = chunk.uses.filter(label => labels.has(labelOf(label)));
  if (given.join('\n') === chunk.given.join('\n')) return chunk;
  return { ...chunk, pieces: readChunk(chunk.text, given).pieces, given };
}

/** The same set as before when no chunk that came or went defines anything. */
function labelsOf(
  chunks: readonly ParsedChunk[],
  changed: readonly ParsedChunk[],
  before: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  if (before && changed.every(chunk => chunk.defines.length === 0)) return before;
  const labels = new Set(chunks.flatMap(chunk => chunk.defines));
  return before && labels.size === before.size && [...labels].every(label => before.has(label)) ? before : labels;
}

function commonHead(a: readonly ParsedChunk[], b: readonly ParsedChunk[]): number {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  return head;
}

function commonTail(a: readonly ParsedChunk[], b: readonly ParsedChunk[]): number {
  const most = Math.min(a.length, b.length) - commonHead(a, b);
  let tail = 0;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return tail;
}

/** Gives the changed chunks' blocks the keys, and where equal the identity, of the blocks they replace. */
function keep(chunks: ParsedChunk[], old: readonly ParsedChunk[], { head, tail }: Ends, freshKey: () => string): void {
  const blocksOf = (list: readonly ParsedChunk[]) => list.flatMap(chunk => chunk.pieces.map(piece => piece.block));
  const changed = chunks.slice(head, chunks.length - tail);
  const blocks = keyedBlocks(blocksOf(old.slice(head, old.length - tail)), blocksOf(changed), freshKey);
  let next = 0;
  changed.forEach((chunk, i) => {
    const pieces = chunk.pieces.map(({ start, block }) => ({ start, block: blocks[next++] ?? block }));
    chunks[head + i] = { ...chunk, pieces };
  });
}

/** Where each chunk begins. */
function startsOf(
  source: string,
  texts: readonly string[],
  { head, tail, from }: Ends & { readonly from: number },
  previous: MarkdownDraft | undefined,
): number[] {
  let at = from;
  const fresh = texts.map(text => {
    at += text.length;
    return at - text.length;
  });
  const before = previous?.chunkStarts ?? [];
  const shift = source.length - (previous?.source.length ?? 0);
  return replacedPlaces(before, [head, before.length - tail], fresh, shift);
}

/** The blocks with their places; those in chunks that stay at the ends are taken over. */
function placed(
  chunks: readonly ParsedChunk[],
  { source, chunkStarts }: CutSource,
  { head, tail }: Ends,
  previous: MarkdownDraft | undefined,
): Pick<Draft, 'blocks' | 'starts'> {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (let i = head; i < chunks.length - tail; i++) {
    for (const { block, start } of (chunks[i] as ParsedChunk).pieces) {
      blocks.push(block);
      starts.push((chunkStarts[i] as number) + start);
    }
  }
  if (!previous) return { blocks, starts };
  const blockAt = (chunk: number): number => {
    const start = previous.chunkStarts[chunk] ?? previous.source.length;
    return lowerBound(previous.starts.length, i => previous.starts[i] as number, start);
  };
  const range = [blockAt(head), blockAt(previous.chunks.length - tail)] as const;
  const shift = source.length - previous.source.length;
  return {
    blocks: replaced(previous.blocks, ...range, blocks),
    starts: replacedPlaces(previous.starts, range, starts, shift),
  };
}

/** After a byte-order mark and YAML front matter. */
function bodyStart(source: string): number {
  const bom = source.startsWith('\ufeff') ? 1 : 0;
  const front = /^---[ \t]*\r?\n(?:[^\n]{0,1000}\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    source.slice(bom, bom + 50_000),
  );
  return front && /^---[ \t]*\r?\n[\w"'-]+[ \t]*:/.test(front[0]) ? bom + front[0].length : bom;
}
