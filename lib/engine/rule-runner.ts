import { distinctFaults, type Fault } from './faults';
import { commonEnds } from './incremental';
import type { Piece } from './piece';
import { merged, oneOnEachPhrase, type PlacedFinding, withUniqueIds } from './reading-order';
import { type Change, type FoundInDraft, RunningDraftRule } from './running-draft-rule';
import { RunningPartRules } from './running-part-rules';
import { RunningPieceRules } from './running-piece-rules';
import type { Facts, Finding, Reading, Rule } from './types';

/**
 * Runs the rules over a reading and keeps what is still true for the next: findings of a piece as long as piece and
 * facts are the same objects, of a part as long as its pieces are, of the whole as long as no note changes. A rule that
 * throws is left out, with its name in `faults`; the others go on.
 */
export class RuleRunner {
  #running: Running | null = null;
  #facts: Facts | null = null;
  #faults: readonly Fault[] = [];

  constructor(private readonly rules: readonly Rule[]) {}

  /** Which rules failed in the last run; no words of the draft. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** All findings, in reading order, at most one on a phrase, each with an id of its own. */
  run(reading: Reading): Finding[] {
    if (!this.#running || reading.facts !== this.#facts) {
      const off = new Set(reading.facts.settings.rulesOff);
      this.#running = new Running(this.rules.filter(rule => !off.has(rule.id)));
      this.#facts = reading.facts;
    }
    const { ordered, others, faults } = this.#running.run(reading);
    this.#faults = distinctFaults(faults);
    return withUniqueIds(oneOnEachPhrase(merged(ordered, others)));
  }
}

/** The rules that are on, with all that they said under the same facts. */
class Running {
  readonly #pieceRules: RunningPieceRules;
  readonly #partRules: RunningPartRules;
  readonly #draftRules: readonly RunningDraftRule[];
  #pieces: readonly Piece[] = [];

  constructor(rules: readonly Rule[]) {
    this.#pieceRules = new RunningPieceRules(rules.filter(rule => rule.each === 'piece'));
    this.#partRules = new RunningPartRules(rules.filter(rule => rule.each === 'part'));
    this.#draftRules = rules.filter(rule => rule.each === 'draft').map(rule => new RunningDraftRule(rule));
  }

  run(reading: Reading): { ordered: PlacedFinding[]; others: PlacedFinding[]; faults: Fault[] } {
    const ofPieces = this.#pieceRules.run(reading);
    const ofParts = this.#partRules.run(reading);
    const change = this.#changeTo(reading.pieces);
    const answers = this.#draftRules.map(rule => rule.run(reading, change));
    const faults = [...ofPieces.faults, ...ofParts.faults, ...answers.filter(isFault)];
    const ofDraft = placedInDraft(
      answers.flatMap(answer => (isFault(answer) ? [] : answer)),
      reading,
    );
    // What a piece lacks stands behind its block, out of order with what follows in it.
    const behind = ofPieces.placed.some(({ finding }) => !finding.block);
    const ordered = behind ? ofPieces.placed.filter(({ finding }) => finding.block) : ofPieces.placed;
    const lacking = behind ? ofPieces.placed.filter(({ finding }) => !finding.block) : [];
    return { ordered, others: [...lacking, ...ofParts.placed, ...ofDraft], faults };
  }

  #changeTo(pieces: readonly Piece[]): Change {
    const { head, tail } = commonEnds(this.#pieces, pieces);
    const change = {
      gone: this.#pieces.slice(head, this.#pieces.length - tail),
      come: pieces.slice(head, pieces.length - tail),
    };
    this.#pieces = pieces;
    return change;
  }
}

const isFault = (answer: readonly FoundInDraft[] | Fault): answer is Fault => 'rule' in answer;

/** What is missing stands behind its part, or at the end when there is no such part. */
function placedInDraft(found: readonly FoundInDraft[], reading: Reading): PlacedFinding[] {
  if (found.length === 0) return [];
  const wanted = new Set(found.flatMap(({ finding, piece }) => (finding.block && piece ? piece : [])));
  const index = new Map<Piece, number>();
  if (wanted.size > 0) {
    reading.pieces.forEach((piece, i) => {
      if (wanted.has(piece)) index.set(piece, i);
    });
  }
  const blockOf = (piece: number | undefined): number =>
    piece === undefined ? Number.POSITIVE_INFINITY : (reading.placed[piece]?.block ?? Number.POSITIVE_INFINITY);
  const ends = new Map(reading.parts.map(part => [part.part, blockOf(part.to - 1) + 0.5]));
  return found.map(({ finding, piece }) => ({
    finding,
    at:
      finding.block && piece
        ? blockOf(index.get(piece))
        : finding.part
          ? (ends.get(finding.part) ?? Number.POSITIVE_INFINITY)
          : Number.POSITIVE_INFINITY,
  }));
}
