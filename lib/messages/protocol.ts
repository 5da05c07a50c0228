/**
 * Every message, one map per direction, as signatures. Commands are imperative, facts are in the past tense.
 * Answers travel as `Answer<T>`: errors do not clone everywhere. Types only: nothing here runs.
 */
import type { PartName, ReviewSettings, Severity } from '@/lib/engine';
import type { Access, ApplyResult, Completeness, HostKind } from '@/lib/hosts/host';
import type { Rewrite, Verdict } from '@/lib/key-results/types';
import type { Coverage } from '@/lib/lifecycle/coverage';
import type { Ownership } from '@/lib/lifecycle/ownership';
import type { LifecycleStage, Stage } from '@/lib/lifecycle/stages';
import type { ProblemFraming, SolutionFraming } from '@/lib/prfaq/framing';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** A text with marked stretches, cut for display: what the panel quotes. Offsets are in `text`. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Whether words were left out before or after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

export interface FindingView {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The part it stands in, or would stand in; null for the document as a whole. */
  readonly part: PartName | null;
  readonly message: string;
  /** Null when it is about something missing. */
  readonly excerpt: Excerpt | null;
  readonly replacements: readonly string[];
  /** Larger is asked first among what is missing; 0 when it is about a passage. */
  readonly asks: number;
  /** How many other findings of the same rule stand in this document. */
  readonly others: number;
  /** Whether its passage can be pointed at now. */
  readonly placed: boolean;
}

/** Another wording of a key result; `completion` is the writer's own with its gaps marked. */
export interface RewriteView extends Omit<Rewrite, 'kind'> {
  readonly kind: Rewrite['kind'] | 'completion';
}

export interface KeyResultPartView {
  readonly slot: 'who' | 'what' | 'from' | 'to' | 'by';
  /** As the writer put it; null when missing. */
  readonly text: string | null;
}

export interface KeyResultView {
  readonly id: string;
  readonly objective: string | null;
  /** The sentence, with the deciding words marked. */
  readonly excerpt: Excerpt;
  readonly verdict: Verdict;
  /** Why, for people: "a thing delivered". */
  readonly reason: string;
  readonly confidence: number;
  readonly parts: readonly KeyResultPartView[];
  readonly stage: {
    /** What the writer set or wrote as #tag; it wins. */
    readonly set: Stage | null;
    readonly from: 'writer' | 'tag' | 'suggestion' | null;
    readonly suggested: Stage | null;
    readonly runnerUp: Stage | null;
    /** The words that decided the suggestion. */
    readonly because: readonly string[];
  };
  readonly rewrites: readonly RewriteView[];
  /** The one question whose answer would decide, with the verdict that each answer leads to; null when it is sure enough. */
  readonly question: {
    readonly ask: string;
    readonly answers: readonly { readonly label: string; readonly verdict: Verdict }[];
  } | null;
  readonly notes: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly message: string;
    readonly why: string;
  }[];
  readonly pairs: readonly { readonly metric: string; readonly name: string; readonly because: string }[];
  readonly ownership: Ownership;
  readonly dismissed: boolean;
  readonly placed: boolean;
}

export type PartStatus = 'there' | 'open' | 'missing' | 'unseen';

export interface ReviewView {
  readonly language: 'en' | 'other';
  readonly kind: 'prfaq' | 'key-results' | 'mixed' | 'other';
  readonly template: boolean;
  readonly words: number;
  readonly customer: string | null;
  readonly framing: { readonly problem: ProblemFraming; readonly solution: SolutionFraming } | null;
  /** All eleven, in order. */
  readonly parts: readonly { readonly part: PartName; readonly status: PartStatus }[];
  /** In reading order, without the dismissed ones. */
  readonly findings: readonly FindingView[];
  readonly keyResults: readonly KeyResultView[];
  /** Initials in key results that nobody has explained, the most telling first. */
  readonly acronyms: readonly AcronymView[];
  readonly lifecycle: Coverage;
}

export interface AcronymView {
  readonly acronym: string;
  /** In how many key results it stands. */
  readonly count: number;
  /** Whether the stage of a key result hangs on it. */
  readonly decides: boolean;
}

export interface DismissedView {
  readonly id: string;
  readonly rule: string;
  readonly scope: DismissScope;
  /** The words it was about, if it was one passage. */
  readonly quote: string;
}

export type DismissScope = 'this' | 'rule-here' | 'rule-everywhere';

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
  /** Puts a replacement or a rewrite in place of the passage. `index` is into replacements or rewrites. */
  applyText(id: string, index: number, keepInitiative: boolean): ApplyResult;
  /** Puts a line after that of the caret. Refused: the caret is in no line, or the editor takes none. */
  insertAtCaret(text: string): ApplyResult;
  /** Undoes the last apply, if the text still stands as it was written. */
  undoApply(): ApplyResult;
  dismiss(id: string, scope: DismissScope): void;
  restore(dismissedId: string): void;
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
  stateChanged(state: PageState): void;
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
