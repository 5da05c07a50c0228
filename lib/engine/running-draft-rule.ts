import { attempt, type Fault } from './faults';
import type { Piece } from './piece';
import { sign } from './sign';
import type { DraftRule, Finding, Note, Reading, Structure } from './types';

/** A finding of a rule about the whole draft, with the piece it points into. */
export interface FoundInDraft {
  readonly finding: Finding;
  readonly piece: Piece | null;
}

/** The pieces that differ from the reading before: those that went and those in their place. */
export interface Change {
  readonly gone: readonly Piece[];
  readonly come: readonly Piece[];
}

/** A rule about the whole draft, with its notes and its last answer. */
export class RunningDraftRule {
  #notes = new WeakMap<Piece, { readonly note: Note }>();
  #structure: Structure['placed'] | null = null;
  #touched = new Set<Piece>();
  #found: readonly FoundInDraft[] = [];

  constructor(private readonly rule: DraftRule) {}

  /** Its findings, asked for anew only when the structure, a note, or a piece that the last answer points into changed. */
  run(reading: Reading, change: Change): readonly FoundInDraft[] | Fault {
    const result = attempt(this.rule.id, () => this.#answer(reading, change));
    if ('value' in result) return result.value;
    this.#structure = null;
    return result.fault;
  }

  #answer(reading: Reading, change: Change): readonly FoundInDraft[] {
    if (reading.placed === this.#structure && !this.#isTouched(reading, change)) return this.#found;
    this.#structure = null;
    const problems = [...this.rule.find(reading, piece => this.#noteOf(piece, reading))];
    this.#touched = new Set(problems.flatMap(problem => problem.piece ?? []));
    this.#found = problems.map(problem => ({ finding: sign(this.rule, problem), piece: problem.piece ?? null }));
    this.#structure = reading.placed;
    return this.#found;
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
