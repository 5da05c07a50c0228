import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeBetween,
  changed,
  inverseOf,
  isSame,
  joined,
  lengthOf,
  movedBy,
  offsetAfter,
  plain,
  sliced,
  type Title,
  textOf,
  toggled,
} from './title';

const BOLD: Title = [['Guests ', [['b']]], ['wait']];

const piece = fc.tuple(fc.string({ maxLength: 6 }), fc.constantFrom([], [['b']], [['a', 'https://x.example']]));
const title = fc.array(piece, { maxLength: 5 }).map(pieces => joined(pieces as Title));

describe('text with marks', () => {
  test('neighbours of equal marks become one piece, and empty ones go', () => {
    expect(joined([['a', [['b']]]], [['b', [['b']]]], [['']], [['c']])).toEqual([['ab', [['b']]], ['c']]);
  });

  test('a part keeps its marks', () => {
    expect(sliced(BOLD, 3, 9)).toEqual([['sts ', [['b']]], ['wa']]);
  });

  test('a mark is put on where it is not everywhere, and taken off where it is', () => {
    const on = toggled(BOLD, 0, 11, ['b']);
    expect(on).toEqual([['Guests wait', [['b']]]]);
    expect(toggled(on, 7, 11, ['b'])).toEqual(BOLD);
  });
});

describe('a change', () => {
  test('is the smallest that there is', () => {
    expect(changeBetween(plain('reduce waits'), plain('reduce long waits'))).toEqual({
      start: 7,
      removed: [],
      inserted: [['long ']],
    });
  });

  test('sees marks that change while the text does not', () => {
    expect(changeBetween(plain('wait'), [['wa', [['b']]], ['it']])).toEqual({
      start: 0,
      removed: [['wa']],
      inserted: [['wa', [['b']]]],
    });
  });

  test('is refused where something else stands', () => {
    expect(changed(plain('wait'), { start: 0, removed: plain('wail'), inserted: [] })).toBeNull();
    expect(changed(plain('wait'), { start: 5, removed: [], inserted: plain('x') })).toBeNull();
  });

  test('leads from the one text to the other, and back', () => {
    fc.assert(
      fc.property(title, title, (before, after) => {
        const change = changeBetween(before, after);
        if (!change) return void expect(isSame(before, after)).toBe(true);
        expect(changed(before, change)).toEqual(joined(after));
        expect(changed(after, inverseOf(change))).toEqual(joined(before));
      }),
    );
  });

  test('comes to the same whichever of two that do not touch is made first', () => {
    fc.assert(
      fc.property(title, fc.nat(), fc.nat(), title, title, (text, a, b, first, second) => {
        const [low, high] = [a % (lengthOf(text) + 1), b % (lengthOf(text) + 1)].toSorted((x, y) => x - y);
        fc.pre(low !== undefined && high !== undefined && low < high);
        const one = { start: low ?? 0, removed: sliced(text, low ?? 0, (low ?? 0) + 1), inserted: first };
        const other = { start: high ?? 0, removed: [], inserted: second };
        const movedOther = movedBy(other, one);
        const movedOne = movedBy(one, other);
        fc.pre(movedOther !== null && movedOne !== null);
        const oneFirst = changed(changed(text, one) ?? [], movedOther ?? other);
        const otherFirst = changed(changed(text, other) ?? [], movedOne ?? one);
        expect(oneFirst).toEqual(otherFirst);
      }),
    );
  });

  test('does not move over one that touches the same text', () => {
    const taken = { start: 2, removed: plain('cd'), inserted: [] };
    expect(movedBy(taken, { start: 3, removed: plain('d'), inserted: plain('x') })).toBeNull();
  });

  test('takes a caret along', () => {
    const change = { start: 4, removed: plain('long '), inserted: plain('very ') };
    expect([2, 4, 6, 9, 12].map(offset => offsetAfter(offset, change))).toEqual([2, 4, 9, 9, 12]);
    expect(textOf(changed(plain('the long wait'), change) ?? [])).toBe('the very wait');
  });
});
