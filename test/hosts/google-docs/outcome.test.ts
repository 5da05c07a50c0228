import { describe, expect, it } from 'vitest';
import { movedOffset, outcomeOf } from '@/lib/hosts/google-docs/view/outcome';

const BEFORE = '\u0003Riders see a seamless page.\nLaunch the page by June.\n\u0003\n';
const start = BEFORE.indexOf('a seamless');
const replacement = { start, end: start + 10, raw: 'a seamless', text: 'one' };
const made = BEFORE.replace('a seamless', 'one');

describe('what came of a paste', () => {
  it.each([
    ['nothing', BEFORE, 'same'],
    ['what was wanted', made, 'made'],
    ['what was wanted, while somebody wrote elsewhere', made.replace('by June', 'by 3 July'), 'made'],
    ['a suggestion behind the old words', BEFORE.replace('a seamless', 'a seamlessone'), 'suggested'],
    ['a suggestion before them', BEFORE.replace('a seamless', 'onea seamless'), 'suggested'],
    ['nothing, while somebody wrote elsewhere', BEFORE.replace('by June', 'by 3 July'), 'same'],
    ['the words in another place', BEFORE.replace('by June', 'by one June').replace('one ', 'one'), 'astray'],
    ['something else in this place', BEFORE.replace('a seamless', 'an odd'), 'other'],
  ])('%s', (_, after, outcome) => {
    expect(outcomeOf(BEFORE, after, replacement)).toBe(outcome);
  });

  it('takes a no-break space for a plain one', () => {
    expect(outcomeOf('a b', 'a c ', { start: 2, end: 3, raw: 'b', text: 'c\u00a0' })).toBe('made');
  });
});

it('a caret moves along with the text around it', () => {
  const moved = [0, start, start + 1, start + 9, start + 10, start + 12].map(
    at => movedOffset(at, replacement) - start,
  );
  expect(moved).toEqual([-start, 0, 1, 3, 3, 5]);
});
