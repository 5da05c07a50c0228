import type { ReadonlySignal } from '@preact/signals';
import type { ReviewSettings } from '@/lib/engine';
import { TEAMS } from '@/lib/lifecycle/ownership';
import type { Plan } from '@/lib/lifecycle/plan';
import type { Heard } from '@/lib/listening/types';
import type { Answer, PageState, PanelToPage } from '@/lib/messages/protocol';
import type { Answers } from '@/lib/prfaq/first-draft';
import type { SavedReview } from '@/lib/prfaq/progress';
import type { Pack } from '@/lib/review-pack/pack';
import type { Lens } from './lenses';

/** What stands beside the panel at the moment. */
export type Beside =
  /** Nothing is known yet: the panel has just opened or the tab has just changed. */
  | { readonly link: 'looking' }
  /** The tab shows no document that can be reviewed. */
  | { readonly link: 'none' }
  /** The tab should be readable and is not: it was open before the installation, or its session does not answer. */
  | { readonly link: 'silent'; readonly reason: string }
  | { readonly link: 'here'; readonly state: PageState };

export type MarksShown = 'open' | 'all' | 'none';
export type Theme = 'browser' | 'light' | 'dark';

/** What holds in every document, unless a document says otherwise. */
export interface Preferences {
  /** Rules that are switched off everywhere. "Dismiss this rule everywhere" adds to the same list. */
  readonly rulesOff: readonly string[];
  /** What a document starts with before anything is set for it. */
  readonly defaults: Pick<ReviewSettings, 'customer' | 'glossary' | 'soldTo'>;
  readonly marks: MarksShown;
  readonly theme: Theme;
  /** Whether a stage that the writer sets is also written into the text. */
  readonly writeTags: boolean;
  /** The teams that may look after a key result. */
  readonly teams: readonly string[];
}

export const DEFAULT_PREFERENCES: Preferences = {
  rulesOff: [],
  defaults: { customer: '', glossary: [], soldTo: 'unsaid' },
  marks: 'open',
  theme: 'browser',
  writeTags: false,
  teams: TEAMS,
};

/**
 * All that the panel's models need of the world: what they show and what they can bring about. Nothing here throws or
 * rejects: what went wrong comes back as `{ ok: false, error }`, `error` in words for people.
 */
export interface PanelOutside {
  readonly beside: ReadonlySignal<Beside>;
  readonly preferences: ReadonlySignal<Preferences>;

  /** Asks the page beside the panel to do something. Answers within a few seconds, also when the page does not. */
  send<K extends keyof PanelToPage>(
    command: K,
    ...args: Parameters<PanelToPage[K]>
  ): Promise<Answer<ReturnType<PanelToPage[K]>>>;

  changePreferences(change: Partial<Preferences>): Promise<Answer<null>>;
  /** Copies a text; with `html`, an editor that takes rich text makes headings and lists of it. */
  copy(text: string, html?: string): Promise<Answer<null>>;
  /** Gives the keyboard back to the document, where the browser allows it. */
  focusDocument(): void;
  /** Opens the practice page, with one of its samples when named. */
  openPractice(sample?: 'weak' | 'strong' | 'okr'): void;
  reloadPage(): void;

  /** Saves all settings, tags and dismissals as a file. */
  exportKept(): Promise<Answer<null>>;
  /** Asks for such a file and takes it in. `value` says what came in, for people; null when no file was chosen. */
  importKept(): Promise<Answer<string | null>>;
  /** Forgets everything that is kept: settings, tags, dismissals, the practice draft. */
  clearKept(): Promise<Answer<null>>;

  /** Saves a text or a picture as a file. */
  saveFile(name: string, content: string | Blob): Promise<Answer<null>>;
  /** Asks for files and gives their texts; none when nothing was chosen. */
  pickFiles(accept: string): Promise<readonly string[]>;
  /** The plans of other teams that are kept beside a document. */
  readPlans(document: string): Promise<readonly Plan[]>;
  keepPlans(document: string, plans: readonly Plan[]): Promise<Answer<null>>;

  /** For which reader the remarks of a document are shown; null is everyone. */
  readLens(document: string): Promise<Lens | null>;
  keepLens(document: string, lens: Lens | null): Promise<Answer<null>>;
  /** What was heard about a document: objections and customer talks. */
  readHeard(document: string): Promise<Heard>;
  keepHeard(document: string, heard: Heard): Promise<Answer<null>>;
  /** The answers that a first draft of a document is made from. */
  readAnswers(document: string): Promise<Answers>;
  keepAnswers(document: string, answers: Answers): Promise<Answer<null>>;
  /** The reviews that were saved of a document, the oldest first. */
  readReviews(document: string): Promise<readonly SavedReview[]>;
  keepReviews(document: string, reviews: readonly SavedReview[]): Promise<Answer<null>>;

  /** Opens a review pack in a tab of its own; `ring` is a drawing, or empty. */
  openPack(pack: Pack, ring: string): Promise<Answer<null>>;

  /** Milliseconds since the epoch. */
  now(): number;
}
