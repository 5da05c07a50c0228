import type { Steps } from '@/lib/draft/steps';
import { attempt, type Fault } from './faults';
import { commonEnds, spliced } from './incremental';
import type { Piece } from './piece';
import { byPlace } from './reading-order';
import type { PieceRule } from './rule';
import { sign } from './sign';
import type { Facts, Finding, Reading, Zone } from './types';

/** What the rules said of one piece. */
interface Said {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** The rules that read piece by piece. Only pieces that are new in a reading are read; the rest is kept in place. */
export class RunningPieceRules {
  readonly #rules: ReadonlyMap<Zone, readonly PieceRule[]>;
  #pieces: readonly Piece[] = [];
  #said: Said[] = [];
  /** How many pieces a rule failed on. */
  #faulty = 0;

  constructor(rules: readonly PieceRule[]) {
    const zones = new Set(rules.flatMap(rule => rule.parts));
    this.#rules = new Map([...zones].map(zone => [zone, rules.filter(rule => rule.parts.includes(zone))]));
  }

  /** Reads what is new, a rule at a time. */
  *steps({ pieces, facts }: Reading): Steps<void> {
    const { head, tail } = commonEnds(this.#pieces, pieces);
    const oldTo = this.#pieces.length - tail;
    const fresh: Said[] = [];
    for (let i = head; i < pieces.length - tail; i++) fresh.push(yield* this.#of(pieces[i] as Piece, facts));
    this.#faulty += faultyIn(fresh) - faultyIn(this.#said.slice(head, oldTo));
    this.#said = spliced(this.#said, head, oldTo, fresh);
    this.#pieces = pieces;
  }

  /** Findings of the piece at this index of the last reading, by their places. */
  findingsOf(index: number): readonly Finding[] {
    return this.#said[index]?.findings ?? NOTHING.findings;
  }

  get faults(): readonly Fault[] {
    return this.#faulty === 0 ? NOTHING.faults : this.#said.flatMap(said => said.faults);
  }

  *#of(piece: Piece, facts: Facts): Steps<Said> {
    const findings: Finding[] = [];
    const faults: Fault[] = [];
    for (const rule of this.#rules.get(piece.zone) ?? NONE) {
      if (!(rule.roles ?? DEFAULT_ROLES).includes(piece.role)) continue;
      const found = attempt(rule.id, () => Array.from(rule.find(piece, facts), p => sign(rule, { piece, ...p })));
      if ('fault' in found) faults.push(found.fault);
      else for (const finding of found.value) findings.push(finding);
      yield;
    }
    if (findings.length === 0 && faults.length === 0) return NOTHING;
    return { findings: findings.sort(byPlace), faults };
  }
}

const NONE: readonly PieceRule[] = [];
const NOTHING: Said = { findings: [], faults: [] };
const DEFAULT_ROLES = ['body', 'answer'] as const;

const faultyIn = (said: readonly Said[]): number => said.reduce((sum, { faults }) => sum + Math.sign(faults.length), 0);
