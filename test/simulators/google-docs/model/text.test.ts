import { describe, expect, test } from 'vitest';
import type { FixtureBlock, FixtureTab } from '../../fixtures/document.ts';
import { fixture } from '../../fixtures/index.ts';
import { DocumentModel } from './document-model.ts';
import { paragraphsOf } from './from-fixture.ts';
import { markersOf } from './markers.ts';

const tab = (...blocks: FixtureBlock[]): FixtureTab => ({ title: 'Tab', blocks });
const paragraph = (text: string): FixtureBlock => ({ kind: 'paragraph', runs: [{ text }] });
const textOf = (...blocks: FixtureBlock[]): string => new DocumentModel(paragraphsOf(tab(...blocks))).text();

describe('the whole text', () => {
  test('begins with U+0003 and ends with a newline, U+0003 and a newline', () => {
    expect(textOf(paragraph('One'), paragraph('Two'))).toBe('\u0003One\nTwo\n\u0003\n');
    expect(textOf()).toBe('\u0003\n\u0003\n');
  });

  test('puts control characters around tables, rows and cells, and a paragraph behind', () => {
    const rows = [
      [[{ text: 'a' }], [{ text: 'b' }]],
      [[{ text: 'c' }], []],
    ];
    const table: FixtureBlock = { kind: 'table', header: true, rows };
    expect(textOf(paragraph('x'), table)).toBe(
      '\u0003x\n\u0010\u0012\u001ca\n\u001cb\n\u0012\u001cc\n\u001c\n\u0011\n\u0003\n',
    );
  });

  test('shows objects, chips and footnotes as one character each, and soft breaks as U+000B', () => {
    const runs = [
      { text: 'Ann', chip: 'person' as const },
      { text: ' and\nBob', footnote: 'In May.' },
    ];
    expect(textOf({ kind: 'paragraph', runs })).toBe('\u0003\ue907 and\u000bBob\u0001\n\u0003\n');
    expect(textOf({ kind: 'rule' }, { kind: 'image', alt: 'A boat' })).toBe('\u0003\u0001\n\u0001\n\u0003\n');
  });

  test('keeps what was suggested and what is to go', () => {
    const runs = [
      { text: 'old', suggestion: 'delete' as const },
      { text: 'new', suggestion: 'insert' as const },
    ];
    expect(textOf({ kind: 'paragraph', runs })).toBe('\u0003oldnew\n\u0003\n');
  });

  test('keeps hard spaces, zero-width characters and surrogates of every fixture', () => {
    const text = new DocumentModel(paragraphsOf(fixture('characters').tabs[0] ?? tab())).text();
    expect(text).toMatch(/\u00a0/);
    expect(text).toMatch(/\u200b/);
    expect(new DocumentModel(paragraphsOf(fixture('scripts').tabs[0] ?? tab())).text()).toMatch(/[\ud800-\udbff]/);
  });
});

describe('places', () => {
  const table: FixtureBlock = { kind: 'table', header: false, rows: [[[{ text: 'a' }], [{ text: 'b' }]]] };
  const model = new DocumentModel(paragraphsOf(tab(paragraph('One'), table, paragraph('Two'))));
  const text = model.text();

  test('name the paragraph and the character of every offset', () => {
    expect(model.placeOf(text.indexOf('ne'))).toEqual({ index: 0, offset: 1 });
    expect(model.placeOf(text.indexOf('b'))).toEqual({ index: 2, offset: 0 });
    expect(model.placeOf(text.indexOf('wo'))).toEqual({ index: 3, offset: 1 });
  });

  test('step over control characters', () => {
    expect(model.legal(text.indexOf('\u0012'))).toBe(text.indexOf('a'));
    expect(model.legal(text.indexOf('\u0011'))).toBe(text.indexOf('Two'));
  });

  test('end before the last newline of the body', () => {
    expect(model.end).toBe(text.length - 3);
  });
});

test('list items are numbered by level, anew after other text', () => {
  const item = (depth: number): FixtureBlock => ({ kind: 'numbered', depth, runs: [{ text: 'x' }] });
  const items = paragraphsOf(tab(item(0), item(1), item(1), item(0), paragraph('between'), item(0)));
  expect(markersOf(items)).toEqual(['1.', 'a.', 'b.', '2.', '', '1.']);
  const bullet: FixtureBlock = { kind: 'bulleted', depth: 1, runs: [{ text: 'x' }] };
  const done: FixtureBlock = { kind: 'to-do', checked: true, runs: [{ text: 'x' }] };
  expect(markersOf(paragraphsOf(tab(bullet, done)))).toEqual(['○', '☑']);
});
