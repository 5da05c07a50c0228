import { dequal } from 'dequal/lite';
import type { PageState, ReviewView } from './protocol';

/** Lists of a review whose items are told apart by their ids. */
const LISTS = ['findings', 'keyResults', 'balance', 'asked'] as const;
type ListName = (typeof LISTS)[number];

/**
 * What has changed in a page's state since the state told before. A keystroke changes a finding or two of hundreds, and
 * sending all of them is the largest part of its cost.
 */
export interface Amendment {
  readonly fields: Partial<PageState>;
  readonly review: Partial<ReviewView>;
  /** The ids of each list that has changed, in order, and the items that were not in it as they are now. */
  readonly lists: Partial<Record<ListName, ListAmendment>>;
}

interface ListAmendment {
  readonly order: readonly string[];
  readonly news: readonly { readonly id: string }[];
}

/** What makes `now` of `before`. Both are plain data; items that did not change are best the same objects. */
export function amendmentFrom(before: PageState, now: PageState): Amendment {
  if (!before.review || !now.review) return { fields: changesIn(before, now, []), review: {}, lists: {} };
  const lists: Partial<Record<ListName, ListAmendment>> = {};
  for (const name of LISTS) {
    const list = listAmendment(before.review[name], now.review[name]);
    if (list) lists[name] = list;
  }
  return { fields: changesIn(before, now, ['review']), review: changesIn(before.review, now.review, LISTS), lists };
}

/** The state that an amendment makes of the one before. Calls nothing else, so that a test can run it anywhere. */
export function amended(before: PageState, { fields, review, lists }: Amendment): PageState {
  const now = { ...before, ...fields };
  if (!now.review) return now;
  const whole: Record<string, unknown> = { ...now.review, ...review };
  for (const [name, list] of Object.entries(lists)) {
    const items = new Map(
      [...(whole[name] as readonly { id: string }[]), ...(list?.news ?? [])].map(item => [item.id, item]),
    );
    whole[name] = list?.order.map(id => items.get(id));
  }
  return { ...now, review: whole as unknown as ReviewView };
}

function changesIn<T extends object>(before: T, now: T, except: readonly (keyof T)[]): Partial<T> {
  const changes: Partial<T> = {};
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (!except.includes(key) && !dequal(before[key], now[key])) changes[key] = now[key];
  }
  return changes;
}

function listAmendment(
  before: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): ListAmendment | null {
  const known = new Map(before.map(item => [item.id, item]));
  const news = now.filter(item => known.get(item.id) !== item && !dequal(known.get(item.id), item));
  const isSameOrder = before.length === now.length && before.every(({ id }, i) => id === now[i]?.id);
  return news.length === 0 && isSameOrder ? null : { order: now.map(({ id }) => id), news };
}
