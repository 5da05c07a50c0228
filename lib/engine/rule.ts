import type { Span } from '@/lib/draft/types';
import type { Piece } from './piece';
import type { Facts, PartName, Reading, Role, Severity, Zone } from './types';

/** What a rule yields. The engine signs it with the rule's name and places it in the draft. */
export interface Problem {
  /** The piece the span is in. Rules about one piece leave it out; without it a problem is about the whole document. */
  readonly piece?: Piece;
  /** In the block's text. */
  readonly span?: Span;
  /** For something missing: the part where it would stand. */
  readonly part?: PartName;
  readonly message: string;
  /** Texts that may stand in place of the span, best first. */
  readonly replacements?: readonly string[];
}

/** A short value a draft rule keeps of each piece; compared with `===`, so only what the rule needs goes in. */
export type Note = string | number | boolean | null;

/** A text for a rule's tests, its page and the panel's help, in Markdown. The marked passage stands between ‹ and ›. */
export type Example = string | WholeExample;

/** An example that needs a whole document around it, in Markdown. A finding without a passage is marked by no ‹ ›. */
export interface WholeExample {
  readonly draft: string;
  /** What the panel and the rule's page show instead of the whole document. */
  readonly shown: string;
}

interface RuleFacts {
  /** Names the fault; equals the file name. */
  readonly id: string;
  /** The check of the PR/FAQ standard it implements, such as `P01`. */
  readonly check: string | null;
  readonly severity: Severity;
  readonly title: string;
  /** One or two sentences about the reader's loss. */
  readonly why: string;
  readonly sources: readonly string[];
  readonly bad: readonly [Example, ...Example[]];
  readonly good: readonly [Example, ...Example[]];
  /** For rules that ask for something missing: its weight from 1 to 100. The heaviest five stand open, the rest folded. */
  readonly asks?: number;
}

/** Reads one piece at a time; work per keystroke is bounded by the block. The default choice. */
export interface PieceRule extends RuleFacts {
  readonly each: 'piece';
  readonly parts: readonly Zone[];
  /** Roles it reads; body and answer when left out. */
  readonly roles?: readonly Role[];
  find(piece: Piece, facts: Facts): Iterable<Problem>;
}

/** Reads a whole part at once: for what a part lacks. Only for parts that stay small, not for the FAQs. */
export interface PartRule extends RuleFacts {
  readonly each: 'part';
  readonly parts: readonly PartName[];
  find(part: ReadPart, facts: Facts): Iterable<Problem>;
}

export interface ReadPart {
  readonly part: PartName;
  readonly pieces: readonly Piece[];
  readonly span: Span | null;
}

/** Reads the structure and a note of each piece: for what a document lacks, repeats or contradicts. Text only through notes. */
export interface DraftRule extends RuleFacts {
  readonly each: 'draft';
  readonly parts: readonly PartName[];
  note?(piece: Piece, facts: Facts): Note;
  find(reading: Reading, noteOf: (piece: Piece) => Note): Iterable<Problem>;
}

export type Rule = PieceRule | PartRule | DraftRule;
