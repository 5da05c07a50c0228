import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockValue } from './fixture-records';
import { applied, mergedContent, mergedValue, operationsFor } from './operations';
import { type BlockValue, titleIn } from './records';
import { plain } from './title';

const block = (text: string, content: string[] = []): BlockValue =>
  blockValue('b', 'text', 'page', { properties: { title: plain(text) }, content });

const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));

test('operations make the one block the other, whatever was put in and taken out', () => {
  fc.assert(
    fc.property(fc.string(), list, fc.string(), fc.nat(), (text, before, other, cut) => {
      // Blocks do not change places among themselves: they go, and others come.
      const now = [...before.filter((_, i) => (cut >> i) % 2 === 0), 'x'].toSpliced(cut % 3, 0, 'y');
      const from = block(text, before);
      const to: BlockValue = { ...block(other, now), type: 'header', format: { toggleable: true } };
      const made = operationsFor(from, to).reduce<BlockValue | undefined>(applied, from);
      expect(made).toEqual(to);
    }),
  );
});

test('a block that the server does not have is sent whole', () => {
  expect(operationsFor(undefined, block('new'))).toMatchObject([{ path: [], command: 'set', args: { id: 'b' } }]);
});

test('what is of no known form changes nothing', () => {
  const pointer = { table: 'block', id: 'b' };
  expect(applied(undefined, { pointer, path: ['type'], command: 'set', args: 'header' })).toBeUndefined();
  expect(applied(block('a'), { pointer, path: [], command: 'update', args: {} })).toBeUndefined();
});

test('lists take what both sides put in and out', () => {
  expect(mergedContent(['a', 'b', 'theirs', 'c'], ['a', 'b', 'c'], ['a', 'ours', 'c'])).toEqual([
    'a',
    'ours',
    'theirs',
    'c',
  ]);
  expect(mergedContent(['b'], ['a', 'b'], ['first', 'a', 'b'])).toEqual(['first', 'b']);
});

test('of two versions of a block the own words stay, and the other’s fields come', () => {
  const merged = mergedValue(block('old', ['a']), block('own', ['a', 'b']), {
    ...block('theirs', ['c', 'a']),
    type: 'quote',
  });
  expect([titleIn(merged, 'title'), merged.type, merged.content]).toEqual([plain('own'), 'quote', ['c', 'a', 'b']]);
});
