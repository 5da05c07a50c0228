import { attempt, type Fault } from './faults';
import type { Piece } from './piece';
import type { PlacedFinding } from './reading-order';
import type { DraftRule, Note, Problem } from './rule';
import { sign } from './sign';
import type { Reading, Structure } from './types';

/** The pieces that differ from the reading before: those that went and those in their place. */
export interface Change {
  readonly gone: readonly Piece[];
  readonly come: readonly Piece[];
  /** Where a piece of the reading stands now. */
  readonly indexOf: (piece: Piece) => number | undefined;
}

/** A rule about the whole draft, with its notes and its last answer. */
export class RunningDraftRule {
  #notes = new WeakMap<Piece, { readonly note: Note }>();
  #structure: Structure['placed'] | null = null;
  #touched = new Set<Piece>();
  #found: readonly PlacedFinding[] = [];

  constructor(private readonly rule: DraftRule) {}

  /**
   * Its findings, asked for anew only when the structure, a note, or a piece that the last answer points into changed;
   * otherwise the same list.
   */
  run(reading: Reading, change: Change): readonly PlacedFinding[] | Fault {
    const result = attempt(this.rule.id, () => this.#answer(reading, change));
    if ('value' in result) return result.value;
    this.#structure = null;
    return result.fault;
  }

  #answer(reading: Reading, change: Change): readonly PlacedFinding[] {
    if (reading.placed === this.#structure && !this.#isTouched(reading, change)) return this.#found;
    this.#structure = null;
    const problems = [...this.rule.find(reading, piece => this.#noteOf(piece, reading))];
    this.#touched = new Set(problems.flatMap(problem => problem.piece ?? []));
    this.#found = problems.map(problem => this.#placed(problem, reading, change));
    this.#structure = reading.placed;
    return this.#found;
  }

  /** What is missing stands behind its part, or at the end when there is no such part. */
  #placed(problem: Problem, { placed, parts }: Reading, { indexOf }: Change): PlacedFinding {
    const finding = sign(this.rule, problem);
    const blockOf = (piece: number | undefined): number =>
      placed[piece ?? Number.NaN]?.block ?? Number.POSITIVE_INFINITY;
    if (finding.block && problem.piece) return { finding, at: blockOf(indexOf(problem.piece)) };
    const part = parts.findLast(({ part }) => part === finding.part);
    return { finding, at: part ? blockOf(part.to - 1) + 0.5 : Number.POSITIVE_INFINITY };
  }

  #isTouched(reading: Reading, { gone, come }: Change): boolean {
    return (
      gone.length !== come.length ||
      gone.some((piece, i) => {
        const next = come[i];
        return !next || this.#touched.has(piece) || this.#noteOf(piece, reading) !== this.#noteOf(next, reading);
      })
    );
  }

  #noteOf(piece: Piece, reading: Reading): Note {
    const known = this.#notes.get(piece);
    if (known) return known.note;
    const note = this.rule.note?.(piece, reading.facts) ?? null;
    this.#notes.set(piece, { note });
    return note;
  }
}
