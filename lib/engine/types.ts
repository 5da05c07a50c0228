import type { Block, Passage, Span } from '@/lib/draft/types';
import type { Piece } from './piece';

/** The eleven parts of a PR/FAQ, in the order a reader meets them. */
export const PARTS = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'how_it_works',
  'customer_quote',
  'call_to_action',
  'external_faq',
  'internal_faq',
] as const;
export type PartName = (typeof PARTS)[number];

/** Where a piece stands: in a part, in the release but in none of its parts, in an appendix, or outside the PR/FAQ. */
export type Zone = PartName | 'release' | 'appendix' | 'outside';

/** What a piece does where it stands. A label is a heading, a run-in head or a line such as "Problem:" that names a part. */
export type Role = 'label' | 'body' | 'question' | 'answer';

export type DraftKind = 'prfaq' | 'key-results' | 'mixed' | 'other';

export type Severity = 'fix' | 'suggestion' | 'question';

/** A paragraph of which the writer said which part it is: ‘this is the problem’. */
export interface SaidPart {
  readonly passage: Passage;
  readonly part: PartName;
}

/** What the writer has told us about a document; part of the input of a review. */
export interface ReviewSettings {
  readonly kind: 'auto' | DraftKind;
  /** The writer's own words for their customer; empty when not given. */
  readonly customer: string;
  /** Words a reader of this document knows: acronyms, product and code names. Matched without case. */
  readonly glossary: readonly string[];
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  readonly soldTo: 'businesses' | 'people' | 'unsaid';
}

export const DEFAULT_SETTINGS: ReviewSettings = {
  kind: 'auto',
  customer: '',
  glossary: [],
  rulesOff: [],
  soldTo: 'unsaid',
};

/**
 * What a draft is, as understood from its blocks. Everything is given by index into `Reading.pieces`, so that a structure
 * stays valid while blocks change in ways it does not depend on. Built by `lib/prfaq` from the traits of each block.
 */
export interface Structure {
  readonly kind: DraftKind;
  readonly language: 'en' | 'other';
  /** True when the text is a blank template whose prompts were never filled in. */
  readonly template: boolean;
  /** How the blocks are cut and placed, in reading order: a block with a run-in head or with question and answer gives two. */
  readonly placed: readonly Placed[];
  readonly parts: readonly Part[];
  readonly entries: readonly FaqEntry[];
  readonly quotes: readonly Quote[];
  readonly customer: Place | null;
  readonly facts: Facts;
}

/** One piece of the structure: which block, which stretch of it, and where it stands. */
export interface Placed {
  readonly block: number;
  /** Null: the whole block. */
  readonly span: Span | null;
  readonly zone: Zone;
  readonly role: Role;
}

/** Names and settings that rules about single blocks may lean on. The same object as long as nothing in it changes. */
export interface Facts {
  readonly kind: DraftKind;
  readonly language: 'en' | 'other';
  /** Names of the product, the most certain first. */
  readonly products: readonly string[];
  readonly companies: readonly string[];
  /** The customer in the writer's words, from the settings or from the text; empty when unknown. */
  readonly customer: string;
  readonly settings: ReviewSettings;
}

/** A part that was found: pieces `[from, to)` of the reading, its label left out. */
export interface Part {
  readonly part: PartName;
  readonly from: number;
  readonly to: number;
  /** Where the part is narrower than its piece, as a quote in a paragraph is; otherwise null. */
  readonly span: Span | null;
}

/** A question with its answer: pieces `[from, to)`. */
export interface FaqEntry {
  readonly list: 'external' | 'internal' | 'undivided';
  readonly question: number;
  readonly from: number;
  readonly to: number;
}

export interface Quote {
  readonly piece: number;
  /** The quoted words in the block's text, marks excluded; from the first to the last when an attribution parts them. */
  readonly span: Span;
  readonly side: 'leader' | 'customer' | 'other' | 'unknown';
  /** Name and role as written; null when nobody is named. */
  readonly speaker: Place | null;
}

export interface Place {
  readonly piece: number;
  /** In the block's text. */
  readonly span: Span;
}

/** A structure together with the pieces it speaks of. */
export interface Reading extends Structure {
  readonly pieces: readonly Piece[];
}

/** A signed problem. `block` and `span` are null when it is about the whole document or something missing from it. */
export interface Finding {
  /** Stable while the passage keeps its words: rule, passage and, where equal ones stand in the draft, which of them. */
  readonly id: string;
  readonly rule: string;
  readonly check: string | null;
  readonly severity: Severity;
  readonly part: PartName | null;
  readonly block: Block | null;
  /** In the block's text. */
  readonly span: Span | null;
  readonly message: string;
  readonly replacements: readonly string[];
  /** For something missing: its weight, larger is asked first; otherwise 0. */
  readonly asks: number;
}
