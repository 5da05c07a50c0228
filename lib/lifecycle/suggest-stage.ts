import type { Block, Span } from '@/lib/draft/types';
import { metricById } from './metrics/catalogue';
import type { Stage } from './stages';
import { termsOf } from './terms';

/** What a stage is suggested from. Spans are in the block's text. */
export interface StageSource {
  readonly block: Block;
  readonly span: Span;
  /** The stretch with everything that is stuck to the statement, tags included. */
  readonly whole: Span;
  readonly objective: string | null;
  readonly metricId: string | null;
  readonly verdict: string;
}

interface Suggestion {
  readonly suggested: Stage | null;
  readonly runnerUp: Stage | null;
  readonly confidence: number;
  readonly evidence: readonly { readonly span: Span; readonly says: string }[];
  readonly tagged: Stage | null;
}

/** The stage of a key result. */
export function suggestStage({ metricId }: StageSource): Suggestion {
  void termsOf;
  const metric = metricId === null ? undefined : metricById(metricId);
  return {
    suggested: metric?.stage ?? 'internal',
    runnerUp: metric?.also ?? null,
    confidence: 0.3,
    evidence: [],
    tagged: null,
  };
}
