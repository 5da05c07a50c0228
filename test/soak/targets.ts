import type { PageState } from '../../lib/messages/protocol.ts';
import type { Random } from '../simulators/fixtures/random.ts';
import { type Reference, spliced } from './reference.ts';

/** A change that the panel offers, and where it belongs by the words that the panel quotes. */
export interface Target {
  readonly id: string;
  readonly index: number;
  /** The paragraph it stands in, as it is now. */
  readonly at: number;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One of the changes that are offered now and whose words stand just once in the text; null where there is none. */
export function targetOf({ review }: PageState, reference: Reference, random: Random): Target | null {
  const offered = [
    ...(review?.keyResults ?? []).flatMap(({ id, excerpt, rewrites }) =>
      rewrites.map(({ text }, index) => ({ id, excerpt, index, text, mark: { start: 0, end: excerpt.text.length } })),
    ),
    ...(review?.findings ?? []).flatMap(({ id, excerpt, replacements }) => {
      const [mark, more] = excerpt?.marks ?? [];
      if (!excerpt || !mark || more) return [];
      return replacements.map((text, index) => ({ id, excerpt, index, text, mark }));
    }),
  ].filter(({ text, excerpt: { cut, text: quoted } }) => text && !cut.before && !cut.after && quoted.length > 12);
  const { texts } = reference;
  for (const { id, index, excerpt, mark, text } of random.some(offered, 4)) {
    const at = texts.findIndex(each => each.includes(excerpt.text));
    const before = texts[at] ?? '';
    const from = before.indexOf(excerpt.text);
    const isOnce =
      !before.includes(excerpt.text, from + 1) && !texts.slice(at + 1).some(each => each.includes(excerpt.text));
    if (at >= 0 && isOnce) return { id, index, at, before, start: from + mark.start, end: from + mark.end, text };
  }
  return null;
}

/** The target's paragraph with the change made. */
export const changedBy = ({ before, start, end, text }: Target): string => spliced(before, start, end, text);

/** The target's paragraph with the change suggested: the old words stay until somebody takes the suggestion. */
export const suggestedBy = ({ before, start, end, text }: Target): [string, string] => [
  spliced(before, end, end, text),
  spliced(before, start, start, text),
];
