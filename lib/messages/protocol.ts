/**
 * Every message, one map per direction, as signatures. Commands are imperative, facts are in the past tense.
 * Answers travel as `Answer<T>`: errors do not clone everywhere. Types only: nothing here runs.
 */
import type { NewBlock } from '@/lib/draft/new-blocks';
import type { PartName, ReviewSettings } from '@/lib/engine';
import type { Access, ApplyResult, Completeness, HostKind } from '@/lib/hosts/host';
import type { Verdict } from '@/lib/key-results/types';
import type { Ownership } from '@/lib/lifecycle/ownership';
import type { LifecycleStage, Stage } from '@/lib/lifecycle/stages';
import type { Gist } from '@/lib/review-pack/pack';
import type { Amendment } from './amendment';
import type { DismissedView, DismissScope, ReviewView } from './views';

export type * from './views';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** What a page tells of itself; enough to draw the whole panel. */
export interface PageState {
  readonly host: HostKind;
  readonly document: { readonly id: string; readonly title: string };
  readonly status: 'reading' | 'read' | 'cannot-read' | 'paused' | 'failed';
  /** Why it could not be read, or what failed, for people; no words of the draft. */
  readonly reason: string;
  readonly access: Access;
  readonly completeness: Completeness;
  /** Milliseconds since the epoch; null before the first reading. */
  readonly readAt: number | null;
  /** Goes up with every new review, so that a late answer can be told from a new one. */
  readonly revision: number;
  readonly review: ReviewView | null;
  readonly settings: ReviewSettings;
  readonly dismissed: readonly DismissedView[];
  /** The stages that the writer's team looks after; none means all. */
  readonly scope: readonly LifecycleStage[];
  /** Whether marks stand in the document now. */
  readonly marked: boolean;
  /** What was put aside because it could not be read, for people; shown once. */
  readonly notices: readonly string[];
  /** The finding or key result the caret or a click in the document chose; null when none. */
  readonly chosen: string | null;
}

/** From the panel to the page whose tab it stands beside. */
export interface PanelToPage {
  /** The whole state, now. */
  readState(): PageState;
  /** Scrolls to the passage of a finding or key result. False: it is not there any more. */
  reveal(id: string): boolean;
  /**
   * Puts a replacement or a rewrite in place of the passage. `index` is into replacements or rewrites; refused when the one
   * there is not `shown`, because the review has gone on since the panel drew it.
   */
  applyText(id: string, index: number, keepInitiative: boolean, shown?: string): ApplyResult;
  /** Puts a line after that of the caret. Refused: the caret is in no line, or the editor takes none. */
  insertAtCaret(text: string): ApplyResult;
  /** Puts a line after the answer to a question of the FAQ. Refused: the question has changed, or the editor takes none. */
  insertAfterAnswer(questionId: string, text: string): ApplyResult;
  /** Puts a first draft or a template at the end of the document, in one step of undo. */
  insertBlocks(blocks: readonly NewBlock[]): ApplyResult;
  /** Undoes the last apply or insertion, if the text still stands as it was written. */
  undoApply(): ApplyResult;
  dismiss(id: string, scope: DismissScope): void;
  restore(dismissedId: string): void;
  /** The first sentences of the headline, the problem and the benefit, for a page about the draft. */
  readGist(): Gist;
  /** Null takes the writer's stage away, so that the suggestion shows again. */
  setStage(keyResultId: string, stage: Stage | null): void;
  /** Keeps the writer's own verdict, as the answer to a question. */
  sayVerdict(keyResultId: string, verdict: Verdict): void;
  /** Notes that a rewrite of this kind is not liked; after the second time its kind comes last in this document. */
  dismissRewrite(keyResultId: string, index: number): void;
  /** Keeps that this is no key result. */
  sayNoKeyResult(keyResultId: string): void;
  /** Keeps that the line at the caret is a key result. False: the caret is in no line. */
  sayKeyResultHere(): boolean;
  /** Keeps that the paragraph at the caret is this part of the release. False: the caret is in none. */
  sayPartHere(part: PartName): boolean;
  /** Says which stages the writer's team looks after. */
  setScope(stages: readonly LifecycleStage[]): void;
  /** Notes who looks after a key result, or whose idea it was. */
  setOwnership(keyResultId: string, ownership: Ownership): void;
  /** Switches a note about key results off or on in this document, by its id. */
  switchNote(noteId: string, on: boolean): void;
  /** Settings of this document only. */
  changeSettings(change: Partial<ReviewSettings>): void;
  pause(paused: boolean): void;
  /** Shows or hides all marks in this document. */
  showMarks(shown: boolean): void;
  /** Which finding or key result is in hand: it is the one washed in the document. */
  takeInHand(id: string | null): void;
  /** Runs the review anew from nothing. */
  reviewAgain(): void;
}

/** From a page to whichever panel stands beside it. */
export interface PageToPanel {
  /** The whole state: the first that a panel hears. */
  stateChanged(state: PageState): void;
  /** What has changed in it since the fact before. */
  stateAmended(amendment: Amendment): void;
  /** The page goes away: another document, a reload, a closed tab. */
  pageLeft(): void;
}

/** From pages and panels to the background. */
export interface ToBackground {
  /** Opens the panel beside the sender's tab, where the browser allows it from here. */
  openPanel(): boolean;
  openPractice(): void;
  /** A page can be reviewed from now on. Heard by every panel; a panel beside it connects. */
  pageArrived(): void;
}

/** From the background to the page in front: what a shortcut or the context menu asks for. */
export interface ToPage {
  /** Shows the next finding or the one before. */
  step(by: 1 | -1): void;
  /** Opens the card at the key result of the caret and waits for one key: 1–5 or 0. */
  tagAtCaret(): void;
  /** Sets the stage of the key result under the last right click, or else at the caret. */
  tagHere(stage: Stage): void;
}
