import type { PartName, Severity } from '@/lib/engine';
import type { Rewrite, ShownVerdict, Verdict } from '@/lib/key-results/types';
import type { Coverage } from '@/lib/lifecycle/coverage';
import type { Ownership } from '@/lib/lifecycle/ownership';
import type { Stage } from '@/lib/lifecycle/stages';
import type { StandardQuestion } from '@/lib/prfaq/answered';
import type { AnswerState } from '@/lib/prfaq/asked';
import type { BalanceSide } from '@/lib/prfaq/clauses';
import type { ProblemFraming, SolutionFraming } from '@/lib/prfaq/framing';

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
  /** The verdict's shape and word: an outcome that is still to be measured is told apart. */
  readonly shown: ShownVerdict;
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

/** A sentence of the release and whom it is about. */
export interface SentenceView {
  /** To be shown in the document by. */
  readonly id: string;
  readonly side: BalanceSide;
  readonly text: string;
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
  /** Sentence by sentence, whom the release is about; empty unless the document is a PR/FAQ. */
  readonly balance: readonly SentenceView[];
  /** The questions of the FAQ, in reading order. */
  readonly asked: readonly AskedView[];
  /** Which of the standard questions the draft answers anywhere. */
  readonly answered: readonly StandardQuestion[];
  /** In reading order, without the dismissed ones. */
  readonly findings: readonly FindingView[];
  readonly keyResults: readonly KeyResultView[];
  /** Initials in key results that nobody has explained, the most telling first. */
  readonly acronyms: readonly AcronymView[];
  readonly lifecycle: Coverage;
}

/** A question of the FAQ. */
export interface AskedView {
  readonly id: string;
  readonly list: 'external' | 'internal' | 'undivided';
  /** Its place in its list, from 1. */
  readonly number: number;
  readonly question: string;
  readonly answer: AnswerState;
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
