import type { Draft } from '@/lib/draft/types';
import type { Review } from '@/lib/review';

/** A file with its text as read, and the review of it. */
export interface Reviewed {
  readonly file: string;
  readonly source: string;
  readonly draft: Draft;
  readonly review: Review;
}
