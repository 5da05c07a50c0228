import type { At } from './finder';

/** What holds from a heading on, until the next one of its level. */
export interface Section {
  readonly level: number;
  readonly active: boolean;
  readonly objective: At | null;
  /** Under "Key results" or an objective: what is listed here is a key result at its outermost level. */
  readonly expects: boolean;
  /** Whether the objective was called one: a line that leads in a list does not take its place. */
  readonly isSaid?: boolean;
  /** Under "Notes", "Initiatives" and the like, until something else begins. */
  readonly isAside?: boolean;
}

/** Which cells of a row hold the baseline, the target and the deadline, by their columns; null without such a column. */
export interface Cells {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly deadline: number | null;
}
