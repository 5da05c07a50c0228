import type { Block, Span } from '@/lib/draft/types';
import type { Background } from './background';
import type { Clauses } from './clauses';
import type { Judgement } from './judgement';
import type { Measure } from './measure';
import type { Targets } from './targets';
import type { Deadline, StageSuggestion } from './types';

/** A key result as far as it is understood, for what is said about it: notes, pairs, rewrites. Spans are in the block. */
export interface ReadResult {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
  readonly objective: string | null;
  readonly background: Background;
  readonly judgement: Judgement;
  /** An outcome whose level is to be measured first. */
  readonly learning: boolean;
  readonly clauses: Clauses;
  readonly measure: Measure;
  readonly who: readonly Span[];
  readonly targets: Targets;
  readonly deadline: Deadline | null;
  readonly stage: StageSuggestion;
}
