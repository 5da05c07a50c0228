import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FixtureBlock } from '../../fixtures/document.ts';
import { fixture } from '../../fixtures/index.ts';
import { type Change, Editing } from './editing.ts';
import { paragraphsOf } from './from-fixture.ts';
import { PLAIN, piecesOf } from './runs.ts';
import { NORMAL } from './types.ts';

const plain = (...lines: string[]): FixtureBlock[] =>
  lines.map(text => ({ kind: 'paragraph' as const, runs: text ? [{ text }] : [] }));

function editingOf(blocks: readonly FixtureBlock[], changed: (change: Change) => void = () => {}): Editing {
  return new Editing(paragraphsOf({ title: 'Tab', blocks }), changed);
}

const bodyOf = (editing: Editing): string => editing.model.text().slice(1, -3);

describe('editing', () => {
  test('replaces the selection, and puts the caret behind', () => {
    const editing = editingOf(plain('One two', 'three'));
    editing.select(5, 8);
    expect(editing.insert('2', false)).toBe(true);
    expect(bodyOf(editing)).toBe('One 2\nthree');
    expect(editing.selection).toEqual({ anchor: 6, focus: 6 });
  });

  test('takes reversed selections, and none that is out of the text', () => {
    const editing = editingOf(plain('One two'));
    expect(editing.select(8, 5)).toBe(true);
    expect(editing.range).toEqual({ start: 5, end: 8 });
    for (const [anchor, focus] of [
      [0, 1],
      [1, 9],
      [-1, 2],
      [1, 2.5],
      [Number.NaN, 1],
    ] as const) {
      expect(editing.select(anchor, focus)).toBe(false);
    }
    expect(editing.range).toEqual({ start: 5, end: 8 });
  });

  test('gives text put in the format of the text before it, and of a replaced one', () => {
    const editing = editingOf([{ kind: 'paragraph', runs: [{ text: 'bold', bold: true }, { text: ' plain' }] }]);
    editing.select(5, 5);
    editing.insert('er', false);
    expect(editing.model.paragraph(0).runs[0]).toEqual({ text: 'bolder', format: { bold: true } });
    editing.select(7, 13);
    editing.insert(' thin', false);
    expect(editing.model.paragraph(0).runs[1]).toEqual({ text: ' thin', format: {} });
  });

  test('splits a list item into two, and joins them again', () => {
    const editing = editingOf([{ kind: 'bulleted', depth: 1, runs: [{ text: 'abcd' }] }]);
    editing.select(3, 3);
    editing.insert('\n', false);
    expect(editing.model.paragraphs.map(({ text, style }) => [text, style.kind, style.level])).toEqual([
      ['ab', 'item', 1],
      ['cd', 'item', 1],
    ]);
    editing.remove(-1);
    expect(bodyOf(editing)).toBe('abcd');
  });

  test('never breaks a table', () => {
    const rows = [[[{ text: 'a' }], [{ text: 'b' }]]];
    const editing = editingOf([...plain('One'), { kind: 'table', header: false, rows }, ...plain('Two')]);
    const text = editing.model.text();
    editing.select(text.indexOf('a'), text.indexOf('a'));
    expect(editing.remove(-1)).toBe(false);
    editing.select(2, text.indexOf('wo'));
    editing.insert('X', false);
    expect(bodyOf(editing)).toBe('OX\n\u0010\u0012\u001c\n\u001c\n\u0011wo');
    editing.undo();
    expect(editing.model.text()).toBe(text);
  });

  test('takes an emoji away whole', () => {
    const editing = editingOf(plain('a😀b'));
    editing.select(4, 4);
    editing.remove(-1);
    expect(bodyOf(editing)).toBe('ab');
  });
});

describe('what may be changed', () => {
  test.each(['viewing', 'commenting', 'request-access'] as const)('nothing while %s', mode => {
    const editing = editingOf(plain('One'));
    editing.mode = mode;
    expect(editing.insert('x', true)).toBe(false);
    expect(editing.undo()).toBe(false);
    expect(bodyOf(editing)).toBe('One');
  });

  test('nothing offline, and everything again afterwards', () => {
    const editing = editingOf(plain('One'));
    editing.isOffline = true;
    expect(editing.insert('x', true)).toBe(false);
    editing.isOffline = false;
    expect(editing.insert('x', true)).toBe(true);
  });

  test('nothing in a locked range, which moves with the text', () => {
    const editing = editingOf(plain('One two three'));
    editing.locked = [{ start: 5, end: 8 }];
    editing.insert('>> ', false);
    editing.select(9, 9);
    expect(editing.insert('x', true)).toBe(false);
    editing.select(1, 10);
    expect(editing.insert('x', true)).toBe(false);
    editing.select(12, 12);
    expect(editing.insert('x', true)).toBe(true);
  });
});

describe('suggesting', () => {
  test('leaves the old text and puts the new one behind it, as one step', () => {
    const editing = editingOf(plain('One two three'));
    editing.mode = 'suggesting';
    editing.select(5, 8);
    editing.insert('2', false);
    expect(bodyOf(editing)).toBe('One two2 three');
    expect(editing.model.paragraph(0).runs.map(({ text, format }) => [text, format.suggestion])).toEqual([
      ['One ', undefined],
      ['two', 'delete'],
      ['2', 'insert'],
      [' three', undefined],
    ]);
    editing.undo();
    expect(bodyOf(editing)).toBe('One two three');
    expect(editing.model.paragraph(0).runs).toHaveLength(1);
  });

  test('takes back at once what was only suggested', () => {
    const editing = editingOf([{ kind: 'paragraph', runs: [{ text: 'One' }, { text: ' new', suggestion: 'insert' }] }]);
    editing.mode = 'suggesting';
    editing.select(2, 8);
    editing.remove(-1);
    expect(bodyOf(editing)).toBe('One');
    expect(editing.model.paragraph(0).runs[1]).toEqual({ text: 'ne', format: { suggestion: 'delete' } });
  });
});

