import { expect, test } from 'vitest';
import { pageIdIn, peekIn } from './address';

const HEX = '0123456789abcdef0123456789abcdef';
const ID = '01234567-89ab-cdef-0123-456789abcdef';

test.each([
  `/${HEX}`,
  `/Our-plan-${HEX}`,
  `/team/Our-plan-${HEX}`,
  `/p/${HEX}`,
  `/p/team/Our-plan-${HEX}`,
  `/p/team/${ID}`,
  `/Our-plan-${HEX.toUpperCase()}/`,
])('%s leads to the page', path => {
  expect(pageIdIn(path)).toBe(ID);
});

test.each(['/', '/product', `/x${HEX}`, `/${HEX}/settings`, '/p/team'])('%s leads to no page', path => {
  expect(pageIdIn(path)).toBeNull();
});

test('a peek is told with its mode', () => {
  expect(peekIn(new URLSearchParams(`p=${HEX}&pm=s`))).toEqual({ pageId: ID, mode: 's' });
  expect(peekIn(new URLSearchParams(`p=${HEX}&pm=c`))).toEqual({ pageId: ID, mode: 'c' });
  expect(peekIn(new URLSearchParams('v=1'))).toBeNull();
});
