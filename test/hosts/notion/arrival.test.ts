import { describe, expect, it } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { arrivalOf, type Place, type Standing, standingAt } from '@/lib/hosts/notion/arrival';

const standing = (id: string, type: string, text: string, isParent = false): Standing => ({ id, type, text, isParent });

const BLOCKS: readonly NewBlock[] = [
  { kind: 'heading', level: 2, text: 'Why [now]' },
  { kind: 'item', isNumbered: true, text: 'Guests wait' },
];
const HEAD = standing('n1', 'sub_header', 'Why [now]');
const ITEM = standing('n2', 'numbered_list', 'Guests  wait');
const NEW = [HEAD, ITEM];
const FIRST = standing('a', 'text', 'First');
const LAST = standing('b', 'bulleted_list', 'Last');
const FREE = standing('b', 'text', '');

const behindLast: Place = { parent: 'p', before: [FIRST, LAST], at: 1, isFree: false };
const inFree: Place = { parent: 'p', before: [FIRST, FREE], at: 1, isFree: true };
const behindFirst: Place = { parent: 'p', before: [FIRST, LAST], at: 0, isFree: false };
const inEmptyPage: Place = { parent: 'p', before: [], at: -1, isFree: false };

describe('what became of a paste', () => {
  it.each<[string, Place, readonly Standing[], string]>([
    ['nothing came', behindLast, [FIRST, LAST], 'nothing'],
    ['all came', behindLast, [FIRST, LAST, ...NEW], 'all'],
    ['all came, with an empty line', behindLast, [FIRST, LAST, standing('e', 'text', ''), ...NEW], 'all'],
    ['all came in between', behindFirst, [FIRST, ...NEW, LAST], 'all'],
    ['all came at the end of others', behindFirst, [FIRST, LAST, ...NEW], 'nothing'],
    ['all came in the place of an empty line', inFree, [FIRST, { ...HEAD, id: 'b' }, ITEM], 'all'],
    ['all came behind an empty line', inFree, [FIRST, FREE, ...NEW], 'all'],
    ['nothing came into an empty line', inFree, [FIRST, FREE], 'nothing'],
    ['all came into an empty page', inEmptyPage, NEW, 'all'],
    ['nothing came into an empty page', inEmptyPage, [], 'nothing'],
    ['the second is missing', behindLast, [FIRST, LAST, HEAD], 'part'],
    ['they came in another order', behindLast, [FIRST, LAST, ITEM, HEAD], 'part'],
    ['one is of another kind', behindLast, [FIRST, LAST, { ...HEAD, type: 'header' }, ITEM], 'part'],
    ['one holds others', behindLast, [FIRST, LAST, HEAD, { ...ITEM, isParent: true }], 'part'],
    ['one more came than was to', behindLast, [FIRST, LAST, ...NEW, standing('x', 'text', 'More')], 'part'],
    ['the signs came as words', inFree, [FIRST, standing('b', 'text', '## Why [now]')], 'part'],
    ['the first joined the words before', behindLast, [FIRST, { ...LAST, text: 'LastWhy [now]' }, ITEM], 'part'],
    ['a colleague wrote there', behindLast, [FIRST, LAST, standing('c', 'text', 'Another’s')], 'unclear'],
    ['a colleague changed the words before', behindLast, [FIRST, { ...LAST, text: 'Lasting' }], 'unclear'],
    ['the block before has gone', behindLast, [FIRST], 'unclear'],
    ['a colleague changed other words', behindLast, [{ ...FIRST, text: 'Other' }, LAST, ...NEW], 'all'],
    ['a colleague took an earlier block out', behindLast, [LAST, ...NEW], 'all'],
  ])('%s', (_, place, now, arrival) => {
    expect(arrivalOf(place, now, BLOCKS)).toBe(arrival);
  });

  it('is looked for between the blocks that were there', () => {
    expect(standingAt(behindFirst, [FIRST, ...NEW, LAST])).toEqual(NEW);
    expect(standingAt(behindFirst, [FIRST, LAST, ...NEW])).toEqual([]);
    expect(standingAt(behindFirst, [FIRST, ...NEW])).toBeNull();
  });
});