test('suggesting deletion goes on from character to character, both ways', () => {
  const editing = editingOf(plain('abcdef', 'next'));
  editing.mode = 'suggesting';
  editing.select(3, 3);
  editing.remove(1);
  editing.remove(1);
  editing.select(3, 3);
  editing.remove(-1);
  const struck = editing.model.paragraph(0).runs.filter(({ format }) => format.suggestion === 'delete');
  expect(struck.map(({ text }) => text).join('')).toBe('bcd');
  expect(editing.selection.focus).toBe(2);
  editing.select(8, 8);
  const { depth } = editing.history;
  expect(editing.remove(-1)).toBe(false);
  expect(editing.history.depth).toBe(depth);
});

describe('undo', () => {
  test('takes a row of typed characters back at once, and what came after a move apart', () => {
    const editing = editingOf(plain('One'));
    for (const char of 'abc') editing.insert(char, true);
    editing.select(2, 2);
    editing.insert('d', true);
    editing.undo();
    expect(bodyOf(editing)).toBe('abcOne');
    editing.undo();
    expect(bodyOf(editing)).toBe('One');
    editing.redo();
    expect(bodyOf(editing)).toBe('abcOne');
    expect(editing.selection.focus).toBe(4);
  });

  test('restores text, formats and selection after any row of changes', () => {
    const change = fc.record({
      from: fc.nat(),
      to: fc.nat(),
      text: fc.constantFrom('', 'x', 'a b', 'one\ntwo', '\n'),
      isSuggested: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), changes => {
        const editing = editingOf(fixture('structures').tabs[0]?.blocks ?? []);
        const before = [...editing.model.paragraphs];
        const text = editing.model.text();
        for (const { from, to, text: added, isSuggested } of changes) {
          editing.mode = isSuggested ? 'suggesting' : 'editing';
          editing.select(1 + (from % editing.model.end), 1 + (to % editing.model.end));
          if (added) editing.insert(added, false);
          else editing.remove(-1);
        }
        editing.mode = 'editing';
        while (editing.history.depth) editing.undo();
        expect(editing.model.text()).toBe(text);
        expect(editing.model.paragraphs).toEqual(before);
        while (editing.redo());
        while (editing.history.depth) editing.undo();
        expect(editing.model.text()).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('takes back only what the writer did, wherever others have been in between', () => {
    const other = fc.record({ at: fc.nat(), remove: fc.nat({ max: 3 }), text: fc.constantFrom('', '§', '§§\n§') });
    fc.assert(
      fc.property(fc.nat({ max: 19 }), fc.array(other, { maxLength: 6 }), (at, others) => {
        const editing = editingOf(plain('abcdefghijklmnopqrst', 'uvwxyz'));
        editing.select(1 + at, 1 + at);
        editing.insert('MINE', false);
        for (const { at: place, remove, text } of others) {
          const mine = editing.model.text().indexOf('MINE');
          const start = 1 + (place % editing.model.end);
          const end = Math.min(start + remove, editing.model.end);
          // Others leave the writer's words alone here; only where they stand differs.
          if (start < mine + 4 && end > mine) continue;
          editing.remote(start, end, text ? piecesOf(text, PLAIN, NORMAL) : []);
        }
        const expected = editing.model.text().replace('MINE', '');
        editing.undo();
        expect(editing.model.text()).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('restores the selection where the words have moved to', () => {
    const editing = editingOf(plain('One two three'));
    editing.select(5, 8);
    editing.insert('2', false);
    editing.remote(1, 1, piecesOf('Now: ', PLAIN, NORMAL));
    editing.undo();
    expect(editing.model.text().slice(editing.range.start, editing.range.end)).toBe('two');
    editing.remote(1, 6, []);
    editing.redo();
    expect(editing.model.text().slice(0, editing.selection.focus)).toBe('\u0003One 2');
  });

  test("leaves what others put into the middle of the writer's words", () => {
    const editing = editingOf(plain('ab'));
    editing.select(2, 2);
    editing.insert('1234', false);
    editing.remote(4, 4, piecesOf('§', PLAIN, NORMAL));
    expect(bodyOf(editing)).toBe('a12§34b');
    editing.undo();
    expect(bodyOf(editing)).toBe('a§b');
  });
});

test('others move the selection along, and change read-only documents too', () => {
  const editing = editingOf(plain('One two'));
  editing.mode = 'viewing';
  editing.select(5, 8);
  editing.remote(1, 1, piecesOf('Now: ', PLAIN, NORMAL));
  expect(editing.range).toEqual({ start: 10, end: 13 });
});

test('tells its changes as operations that another copy can make', () => {
  const copy = editingOf(fixture('structures').tabs[0]?.blocks ?? []);
  const editing = editingOf(fixture('structures').tabs[0]?.blocks ?? [], ({ operations }) => {
    for (const operation of JSON.parse(JSON.stringify(operations))) copy.model.apply(operation);
  });
  editing.select(40, 200);
  editing.insert('other\nwords', false);
  editing.mode = 'suggesting';
  editing.select(60, 300);
  editing.insert('more', false);
  editing.undo();
  editing.remote(20, 30, piecesOf('theirs', PLAIN, NORMAL));
  expect(copy.model.text()).toBe(editing.model.text());
  expect(copy.model.paragraphs).toEqual(editing.model.paragraphs);
});
