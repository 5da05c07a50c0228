import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '@/lib/hosts/practice/reading';
import { amended, amendmentFrom } from '@/lib/messages/amendment';
import type { PageState } from '@/lib/messages/protocol';
import { Reviewer } from '@/lib/review';
import { NO_DECISIONS, toView } from '@/lib/session/view';
import { pageState } from './page-state';

const DRAFT = `# Riders see where their bike is

Every Tuesday riders call our shop to ask for their bike. It costs them twenty minutes, and revolutionary synergies help.

## Key results

- KR1: Launch the new portal by June
- KR2: Riders who look up their repair themselves, from 10 % to 60 % by June
- KR3: Publish 12 blog posts
`;

/** What a page tells while the draft becomes one text after another. */
function statesOf(...texts: readonly string[]): PageState[] {
  const reviewer = new Reviewer();
  let reading: Reading | null = null;
  return texts.map((text, revision) => {
    reading = Reading.of(text, reading, 'Bikes');
    return pageState({ revision, review: toView(reviewer.update(reading.draft), NO_DECISIONS, 'whole') });
  });
}

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const parts = DRAFT.split(/(?<=\n)/);

describe('an amendment to a page’s state', () => {
  it('makes the new state of the old one, whatever was typed, moved or taken away', () => {
    const text = fc.shuffledSubarray(parts).map(lines => lines.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, now] = statesOf(one, other) as [PageState, PageState];
        expect(amended(sent(before), sent(amendmentFrom(before, now)))).toEqual(sent(now));
      }),
      { numRuns: 40 },
    );
  });

  it('carries only the finding of the line that was typed in', () => {
    const [before, now] = statesOf(DRAFT, DRAFT.replace('12 blog posts', '13 blog posts')) as [PageState, PageState];
    const { lists } = amendmentFrom(before, now);
    expect(before.review?.keyResults).toHaveLength(3);
    expect(lists.keyResults?.news).toHaveLength(1);
    expect(JSON.stringify(amendmentFrom(before, now)).length).toBeLessThan(JSON.stringify(now).length / 2);
  });

  it('is next to nothing where nothing has changed, and whole where a review comes or goes', () => {
    const [state] = statesOf(DRAFT) as [PageState];
    expect(amendmentFrom(state, { ...state })).toEqual({ fields: {}, review: {}, lists: {} });
    expect(amended(state, amendmentFrom(state, pageState()))).toEqual(pageState());
    expect(amended(pageState(), amendmentFrom(pageState(), state))).toEqual(state);
  });
});
