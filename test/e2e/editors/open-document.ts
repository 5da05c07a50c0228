import type { Page } from 'puppeteer-core';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';

/** A rectangle in the window. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn mark: its look, such as `output`, and where it is. */
export interface MarkArea extends Area {
  readonly look: string;
}

/** What a writer may do in a document. */
export type Mode = 'editing' | 'suggesting' | 'commenting' | 'viewing';

/** A document that is open in a simulated editor, as its writer and its tests see it: the same for every editor. */
export interface OpenDocument {
  readonly page: Page;
  readonly fixture: FixtureDocument;
  /** The text as the editor has it, a line per line. */
  text(): Promise<string>;
  /** What each line is and says, such as `heading 2: Why now`: a `heading`, `bulleted`, `numbered` or `paragraph`. */
  outline(): Promise<readonly string[]>;
  /** Puts the caret behind the first occurrence of these words, as its user would. */
  placeCaret(behind: string): Promise<void>;
  /** Where the caret is, to be compared with where it was. */
  caret(): Promise<string>;
  /** Where words are in the window, line by line, by the editor's own reckoning. */
  areasOf(words: string): Promise<readonly Area[]>;
  /** What is drawn by us. */
  marks(): Promise<readonly MarkArea[]>;
  /** How many steps the editor can take back. */
  undoSteps(): Promise<number>;
  setMode(mode: Mode): Promise<void>;
  /** Nobody can change the text any more, though the editor looks as if one could. False where there is no such thing. */
  lock(): Promise<boolean>;
  setOffline(isOffline: boolean): Promise<boolean>;
  rename(title: string): Promise<void>;
  /** Somebody cuts a whole line out, and pastes it a moment later as the line behind another one. */
  moveLine(line: string, behind: string): Promise<void>;
  /** What of ours is in the editor's own content. */
  foreign(): Promise<readonly string[]>;
  /** Waits until the editor stands again after a reload. */
  stands(): Promise<void>;
}
