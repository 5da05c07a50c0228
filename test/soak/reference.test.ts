import { expect, test } from 'vitest';
import { Reference, spliced } from './reference';

test('a text that is what it has to be has no fault', () => {
  const reference = new Reference(['one', 'two']);
  expect(reference.faultOf(['one', 'two'])).toBeNull();
});

test.each([
  ['a changed character', ['one', 'twO']],
  ['a lost paragraph', ['one']],
  ['a further paragraph', ['one', 'two', '']],
  ['paragraphs that changed places', ['two', 'one']],
])('%s is a fault', (_, actual) => {
  expect(new Reference(['one', 'two']).faultOf(actual)).toMatch(/^paragraph \d of 2/);
});

test('what a result leaves open may be either, until it has settled', () => {
  const reference = new Reference(['one', 'two']);
  reference.expect(1, 'two', 'TWO');
  expect(reference.faultOf(['one', 'two'])).toBeNull();
  expect(reference.faultOf(['one', 'TWO'])).toBeNull();
  reference.settle(['one', 'TWO']);
  expect(reference.faultOf(['one', 'two'])).toContain('"TWO" has become "two"');
});

test('a paragraph is found by its text where it stands once', () => {
  const reference = new Reference(['one', 'two', 'two']);
  expect([reference.only('one'), reference.only('two'), reference.only('three')]).toEqual([0, null, null]);
});

test.each([
  [
    ['one', 'two', ''],
    ['one', 'two', 'a', 'b', ''],
  ],
  [
    ['one', ' ', ''],
    ['one', 'a', 'b', ''],
  ],
  [
    ['one', '\u0011', ''],
    ['one', '\u0011a', 'b', ''],
  ],
  [
    ['\u0003', ''],
    ['\u0003a', 'b', ''],
  ],
  [
    ['one', '\u0001', ''],
    ['one', '\u0001', 'a', 'b', ''],
  ],
])('paragraphs come behind %j', (before, after) => {
  const reference = new Reference(before);
  reference.append(1, ['a', 'b']);
  expect(reference.texts).toEqual(after);
});

test('a splice puts a text in place of another', () => {
  expect(spliced('a good day', 2, 6, 'bad')).toBe('a bad day');
});
