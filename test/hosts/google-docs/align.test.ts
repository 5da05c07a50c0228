import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned, CHIP_SIGN, chipWords } from '@/lib/hosts/google-docs/align';

const pairs = (text: readonly string[], exported: readonly string[]): number[] => [...aligned(text, exported)];

describe('lines of a text and of its export', () => {
  it.each<[string, string[], string[], number[]]>([
    ['are the same', ['a', 'b', 'c'], ['a', 'b', 'c'], [0, 1, 2]],
    ['occur more than once', ['x', 'a', 'x', 'x', 'b', 'x'], ['x', 'a', 'x', 'x', 'b', 'x'], [0, 1, 2, 3, 4, 5]],
    ['are missing in the export', ['a', 'new', 'b'], ['a', 'b'], [0, -1, 1]],
    ['are gone from the text', ['a', 'b'], ['a', 'old', 'b'], [0, 2]],
    ['were edited', ['a', 'they wait an hour', 'b'], ['a', 'they wait for an hour', 'b'], [0, 1, 2]],
    ['have nothing in common', ['a', 'something', 'b'], ['a', '12345678', 'b'], [0, -1, 2]],
    ['are joined in the export', ['a', 'one', 'two', 'b'], ['a', 'onetwo', 'b'], [0, 1, 1, 2]],
    ['are split in the export', ['a', 'onetwo', 'b'], ['a', 'one', 'two', 'b'], [0, 1, 3]],
    ['have chips', ['a', `by${CHIP_SIGN}on${CHIP_SIGN}`, 'b'], ['a', 'byAnaonMonday', 'b'], [0, 1, 2]],
    ['have chips that say nothing', [`by${CHIP_SIGN}`, 'b'], ['by', 'b'], [0, 1]],
    ['moved', ['b', 'c', 'a'], ['a', 'b', 'c'], [1, 2, -1]],
    ['are none', [], ['a'], []],
    ['have no export', ['a', 'b'], [], [-1, -1]],
  ])('that %s', (_, text, exported, expected) => {
    expect(pairs(text, exported)).toEqual(expected);
  });

  const line = fc.constantFrom('a', 'b', 'c', 'longer', 'longerline', 'line', `x${CHIP_SIGN}y`, 'xAnay');
  const lines = fc.array(line, { maxLength: 25 });

  it('are all found in a text that is its own export', () => {
    fc.assert(
      fc.property(lines, text => {
        expect(pairs(text, text)).toEqual(text.map((_, i) => i));
      }),
    );
  });

  it('are paired in order', () => {
    fc.assert(
      fc.property(lines, lines, (text, exported) => {
        const found = pairs(text, exported).filter(index => index >= 0);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.every(index => index < exported.length)).toBe(true);
      }),
    );
  });
});

describe('the words of chips', () => {
  it.each<[string, string, string[] | null]>([
    [`by${CHIP_SIGN}on${CHIP_SIGN}.`, 'byAnaonMonday.', ['Ana', 'Monday']],
    [`${CHIP_SIGN}${CHIP_SIGN}`, 'AnaBo', ['', 'AnaBo']],
    [`by${CHIP_SIGN}`, 'to Ana', null],
    ['plain', 'plain', []],
    ['plain', 'other', null],
    [`a${CHIP_SIGN}a`, 'a', null],
  ])('in %j, exported as %j', (line, exported, words) => {
    expect(chipWords(line, exported)).toEqual(words);
  });
});
