import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Span } from '@/lib/draft/types';

/** Goes up when a message changes its meaning: two versions of the extension in one page do not understand each other. */
const VERSION = 1;

/** Says from the page's world that its half is there; carries nothing. */
export const READY = `backcast-docs-${VERSION}-ready`;
/** Hands the secret over, before any script of the page runs. */
export const HELLO = `backcast-docs-${VERSION}-hello`;

export const askName = (secret: string): string => `backcast-docs-${VERSION}-${secret}-ask`;
export const answerName = (secret: string): string => `backcast-docs-${VERSION}-${secret}-answer`;

export const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 32 && value.length <= 64;

/** No text that goes to a document is longer, in UTF-16 units. */
export const MOST_TEXT = 50_000;
/** No more blocks go to a document at once: those that a panel may send, and an empty one before them. */
export const MOST_BLOCKS = 501;
/** No document that is read is longer; its text would be 4,000 pages. */
export const MOST_DOCUMENT = 20_000_000;

/** Makes a paste one of whole blocks: its text is for an editor that takes no markup. */
export interface Markup {
  readonly blocks: readonly NewBlock[];
  /** Of the whole text, in UTF-16 units; another one says that somebody has written since. */
  readonly length: number;
}

export type Deed =
  /** `known` is the version of the text that the asker has; 0 when it has none. */
  | { readonly op: 'text'; readonly known: number }
  /** `still`: the pages stay where they are. `from`: only if the caret is there. */
  | {
      readonly op: 'select';
      readonly start: number;
      readonly end: number;
      readonly still: boolean;
      readonly from?: number;
    }
  | { readonly op: 'paste'; readonly text: string }
  | { readonly op: 'undo' }
  | {
      readonly op: 'replace';
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
      readonly markup?: Markup | undefined;
    };

export type Ask = Deed & { readonly id: number };

/** Why nothing was done: no interface to the text, no place to write in, or a failure of either. */
export type Trouble = 'no-text' | 'no-editor' | 'failed';

export type Answer = { readonly id: number } & (
  | { readonly value: unknown; readonly trouble?: never }
  | { readonly trouble: Trouble }
);

/** A text as it changed: `cut` units at `at` have become `put`. From nothing, it is the whole text. */
export interface TextChange {
  readonly version: number;
  /** The version that it changes; 0 for an empty text. */
  readonly since: number;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  readonly length: number;
  readonly selection: readonly Span[];
  /** Null when they are those of the version `since`. */
  readonly links: readonly Span[] | null;
  readonly rules: readonly Span[] | null;
}

/** A selection, in a text of this length. */
export interface Caret extends Span {
  readonly length: number;
}

/** How a replacement ended. Only `pasted` has touched the document, and whether it took it shows in its text. */
export interface ReplaceOutcome {
  readonly done: 'pasted' | 'differs' | 'not-selected' | 'no-editor' | 'no-text';
  /** What stood at the place; empty where nothing could be read. */
  readonly seen: string;
  /** The selection that gave way to the paste; keys are kept back until one is set again. */
  readonly caret?: Caret | undefined;
}
