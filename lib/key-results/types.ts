import type { Passage, Span } from '@/lib/draft/types';
import type { Stage } from '@/lib/lifecycle/stages';

export type Verdict = 'outcome' | 'guardrail' | 'output' | 'activity' | 'unclear';

/** A verdict, or `learning` for an outcome whose level is still to be measured. */
export type ShownVerdict = Verdict | 'learning';

/** Words that decided something, in the block's text, and what they say to a person: "launch: a thing delivered". */
export interface Evidence {
  readonly span: Span;
  readonly says: string;
}

export interface Amount {
  readonly span: Span;
  /** Null for a placeholder such as X % or [target]. */
  readonly value: number | null;
  /** `%`, `points`, `EUR`, `days`, a counted noun; empty when none is given. */
  readonly unit: string;
}

export interface Deadline {
  readonly span: Span;
  /** The last day meant, ISO 8601; null when the words do not settle it, as "EOQ" without a year does not. */
  readonly iso: string | null;
}

export interface Rewrite {
  /** What is unknown stands in square brackets: `[target]`. */
  readonly text: string;
  /** What the engine says of it; an offered rewrite is an outcome. */
  readonly verdict: Verdict;
  /** Id in the metric catalogue, if it measures a known metric. */
  readonly metric: string | null;
  readonly kind: 'behaviour' | 'result' | 'leading' | 'measure-first';
}

/** What a writer did with a rewrite that was offered. */
export interface RewriteDeed {
  readonly kind: Rewrite['kind'];
  /** `edited`: changed before or right after it was taken. */
  readonly did: 'applied' | 'edited' | 'dismissed';
}

export interface StageSuggestion {
  /** Null when nothing in the words tells. */
  readonly suggested: Stage | null;
  readonly runnerUp: Stage | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Read from a `#tag` in the text. */
  readonly tagged: Stage | null;
}

/** A question or note about one key result, such as an impossible value or a missing counter-metric. */
export interface KeyResultNote {
  readonly id: string;
  readonly severity: 'fix' | 'suggestion' | 'question';
  readonly span: Span | null;
  readonly message: string;
  readonly why: string;
}

/** What the verdict hangs on where the words allow more than one. */
export interface Question {
  readonly ask: string;
  readonly span: Span;
  /** Each with the verdict that it would lead to. */
  readonly answers: readonly { readonly label: string; readonly verdict: Verdict }[];
}

/** An outcome with gaps where the writer has not said from where, to where, or by when. */
export interface Completion {
  /** The writer's sentence; what is unknown stands in square brackets. */
  readonly text: string;
  readonly missing: readonly ('baseline' | 'target' | 'deadline')[];
  /** Where nobody knows yet from where it starts: the same measure as a learning key result; null where none fits. */
  readonly measureFirst: string | null;
}

/** All that is worked out for one key result. Spans are in the text of `passage.block`. */
export interface KeyResult {
  /** Stable while its words stay; tags and dismissals are kept by anchor, not by this. */
  readonly id: string;
  readonly passage: Passage;
  /** Without owner, priority, score and other things stuck to it. */
  readonly text: string;
  readonly objective: string | null;
  readonly verdict: Verdict;
  /** An outcome whose level is not known yet: at the end it is. */
  readonly learning: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** A sentence for people: "counts what you ship: 12 posts". */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly who: readonly Span[];
  readonly behaviour: readonly Span[];
  readonly metric: readonly Span[];
  /** Id in the metric catalogue. */
  readonly metricId: string | null;
  readonly direction: 'up' | 'down' | 'keep' | null;
  readonly baseline: Amount | null;
  readonly target: Amount | null;
  readonly deadline: Deadline | null;
  readonly stage: StageSuggestion;
  readonly rewrites: readonly Rewrite[];
  /** Null unless it is an outcome that lacks a part. */
  readonly completion: Completion | null;
  /** Null while the verdict is sure enough. */
  readonly question: Question | null;
  readonly notes: readonly KeyResultNote[];
  /** Metrics to read beside it, by id in the catalogue. */
  readonly pairs: readonly { readonly metric: string; readonly because: string }[];
}
