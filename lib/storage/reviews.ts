import * as v from 'valibot';
import { Id, Words } from '@/lib/messages/settings-schema';
import type { SavedReview } from '@/lib/prfaq/progress';
import { type Stored, storedItem } from './stored';

/** How many saved reviews of a document are kept, the latest ones, and how many remarks of each. */
export const MOST_REVIEWS = 12;
export const MOST_FINDINGS = 300;

const Quoted = v.pipe(v.string(), v.maxLength(2_000));

export const SavedReviewSchema = v.object({
  id: Id,
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  title: Words,
  findings: v.pipe(
    v.array(
      v.object({
        rule: Id,
        part: v.nullable(Id),
        severity: v.picklist(['fix', 'suggestion', 'question'] as const),
        quote: Quoted,
        message: Quoted,
      }),
    ),
    v.maxLength(MOST_FINDINGS),
  ),
}) satisfies v.GenericSchema<unknown, SavedReview>;

export const ReviewsSchema = v.pipe(v.array(SavedReviewSchema), v.maxLength(MOST_REVIEWS));

/** The reviews that were saved of a document, the oldest first. */
export const storedReviews = (document: string): Stored<readonly SavedReview[]> =>
  storedItem<readonly SavedReview[]>({
    key: `reviews/${document}`,
    name: 'The saved reviews of this document',
    schema: ReviewsSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

/** As many of the latest reviews as are kept, the oldest first, each id once: of two, the later in the list. */
export function latest(reviews: readonly SavedReview[]): readonly SavedReview[] {
  const byId = new Map(reviews.map(review => [review.id, review]));
  return [...byId.values()].sort((a, b) => a.at - b.at).slice(-MOST_REVIEWS);
}

export const LensSchema = v.nullable(v.picklist(['customer', 'engineer', 'executive', 'finance', 'legal'] as const));
type Lens = v.InferOutput<typeof LensSchema>;

/** For which reader the remarks of a document are shown; null is everyone. */
export const storedLens = (document: string): Stored<Lens> =>
  storedItem<Lens>({
    key: `lens/${document}`,
    name: 'The reader chosen for this document',
    schema: LensSchema,
    fallback: null,
    version: 1,
    migrations: {},
  });
