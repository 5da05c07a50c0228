import { attempt, type Fault } from './faults';
import { commonEnds } from './incremental';
import type { Piece } from './piece';
import { byPlace, type PlacedFinding } from './reading-order';
import { sign } from './sign';
import type { Facts, Finding, PieceRule, Reading, Zone } from './types';

/** What the rules said of one piece. */
interface Said {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

interface SaidHere extends Said {
  readonly index: number;
}

/** The rules that read piece by piece. Only pieces that are new in a reading are read; the rest is kept in place. */
export class RunningPieceRules {
  readonly #rules: ReadonlyMap<Zone, readonly PieceRule[]>;
  #pieces: readonly Piece[] = [];
  /** Pieces of which something was said, in order. */
  #said: readonly SaidHere[] = [];

  constructor(rules: readonly PieceRule[]) {
    const zones = new Set(rules.flatMap(rule => rule.parts));
    this.#rules = new Map([...zones].map(zone => [zone, rules.filter(rule => rule.parts.includes(zone))]));
  }

  /** Findings in reading order, and faults. */
  run(reading: Reading): { placed: PlacedFinding[]; faults: Fault[] } {
    const { pieces, placed: places } = reading;
    const { head, tail } = commonEnds(this.#pieces, pieces);
    const shift = pieces.length - this.#pieces.length;
    const oldTail = this.#pieces.length - tail;
    const before = this.#said.filter(said => said.index < head);
    const after = this.#said.filter(said => said.index >= oldTail);
    const fresh: SaidHere[] = [];
    for (let index = head; index < pieces.length - tail; index++) {
      const said = this.#of(pieces[index] as Piece, reading.facts);
      if (said) fresh.push({ ...said, index });
    }
    this.#pieces = pieces;
    this.#said = [...before, ...fresh, ...(shift ? after.map(s => ({ ...s, index: s.index + shift })) : after)];
    return {
      placed: this.#said.flatMap(({ index, findings }) =>
        findings.map(finding => ({ finding, at: (places[index]?.block ?? 0) + (finding.block ? 0 : 0.5) })),
      ),
      faults: this.#said.flatMap(said => said.faults),
    };
  }

  #of(piece: Piece, facts: Facts): Said | null {
    const findings: Finding[] = [];
    const faults: Fault[] = [];
    for (const rule of this.#rules.get(piece.zone) ?? NONE) {
      if (!(rule.roles ?? DEFAULT_ROLES).includes(piece.role)) continue;
      const found = attempt(rule.id, () => Array.from(rule.find(piece, facts), p => sign(rule, { piece, ...p })));
      if ('fault' in found) faults.push(found.fault);
      else for (const finding of found.value) findings.push(finding);
    }
    if (findings.length === 0 && faults.length === 0) return null;
    return { findings: findings.sort(byPlace), faults };
  }
}

const NONE: readonly PieceRule[] = [];
const DEFAULT_ROLES = ['body', 'answer'] as const;
