import { lowerBound, replaced } from '@/lib/draft/lists';
import { commonEnds, spliced } from './incremental';
import { oneOnEachPhrase } from './phrases';
import { firstOfBlock, type Piece } from './piece';
import type { Finding, Placed, Reading } from './types';

/** A finding with its place among the blocks: an index, or half a step behind one for what is missing there. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly at: number;
}

const startOf = (finding: Finding): number => finding.span?.start ?? 0;

/** By place; findings in one place go by the rule's id. */
const compare = (a: PlacedFinding, b: PlacedFinding): number => a.at - b.at || byPlace(a.finding, b.finding);

/** Sorts the findings of one piece. */
export function byPlace(a: Finding, b: Finding): number {
  return startOf(a) - startOf(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** More blocks than this are put in order all at once, with every other. */
const MOST_BLOCKS = 50;

/**
 * Puts findings in the order in which a reader meets them, one on each phrase, reading after reading. Only blocks whose
 * findings may be others than before are put in order again.
 */
export class ReadingOrder {
  #placed: readonly Placed[] | null = null;
  #pieces: readonly Piece[] = [];
  #lists: readonly (readonly PlacedFinding[])[] = [];
  #others: readonly PlacedFinding[] = [];
  #findings: readonly Finding[] = [];
  /** The block that each finding stands in, or behind. */
  #blocks: number[] = [];

  /** `findingsOf` gives what is said of a piece by itself, by index; `lists` are all other findings, each list unordered. */
  update(
    { placed, pieces }: Reading,
    findingsOf: (piece: number) => readonly Finding[],
    lists: readonly (readonly PlacedFinding[])[],
  ): readonly Finding[] {
    const isKept = lists.length === this.#lists.length && lists.every((list, i) => list === this.#lists[i]);
    const others = isKept ? this.#others : lists.flat().sort(compare);
    const changed = placed === this.#placed ? changedBlocks(placed, this.#pieces, pieces, this.#others, others) : null;
    const here = { placed, findingsOf, others };
    if (!changed || changed.size > MOST_BLOCKS) this.#putAll(here);
    else {
      for (const block of changed) this.#put(block, findingsIn(block, here));
    }
    this.#placed = placed;
    this.#pieces = pieces;
    this.#lists = lists;
    this.#others = others;
    return this.#findings;
  }

  #putAll(here: Here): void {
    const blocks = new Set(here.others.map(blockOf));
    here.placed.forEach(({ block }, i) => {
      if (here.findingsOf(i).length > 0) blocks.add(block);
    });
    const findings: Finding[] = [];
    this.#blocks = [];
    for (const block of [...blocks].sort((a, b) => a - b))
      for (const finding of findingsIn(block, here)) {
        findings.push(finding);
        this.#blocks.push(block);
      }
    this.#findings = findings;
  }

  #put(block: number, findings: readonly Finding[]): void {
    const from = lowerBound(this.#blocks.length, i => this.#blocks[i] as number, block);
    let to = from;
    while (this.#blocks[to] === block) to++;
    if (from === to && findings.length === 0) return;
    const blocks = findings.map(() => block);
    this.#findings = replaced(this.#findings, from, to, findings);
    this.#blocks = spliced(this.#blocks, from, to, blocks);
  }
}

interface Here {
  readonly placed: readonly Placed[];
  readonly findingsOf: (piece: number) => readonly Finding[];
  readonly others: readonly PlacedFinding[];
}

const blockOf = ({ at }: PlacedFinding): number => Math.floor(at);

function changedBlocks(
  placed: readonly Placed[],
  oldPieces: readonly Piece[],
  pieces: readonly Piece[],
  oldOthers: readonly PlacedFinding[],
  others: readonly PlacedFinding[],
): Set<number> {
  const ofPieces = commonEnds(oldPieces, pieces);
  const ofOthers = commonEnds(oldOthers, others);
  return new Set([
    ...placed.slice(ofPieces.head, placed.length - ofPieces.tail).map(({ block }) => block),
    ...oldOthers.slice(ofOthers.head, oldOthers.length - ofOthers.tail).map(blockOf),
    ...others.slice(ofOthers.head, others.length - ofOthers.tail).map(blockOf),
  ]);
}

/** All that is said of a block, and what is missing behind it, in order. */
function findingsIn(block: number, { placed, findingsOf, others }: Here): readonly Finding[] {
  const here: PlacedFinding[] = [];
  for (let i = firstOfBlock(placed, block); placed[i]?.block === block; i++)
    for (const finding of findingsOf(i)) here.push({ finding, at: finding.block ? block : block + 0.5 });
  const from = lowerBound(others.length, i => (others[i] as PlacedFinding).at, block);
  for (let i = from; i < others.length; i++) {
    const other = others[i] as PlacedFinding;
    if (blockOf(other) !== block) break;
    here.push(other);
  }
  return oneOnEachPhrase(here.sort(compare).map(({ finding }) => finding));
}
