import type { Random } from '../simulators/fixtures/random.ts';
import type { Line } from './line.ts';

/** Somebody's change to a paragraph that is told by its whole text. Offsets count in it, in UTF-16 units. */
export interface ParagraphEdit {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A simulated editor as the damage test handles it: from its user's side, and from that of its colleagues and its maker. */
export interface SoakedEditor {
  readonly line: Line;
  /** How many strings of its texts are behind the last paragraph; null where it takes no blocks from a script. */
  readonly tail: number | null;
  /** Opens a document that is made for this seed, in a mood that depends on it, and gives its texts, by paragraph. */
  begin(random: Random, seed: number): Promise<void>;
  /** The text as the editor has it, one string for each paragraph. */
  texts(): Promise<string[]>;
  /** Puts the writer's caret into a paragraph. False when it cannot be reached now. */
  putCaret(paragraph: string, offset: number): Promise<boolean>;
  /** Where the caret is; null when it is in no text. */
  caret(): Promise<{ readonly paragraph: string; readonly offset: number } | null>;
  /** Real keys. */
  type(text: string, delay: number): Promise<void>;
  /** The keys for undo. */
  pressUndo(): Promise<void>;
  /** A colleague's change. False when there is no such paragraph. */
  editRemotely(edit: ParagraphEdit): Promise<boolean>;
  scroll(share: number): Promise<void>;
  /** Something that befalls the editor; what it was, in words. */
  befall(random: Random): Promise<string>;
  /** Goes to another part of the document, or another document, and comes back. */
  goAwayAndBack(pause: number): Promise<void>;
  /** Whether what is typed is taken now. */
  takesTyping(): boolean;
  /** What Backcast did to the editor's own content, or asked of it, that it has no business to; empty when nothing. */
  trespasses(): Promise<string[]>;
  close(): Promise<void>;
}

/** What the editor has to be asked for again and again until its text stands still, at most so long, in milliseconds. */
export const CALM = 3_000;
