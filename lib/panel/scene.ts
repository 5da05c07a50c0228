import type { PageState, ReviewView } from '@/lib/messages/protocol';
import type { Beside } from './outside';

/** What the whole panel shows. `review` is the views with their tabs; all others stand alone. */
export type Scene =
  | { readonly name: 'first-run' }
  | { readonly name: 'loading' }
  | { readonly name: 'cannot-read'; readonly reason: string; readonly state: PageState | null }
  | { readonly name: 'failed'; readonly reason: string; readonly state: PageState }
  | { readonly name: 'paused'; readonly state: PageState }
  | { readonly name: 'empty'; readonly state: PageState }
  | { readonly name: 'other'; readonly state: PageState; readonly review: ReviewView }
  | { readonly name: 'review'; readonly state: PageState; readonly review: ReviewView };

/** Which scene a page calls for. */
export function sceneOf(beside: Beside): Scene {
  switch (beside.link) {
    case 'looking':
      return { name: 'loading' };
    case 'none':
      return { name: 'first-run' };
    case 'silent':
      return { name: 'cannot-read', reason: beside.reason, state: null };
    case 'here':
      return sceneOfPage(beside.state);
  }
}

const WORDS = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** Whether a document that has been read says nothing yet, or no more than its title. */
export function isBlank({ review, document }: PageState): boolean {
  if (!review || review.words === 0) return review !== null;
  const title = document.title.match(WORDS)?.length ?? 0;
  return review.words <= title && review.keyResults.length === 0;
}

function sceneOfPage(state: PageState): Scene {
  const { status, reason, review } = state;
  if (status === 'cannot-read') return { name: 'cannot-read', reason, state };
  if (status === 'failed') return { name: 'failed', reason, state };
  if (status === 'paused') return { name: 'paused', state };
  if (!review) return { name: 'loading' };
  if (isBlank(state)) return { name: 'empty', state };
  if (review.kind === 'other' && review.keyResults.length === 0) return { name: 'other', state, review };
  return { name: 'review', state, review };
}
