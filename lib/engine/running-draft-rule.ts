import { commonEnds } from './incremental';
import type { Piece } from './piece';
import { sign } from './sign';
import type { DraftRule, Finding, Note, Problem, Reading, Structure } from './types';

/** A draft rule with its notes and its last answer. */
export class RunningDraftRule {
  #notes = new WeakMap<Piece, Note>();
  #pieces: readonly Piece[] = [];
  #structure: Structure['placed'] | null = null;
  #touched = new Set<Piece>();
  #findings: readonly Finding[] = [];

  constructor(private readonly rule: DraftRule) {}

  run(reading: Reading): readonly Finding[] {
    const stale = reading.placed !== this.#structure || this.#changed(reading);
    this.#pieces = reading.pieces;
    if (!stale) return this.#findings;
    this.#structure = reading.placed;
    const noteOf = (piece: Piece): Note => this.#noteOf(piece, reading);
    const problems: Problem[] = [...this.rule.find(reading, noteOf)];
    this.#touched = new Set(problems.flatMap(problem => problem.piece ?? []));
    const findings: Finding[] = [];
    for (const problem of problems) findings.push(sign(this.rule, problem, findings));
    this.#findings = findings;
    return findings;
  }

  forget(): void {
    this.#notes = new WeakMap();
    this.#structure = null;
  }

  /** Whether a piece that changed has another note, or is one that the last answer points into. */
  #changed(reading: Reading): boolean {
    const { head, tail } = commonEnds(this.#pieces, reading.pieces);
    const old = this.#pieces.slice(head, this.#pieces.length - tail);
    const now = reading.pieces.slice(head, reading.pieces.length - tail);
    return (
      old.length !== now.length ||
      old.some((piece, i) => {
        const next = now[i];
        return !next || this.#touched.has(piece) || this.#noteOf(piece, reading) !== this.#noteOf(next, reading);
      })
    );
  }

  #noteOf(piece: Piece, reading: Reading): Note {
    const known = this.#notes.get(piece);
    if (known !== undefined) return known;
    const note = this.rule.note?.(piece, reading.facts) ?? null;
    this.#notes.set(piece, note);
    return note;
  }
}
