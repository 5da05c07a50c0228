import { finished, type Steps } from '@/lib/draft/steps';
import { distinctFaults, type Fault } from './faults';
import { commonEnds } from './incremental';
import type { Piece } from './piece';
import { type PlacedFinding, ReadingOrder } from './reading-order';
import type { Rule } from './rule';
import { type Change, RunningDraftRule } from './running-draft-rule';
import { RunningPartRules } from './running-part-rules';
import { RunningPieceRules } from './running-piece-rules';
import type { Facts, Finding, Reading } from './types';
import { UniqueIds } from './unique-ids';

/**
 * Runs the rules over a reading and keeps what is still true for the next: findings of a piece as long as piece and
 * facts are the same objects, of a part as long as its pieces are, of the whole as long as no note changes. A rule that
 * throws is left out, with its name in `faults`; the others go on.
 */
export class RuleRunner {
  #running: Running | null = null;
  #facts: Facts | null = null;

  constructor(private readonly rules: readonly Rule[]) {}

  /** Which rules failed in the last run; no words of the draft. */
  get faults(): readonly Fault[] {
    return this.#running?.faults ?? [];
  }

  /** All findings, in reading order, at most one on a phrase, each with an id of its own. */
  run(reading: Reading): readonly Finding[] {
    return finished(this.steps(reading));
  }

  /** The same, a rule at a time. */
  *steps(reading: Reading): Steps<readonly Finding[]> {
    if (!this.#running || reading.facts !== this.#facts) {
      const off = new Set(reading.facts.settings.rulesOff);
      this.#running = new Running(this.rules.filter(rule => !off.has(rule.id)));
      this.#facts = reading.facts;
    }
    return yield* this.#running.steps(reading);
  }
}

/** The rules that are on, with all that they said under the same facts. */
class Running {
  readonly #pieceRules: RunningPieceRules;
  readonly #partRules: RunningPartRules;
  readonly #draftRules: readonly RunningDraftRule[];
  readonly #order = new ReadingOrder();
  readonly #ids = new UniqueIds<Finding>();
  #pieces: readonly Piece[] = [];
  #indexes = new Map<Piece, number>();
  faults: readonly Fault[] = [];

  constructor(rules: readonly Rule[]) {
    this.#pieceRules = new RunningPieceRules(rules.filter(rule => rule.each === 'piece'));
    this.#partRules = new RunningPartRules(rules.filter(rule => rule.each === 'part'));
    this.#draftRules = rules.filter(rule => rule.each === 'draft').map(rule => new RunningDraftRule(rule));
  }

  *steps(reading: Reading): Steps<readonly Finding[]> {
    yield* this.#pieceRules.steps(reading);
    const ofParts = this.#partRules.run(reading);
    const change = this.#changeTo(reading.pieces);
    yield;
    const answers: (readonly PlacedFinding[] | Fault)[] = [];
    for (const rule of this.#draftRules) {
      answers.push(rule.run(reading, change));
      yield;
    }
    this.faults = distinctFaults([...this.#pieceRules.faults, ...this.#partRules.faults, ...answers.filter(isFault)]);
    const lists = [ofParts, ...answers.map(answer => (isFault(answer) ? NONE : answer))];
    return this.#ids.update(this.#order.update(reading, piece => this.#pieceRules.findingsOf(piece), lists));
  }

  #changeTo(pieces: readonly Piece[]): Change {
    const { head, tail } = commonEnds(this.#pieces, pieces);
    const gone = this.#pieces.slice(head, this.#pieces.length - tail);
    const come = pieces.slice(head, pieces.length - tail);
    if (gone.length === come.length) {
      for (const piece of gone) this.#indexes.delete(piece);
      come.forEach((piece, i) => void this.#indexes.set(piece, head + i));
    } else this.#indexes = new Map(pieces.map((piece, i) => [piece, i]));
    this.#pieces = pieces;
    return { gone, come, indexOf: piece => this.#indexes.get(piece) };
  }
}

const NONE: readonly PlacedFinding[] = [];
const isFault = (answer: readonly PlacedFinding[] | Fault): answer is Fault => 'rule' in answer;
