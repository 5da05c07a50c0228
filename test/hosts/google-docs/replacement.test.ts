import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import type { Block } from '@/lib/draft/types';
import { DocsReading } from '@/lib/hosts/google-docs/reading';
import { type Replacement, replacementsOf } from '@/lib/hosts/google-docs/view/replacement';

/** A reading of lines that are one block each, after the sign that begins a document. */
function readingOf(lines: readonly (string | Partial<Block>)[], isEditors = true): DocsReading {
  const blocks = lines.map((line, i) => {
    const parts = typeof line === 'string' ? { text: line } : line;
    return blockOf({ key: `b${i}`, ...parts, text: parts.text ?? '' });
  });
  const starts: number[] = [];
  let text = '\u0003';
  for (const block of blocks) {
    starts.push(text.length);
    text += `${block.text}\n`;
  }
  return new DocsReading(`${text}\u0003\n`, { blocks, starts, title: '' }, isEditors);
}

function edited(reading: DocsReading, block: number, expected: string, text: string, below?: string) {
  const at = reading.draft.blocks[block] as Block;
  const start = at.text.indexOf(expected);
  const passage = { block: at, start, end: start + expected.length };
  return replacementsOf(reading, { passage, expected, text, ...(below === undefined ? {} : { below }) });
}

/** The text after the pastes, as the editor takes them: trimmed, with no-break spaces at the edges made plain. */
function pasted(reading: DocsReading, steps: readonly Replacement[] | null): string | null {
  let { text } = reading;
  for (const step of steps ?? []) {
    expect(text.slice(step.start, step.end)).toBe(step.raw);
    const taken = step.text.replace(/^ +| +$/g, '').replace(/^\u00a0|\u00a0$/g, ' ');
    expect(taken.trim()).not.toBe('');
    text = text.slice(0, step.start) + taken + text.slice(step.end);
  }
  return steps && text.slice(1, -'\n\u0003\n'.length);
}

describe('an edit as pastes', () => {
  const reading = readingOf(['Riders see a seamless page.', 'Launch the page', 'Launch the page']);

  it('is one paste over just the passage', () => {
    expect(edited(reading, 0, 'a seamless page', 'one page')).toEqual([
      { start: 12, end: 27, raw: 'a seamless page', text: 'one page' },
    ]);
  });

  it('is made in the right one of two equal lines', () => {
    expect(pasted(reading, edited(reading, 2, 'Launch', 'Open'))).toBe(
      'Riders see a seamless page.\nLaunch the page\nOpen the page',
    );
  });

  it('takes words out by pasting the word before them', () => {
    expect(pasted(reading, edited(reading, 0, ' seamless', ''))).toContain('see a page.');
    expect(pasted(reading, edited(reading, 0, 'Riders ', ''))).toContain('see a seamless page.');
  });

  it('keeps spaces at the edges', () => {
    expect(pasted(reading, edited(reading, 0, 'seamless', 'plain  '))).toContain('a plain   page.');
    const styled = readingOf([{ text: 'a big page', styles: [{ kind: 'bold', start: 2, end: 5 }] }]);
    expect(edited(styled, 0, 'big', ' small ')).toMatchObject([{ raw: 'big', text: '\u00a0small\u00a0' }]);
  });

  it('puts a line under the block in the same paste', () => {
    expect(edited(reading, 1, 'Launch', 'Open', 'Initiative: launch')).toHaveLength(1);
    expect(pasted(reading, edited(reading, 1, 'Launch', 'Open', 'Initiative: launch'))).toBe(
      'Riders see a seamless page.\nOpen the page\nInitiative: launch\nLaunch the page',
    );
  });

  it('leaves formatted words behind the passage alone, at the price of a second paste', () => {
    const styled = readingOf([
      { text: 'Launch the page by June', styles: [{ kind: 'bold', start: 19, end: 23 }] },
      'Next',
    ]);
    const steps = edited(styled, 0, 'Launch the page', 'Riders open it', 'Initiative: launch');
    expect(steps).toMatchObject([
      { raw: 'June', text: 'June\nInitiative: launch' },
      { raw: 'Launch the page', text: 'Riders open it' },
    ]);
    expect(pasted(styled, steps)).toBe('Riders open it by June\nInitiative: launch\nNext');
  });

  it('puts no line into a row, nor between the lines of one paragraph', () => {
    const row = readingOf([{ text: 'Launch it', kind: 'row' }]);
    expect(pasted(row, edited(row, 0, 'Launch', 'Open', 'Initiative'))).toBe('Open it');
    const soft = new DocsReading(
      '\u0003One\u000bTwo\n\u0003\n',
      { blocks: [blockOf({ key: 'a', text: 'One' })], starts: [1], title: '' },
      true,
    );
    expect(edited(soft, 0, 'One', 'Uno', 'Initiative')).toMatchObject([{ text: 'Uno' }]);
  });

  it('is none where other words, an object or a border of cells would go', () => {
    const passage = { block: blockOf({ key: 'b0', text: 'Riders see nothing' }), start: 0, end: 6 };
    expect(replacementsOf(reading, { passage, expected: 'Drivers', text: 'x' })).toBeNull();
    expect(
      replacementsOf(reading, { passage: { ...passage, end: 18 }, expected: 'Riders see nothing', text: 'x' }),
    ).toBeNull();
    const chip = new DocsReading(
      '\u0003Ask \ue907 now\n',
      {
        blocks: [
          blockOf({
            key: 'a',
            text: 'Ask Ana now',
            runs: [
              { text: 0, source: 0 },
              { text: 4, source: 4, length: 1 },
              { text: 7, source: 5 },
            ],
            sourceLength: 9,
          }),
        ],
        starts: [1],
        title: '',
      },
      true,
    );
    expect(edited(chip, 0, 'Ask Ana', 'Call')).toBeNull();
    expect(edited(chip, 0, 'Ask', 'Call')).toMatchObject([{ raw: 'Ask' }]);
    expect(edited(readingOf(['A page'], false), 0, 'page', 'sheet')).toBeNull();
    expect(edited(readingOf(['page']), 0, 'page', '')).toBeNull();
  });
});
