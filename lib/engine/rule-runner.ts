import type { Block } from '@/lib/draft/types';
import { commonEnds } from './incremental';
import type { Piece } from './piece';
import { RunningDraftRule } from './running-draft-rule';
import { sign } from './sign';
import type { Facts, Finding, PartName, PartRule, PieceRule, Reading, ReadPart, Rule, Zone } from './types';

/**
 * Runs the rules over a reading and keeps what is still true for the next: findings of a piece as long as piece and
 * facts are the same objects, of a part as long as its pieces are, of the whole as long as no note changes.
 */
export class RuleRunner {
  readonly #pieceRules: ReadonlyMap<Zone, readonly PieceRule[]>;
  readonly #partRules: readonly PartRule[];
  readonly #draftRules: readonly RunningDraftRule[];
  #facts: Facts | null = null;
  #byPiece = new WeakMap<Piece, readonly Finding[]>();
  #byPart = new Map<PartName, { readonly pieces: readonly Piece[]; readonly findings: readonly Finding[] }>();

  constructor(rules: readonly Rule[]) {
    const pieceRules = rules.filter(rule => rule.each === 'piece');
    const zones = new Set(pieceRules.flatMap(rule => rule.parts));
    this.#pieceRules = new Map([...zones].map(zone => [zone, pieceRules.filter(rule => rule.parts.includes(zone))]));
    this.#partRules = rules.filter(rule => rule.each === 'part');
    this.#draftRules = rules.filter(rule => rule.each === 'draft').map(rule => new RunningDraftRule(rule));
  }

  /** All findings, unordered across pieces; `orderOf` sorts them for a reader. */
  run(reading: Reading): Finding[] {
    if (reading.facts !== this.#facts) this.#forget(reading.facts);
    const off = new Set(reading.facts.settings.rulesOff);
    const found: Finding[] = [];
    const keep = (findings: readonly Finding[]): void => {
      for (const finding of findings) if (!off.has(finding.rule)) found.push(finding);
    };
    for (const piece of reading.pieces) {
      const findings = this.#ofPiece(piece, reading.facts);
      if (findings.length > 0) keep(findings);
    }
    for (const part of reading.parts) {
      const pieces = reading.pieces.slice(part.from, part.to);
      keep(this.#ofPart({ part: part.part, pieces, span: part.span }, reading.facts));
    }
    for (const rule of this.#draftRules) keep(rule.run(reading));
    return found;
  }

  #forget(facts: Facts): void {
    this.#facts = facts;
    this.#byPiece = new WeakMap();
    this.#byPart = new Map();
    for (const rule of this.#draftRules) rule.forget();
  }

  #ofPiece(piece: Piece, facts: Facts): readonly Finding[] {
    const known = this.#byPiece.get(piece);
    if (known) return known;
    const findings: Finding[] = [];
    for (const rule of this.#pieceRules.get(piece.zone) ?? NONE) {
      if (!(rule.roles ?? DEFAULT_ROLES).includes(piece.role)) continue;
      for (const problem of rule.find(piece, facts)) findings.push(sign(rule, { piece, ...problem }, findings));
    }
    this.#byPiece.set(piece, findings);
    return findings;
  }

  #ofPart(part: ReadPart, facts: Facts): readonly Finding[] {
    const known = this.#byPart.get(part.part);
    if (
      known &&
      known.pieces.length === part.pieces.length &&
      commonEnds(known.pieces, part.pieces).head === part.pieces.length
    ) {
      return known.findings;
    }
    const findings: Finding[] = [];
    for (const rule of this.#partRules) {
      if (!rule.parts.includes(part.part)) continue;
      for (const problem of rule.find(part, facts))
        findings.push(sign(rule, { part: part.part, ...problem }, findings));
    }
    this.#byPart.set(part.part, { pieces: part.pieces, findings });
    return findings;
  }
}

const NONE: readonly PieceRule[] = [];
const DEFAULT_ROLES = ['body', 'answer'] as const;

/** Reading order: by block and place; what is missing or about the whole document after the last block of its part. */
export function inReadingOrder(
  findings: readonly Finding[],
  blocks: readonly Block[],
  endOfPart: (part: PartName) => number,
): Finding[] {
  const index = new Map(blocks.map((block, i) => [block, i]));
  const placeOf = (finding: Finding): number =>
    finding.block
      ? (index.get(finding.block) ?? blocks.length)
      : finding.part
        ? endOfPart(finding.part) + 0.5
        : blocks.length;
  return findings
    .map(finding => ({ finding, place: placeOf(finding) }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (a.finding.span?.start ?? 0) - (b.finding.span?.start ?? 0) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    )
    .map(({ finding }) => finding);
}
