import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIdOf, pageAddressOf } from '@/lib/hosts/notion/page-address';
import { cursorIn, recordsIn } from '@/lib/hosts/notion/records';
import { block, idOf } from './some-pages';

const BARE = '0123456789abcdef0123456789abcdef';
const DASHED = '01234567-89ab-cdef-0123-456789abcdef';

describe('the address of a page', () => {
  it.each<[string, string | null, boolean]>([
    [`https://app.notion.com/p/acme/Rides-for-all-${BARE}`, DASHED, false],
    [`https://www.notion.so/${BARE}?v=ffffffffffffffffffffffffffffffff`, DASHED, false],
    [`https://www.notion.so/acme/${DASHED}#${'f'.repeat(32)}`, DASHED, false],
    [`https://app.notion.com/p/${'f'.repeat(32)}?p=${BARE}&pm=s`, DASHED, true],
    [`https://acme.notion.site/${BARE.toUpperCase()}`, DASHED, false],
    [`https://app.notion.com/p/${BARE}a`, null, false],
    ['https://www.notion.com/product', null, false],
    ['not an address', null, false],
  ])('%s', (href, page, isPeek) => {
    expect(pageAddressOf(href)).toEqual(page === null ? null : { page, isPeek });
  });

  it('is no id with anything before or behind it', () => {
    expect([BARE, DASHED, `${BARE} `, 'x', 7, null].map(blockIdOf)).toEqual([DASHED, DASHED, null, null, null, null]);
  });
});

describe('the records of an answer', () => {
  const value = block(1, 'text', 'Here');
  it.each<[string, unknown]>([
    ['in one box', { role: 'reader', value }],
    ['in two boxes', { value: { value, role: 'reader' }, spaceId: 'space' }],
    ['in none', { ...value, role: 'reader' }],
  ])('come %s', (_, box) => {
    const { blocks } = recordsIn({ recordMap: { block: { [value.id]: box } } });
    expect(blocks.get(value.id)?.title).toEqual([{ text: 'Here', styles: [], mention: null }]);
  });

  it('say what the reader may do, wherever in the boxes it stands', () => {
    const roleOf = (box: unknown) => recordsIn({ recordMap: { block: { x: box } } }).roles.get(value.id);
    expect(roleOf({ role: 'reader', value })).toBe('reader');
    expect(roleOf({ value: { value, role: 'comment_only' } })).toBe('comment_only');
  });

  it('are null where a block was thrown away, and left out where they have no form', () => {
    const map = { a: { value: block(2, 'text', '', { alive: false }) }, b: { value: { id: 'no id' } }, c: 7, d: null };
    expect([...recordsIn({ recordMap: { block: map } }).blocks]).toEqual([[idOf(2), null]]);
  });

  it('are none, and nothing breaks, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, other) => {
        expect(recordsIn(anything).blocks.size).toBe(0);
        const inside = {
          recordMap: { block: { x: { value: { id: idOf(1), properties: anything, content: other } } } },
        };
        expect(recordsIn(inside).blocks.get(idOf(1))?.type).toBe('');
        expect(cursorIn(anything)).toBeNull();
      }),
    );
  });

  it('do not unpack boxes without end', () => {
    const circle: Record<string, unknown> = {};
    circle.value = circle;
    expect(recordsIn({ recordMap: { block: { circle } } }).blocks.size).toBe(0);
  });

  it('say where a page goes on, in either form', () => {
    expect(cursorIn({ cursor: { stack: [[]] } })?.stack).toEqual([[]]);
    expect(cursorIn({ cursors: [{ stack: [[]] }] })?.stack).toEqual([[]]);
    expect([{ cursor: { stack: [] } }, { cursors: [] }, { cursor: null }].map(cursorIn)).toEqual([null, null, null]);
  });
});
