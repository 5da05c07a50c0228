import type { Passage } from '@/lib/draft/types';
import { commonEnds, type Facts, type Piece, type Reading, type Zone } from '@/lib/engine';
import { clausesOf } from './clauses';
import type { Side } from './side';

/** Whom a sentence of the release is about. */
export type BalanceSide = 'customer' | 'company' | 'product' | 'other';

/** One sentence of the release with its side, in reading order. */
export interface BalanceItem {
  readonly passage: Passage;
  readonly side: BalanceSide;
}

/** Told in our voice; what people say in quotations is theirs. */
const TOLD: readonly Zone[] = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'how_it_works',
  'call_to_action',
  'release',
];

const SIDES: Readonly<Record<Side, BalanceSide>> = {
  customer: 'customer',
  company: 'company',
  product: 'product',
  third: 'other',
  none: 'other',
};

/** A shorter sentence is a label or a scrap. */
const FEWEST_WORDS = 3;

const kept = new WeakMap<Piece, { readonly facts: Facts; readonly items: readonly BalanceItem[] }>();

/** Sentence by sentence, whom the release is about: the customer, the company, its product, or something else. */
export function balanceOf(reading: Reading): readonly BalanceItem[] {
  return reading.pieces.flatMap(piece => itemsOf(piece, reading.facts));
}

/** The balance of readings that follow from one another: the same list while no told piece changes. */
export class RunningBalance {
  #facts: Facts | null = null;
  #pieces: readonly Piece[] = [];
  #items: readonly BalanceItem[] = [];

  update(reading: Reading): readonly BalanceItem[] {
    if (!this.#isSame(reading)) this.#items = balanceOf(reading);
    this.#facts = reading.facts;
    this.#pieces = reading.pieces;
    return this.#items;
  }

  #isSame({ facts, pieces }: Reading): boolean {
    if (facts !== this.#facts) return false;
    const { head, tail } = commonEnds(this.#pieces, pieces);
    const changed = [this.#pieces, pieces].flatMap(list => list.slice(head, list.length - tail));
    return !changed.some(isTold);
  }
}

function itemsOf(piece: Piece, facts: Facts): readonly BalanceItem[] {
  const known = kept.get(piece);
  if (known?.facts === facts) return known.items;
  const items = isTold(piece)
    ? clausesOf(piece, facts)
        .filter(({ words }) => words.length >= FEWEST_WORDS)
        .map(({ start, end, side }) => ({ passage: { block: piece.block, start, end }, side: SIDES[side] }))
    : [];
  kept.set(piece, { facts, items });
  return items;
}

const isTold = ({ zone, role, block }: Piece): boolean =>
  TOLD.includes(zone) && role === 'body' && block.kind !== 'code';
