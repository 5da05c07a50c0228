import type { AnswerState } from '@/lib/prfaq/asked';

/** An objection that somebody raised, in their words. */
export interface Objection {
  readonly id: string;
  readonly words: string;
  /** Who raised it; empty when nobody noted it. */
  readonly raisedBy: string;
  /** The question of the FAQ that the writer chose as its answer, as it read then; null lets the likest be found. */
  readonly entry: string | null;
}

/** A question of the FAQ, as far as an objection needs it. */
export interface Entry {
  readonly id: string;
  readonly list: 'external' | 'internal' | 'undivided';
  /** Its place in its list, from 1. */
  readonly number: number;
  readonly question: string;
  readonly answer: AnswerState;
}

/** How an objection stands in the draft of now. */
export interface Standing {
  readonly state: AnswerState;
  /** Null while no question of the FAQ takes it up. */
  readonly entry: Entry | null;
}

/** A talk that one of the team had with a customer. */
export interface Talk {
  /** Who of the team held it. */
  readonly person: string;
  /** The how-manieth talk of that person, from 1. */
  readonly number: number;
  /** Whom they talked with; a first name or a role. */
  readonly customer: string;
  /** The day, as `2026-03-18`. */
  readonly day: string;
  /** What was heard, in the customer's words where possible. */
  readonly note: string;
}

/** Everything that is kept about listening for one document. */
export interface Heard {
  readonly objections: readonly Objection[];
  /** Who of the team talks with customers, in the order of the columns. */
  readonly people: readonly string[];
  readonly talks: readonly Talk[];
}

export const NOTHING_HEARD: Heard = { objections: [], people: [], talks: [] };
