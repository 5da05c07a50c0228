import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertionOf, movedOffset, outcomeOf } from '@/lib/hosts/notion/insertion';
import { mergedChildren } from '@/lib/hosts/notion/merged-children';
import { PageModel, type Seen } from '@/lib/hosts/notion/page-model';
import { piecesOf } from '@/lib/hosts/notion/piece';
import { recordsIn } from '@/lib/hosts/notion/records';
import { takenOut } from '@/lib/hosts/notion/taken-out';
import { block, idOf, page, sent } from './some-pages';

const letters = (text: string): string[] => [...text];

describe('the children of a block', () => {
  it.each<[string, string, string, string]>([
    ['are those known while none of them is shown', 'abc', '', 'abc'],
    ['hold a new one behind the one it is shown behind', 'abcd', 'ab+', 'ab+cd'],
    ['hold a new one at the very start', 'abc', '+abc', '+abc'],
    ['keep what is not shown behind what it stood behind', 'abcdef', 'be', 'abcdef'],
    ['stand in the order that is shown', 'abcd', 'cab', 'cdab'],
    ['hold several new ones in their order', 'ab', 'a12b', 'a12b'],
  ])('%s', (_, known, shown, merged) => {
    expect(mergedChildren(letters(known), letters(shown)).join('')).toBe(merged);
  });

  it('lose none, gain what is shown, and show it in its order', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));
    fc.assert(
      fc.property(some, some, (known, shown) => {
        const merged = mergedChildren(known, shown);
        expect(new Set(merged)).toEqual(new Set([...known, ...shown]));
        expect(merged.length).toBe(new Set(merged).size);
        expect(merged.filter(id => shown.includes(id))).toEqual(shown);
      }),
    );
  });
});

describe('a block that has left the document', () => {
  const judged = (there: string, left: string, inView = '', together = true, empty = false): string =>
    takenOut(letters('abcdef'), {
      hasLeft: id => left.includes(id),
      isThere: id => there.includes(id),
      isInView: id => inView.includes(id),
      areTogether: () => together,
      isEmpty: () => empty,
    }).join('');

  it('was taken out when its neighbours have come together', () => expect(judged('abdef', 'c')).toBe('c'));
  it('was not when they left room for it', () => expect(judged('abef', 'cd', '', false)).toBe(''));
  it('was not when it was the last of those that are there', () => expect(judged('abc', 'd')).toBe(''));
  it('was when the place where it stood is in view', () => expect(judged('abcde', 'f', 'e')).toBe('f'));
  it('was with all others when no room is left for them', () =>
    expect(judged('', 'abcdef', '', true, true)).toBe('abcdef'));
  it('was not with all others when room is left', () => expect(judged('', 'abcdef')).toBe(''));
  it('was not with those beside it when others are only far away', () =>
    expect(judged('', 'abc', '', true, true)).toBe(''));
  it('was with all that stood beside it', () => expect(judged('af', 'bcde')).toBe('bcde'));
});

describe('a change in a leaf', () => {
  const change = insertionOf('We launch it.', 3, 9, 'sell');
  it.each<[string, string]>([
    ['We sell it.', 'stands'],
    ['We launch it.', 'as-before'],
    ['So: we did. We sell it.', 'stands'],
    ['We sell it. And more.', 'stands'],
    ['We se it.', 'unclear'],
    ['', 'unclear'],
  ])('reads ‘%s’: %s', (now, outcome) => expect(outcomeOf(change, now)).toBe(outcome));

  it('moves the caret along with the letters', () => {
    expect([0, 3, 5, 9, 13].map(caret => movedOffset(caret, change))).toEqual([0, 3, 7, 7, 11]);
  });
});

describe('what is known of a page', () => {
  const seen = (n: number, fields: Partial<Seen>): Seen => ({
    id: idOf(n),
    type: null,
    words: null,
    cells: null,
    isChecked: null,
    children: null,
    ...fields,
  });
  const words = (text: string) => ({ text, styles: [] });
  const model = (): PageModel => {
    const made = new PageModel(idOf(1));
    const blocks = [page('T', 2, 3, 4), block(2, 'text', 'One'), block(3, 'text', 'Two'), block(4, 'text', 'Three')];
    made.load(piecesOf(recordsIn(sent(...blocks))));
    return made;
  };
  const texts = (of: PageModel): string[] => of.read().draft.blocks.map(({ text }) => text);

  it('keeps all blocks but the one that changed', () => {
    const known = model();
    const before = known.read().draft.blocks;
    expect(known.see(seen(3, { words: words('Two and a half') }))).toBe(true);
    const after = known.read().draft.blocks;
    expect(after.map((now, i) => now === before[i])).toEqual([true, true, false, true]);
    expect(after[2]?.key).toBe(before[2]?.key);
  });

  it('is the same reading while nothing new is seen', () => {
    const known = model();
    const reading = known.read();
    expect(known.see(seen(3, { words: words('Two'), type: 'text', children: [] }))).toBe(false);
    expect(known.read()).toBe(reading);
  });

  it('has a line more where one was broken', () => {
    const known = model();
    known.read();
    known.see(seen(2, { words: words('One\nmore') }));
    expect(texts(known)).toEqual(['T', 'One', 'more', 'Two', 'Three']);
  });

  it('moves a block that is shown in another one', () => {
    const known = model();
    known.see(seen(2, { children: [idOf(4)] }));
    expect(texts(known)).toEqual(['T', 'One', 'Three', 'Two']);
    known.remove(idOf(4));
    expect(texts(known)).toEqual(['T', 'One', 'Two']);
  });
});
