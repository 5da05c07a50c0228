import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { type Anchor, describe, locate } from '@/lib/anchor';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Block, Passage } from '@/lib/draft/types';
import { worked } from '../engine/growth';

const PLAN = [
  '# Bike repair plan',
  'We fix bikes on the ride home.',
  '## Objective one: mechanics waste no afternoon',
  '- Cut idle afternoons per mechanic from 3 to 1 a week',
  '- Launch the parts shelf in two shops',
  '- Keep repeat visits at 62 %',
  '## Objective two: riders come back',
  '- Raise riders who return within a year from 31 % to 45 %',
  '- Launch the parts shelf in two shops',
  '- Keep repeat visits at 62 %',
  'It is simple. Most riders find it simple enough.',
];

const blocksOf = (lines: readonly string[]): readonly Block[] => draftFromMarkdown(lines.join('\n\n')).blocks;

function passageOf(blocks: readonly Block[], words: string, nth = 0): Passage {
  let left = nth;
  for (const block of blocks) {
    for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + 1)) {
      if (left-- === 0) return { block, start: at, end: at + words.length };
    }
  }
  throw new Error(`The draft does not say "${words}" ${nth + 1} times.`);
}

/** Keeps a passage of the plan as JSON, as storage does, and finds it in the changed plan. */
function found(words: string, changed: readonly string[], nth = 0): { index: number; text: string } | null {
  const before = blocksOf(PLAN);
  const anchor = JSON.parse(JSON.stringify(describe(before, passageOf(before, words, nth)))) as Anchor;
  const after = blocksOf(changed);
  const passage = locate(after, anchor);
  return passage && { index: after.indexOf(passage.block), text: passage.block.text.slice(passage.start, passage.end) };
}

const edited = (index: number, text: string): string[] => PLAN.map((line, i) => (i === index ? text : line));
const RETURN = 'Raise riders who return within a year from 31 % to 45 %';

group('a passage is found again', () => {
  it.each(PLAN.map((_, i) => [i]))('in an unchanged draft: block %i', index => {
    const blocks = blocksOf(PLAN);
    const block = blocks[index] as Block;
    const anchor = describe(blocks, { block, start: 0, end: block.text.length });
    const again = blocksOf(PLAN);
    const passage = locate(again, anchor);
    expect(passage?.block).toBe(again[index]);
    expect(passage).toMatchObject({ start: 0, end: block.text.length });
  });

  it('after text was written above and below', () => {
    expect(found(RETURN, ['An opening.', ...PLAN, 'A closing.'])).toEqual({ index: 8, text: RETURN });
  });

  it('after words were added behind it in its block', () => {
    expect(found(RETURN, edited(7, `- ${RETURN} by June`))).toEqual({ index: 7, text: RETURN });
  });

  it.each([
    ['a changed number', 'Raise riders who return within a year from 31 % to 50 %'],
    ['an inserted word', 'Raise riders who return to us within a year from 31 % to 45 %'],
    ['a dropped word', 'Raise riders who return within year from 31 % to 45 %'],
    ['another verb', 'Lift riders who return within a year from 31 % to 45 %'],
    ['a mistake put right', 'Raise riders that return within one year from 31 % to 45 %'],
  ])('after %s', (_, text) => {
    expect(found(RETURN, edited(7, `- ${text}`))).toEqual({ index: 7, text });
  });

  it.each([
    ['capitals', 'RAISE riders who return within a Year from 31 % to 45 %'],
    ['spaces', 'Raise  riders who return\u00a0within a year from 31\u202f% to 45 %'],
  ])('whatever its %s', (_, text) => {
    expect(
      found(RETURN, edited(7, `- ${text}`))
        ?.text.toLowerCase()
        .replace(/\s+/g, ' '),
    ).toBe(RETURN.toLowerCase());
  });

  it('with other quote marks', () => {
    const before = blocksOf(["It isn't a 'gate', it is a \"desk\" - really."]);
    const anchor = describe(before, passageOf(before, `isn't a 'gate', it is a "desk" - really`));
    const after = blocksOf(['It isn’t a ‘gate’, it is a “desk” – really.']);
    const passage = locate(after, anchor);
    expect(passage && after[0]?.text.slice(passage.start, passage.end)).toBe('isn’t a ‘gate’, it is a “desk” – really');
  });

  it('after the blocks were put in another order', () => {
    const moved = [
      PLAN[0],
      PLAN[6],
      PLAN[7],
      PLAN[8],
      PLAN[9],
      PLAN[2],
      PLAN[3],
      PLAN[4],
      PLAN[5],
      PLAN[1],
    ] as string[];
    expect(found(RETURN, moved)).toEqual({ index: 2, text: RETURN });
  });

  it.each([0, 1])('among equal lines by what stands around it: line %i', nth => {
    const words = 'Launch the parts shelf in two shops';
    expect(found(words, ['New first line.', ...PLAN], nth)?.index).toBe([5, 9][nth]);
    expect(found(words, PLAN.toSpliced(5, 0, '- A new one between'), nth)?.index).toBe([4, 9][nth]);
    expect(found(words, [...PLAN.slice(6), ...PLAN.slice(2, 6)], nth)?.index).toBe([7, 2][nth]);
  });

  it('rather edited in its place than equal elsewhere', () => {
    const words = 'Launch the parts shelf in two shops';
    const text = 'Launch the parts shelf in three shops';
    expect(found(words, edited(8, `- ${text}`), 1)).toEqual({ index: 8, text });
  });

  it.each([0, 1])('when it is one short word: the one of place %i', nth => {
    const after = edited(10, 'Look: it is simple. Most riders find it simple enough.');
    const before = blocksOf(PLAN);
    const anchor = describe(before, passageOf(before, 'simple', nth));
    expect(locate(blocksOf(after), anchor)?.start).toBe([12, 40][nth]);
  });
});

group('nothing is found', () => {
  it('once the passage is gone', () => {
    expect(found(RETURN, PLAN.toSpliced(7, 1))).toBeNull();
  });
  it('once it says something else', () => {
    expect(found(RETURN, edited(7, '- Open four more repair stands near the river'))).toBeNull();
  });
  it('for a short word that stands somewhere else now', () => {
    expect(found('simple', edited(10, 'The last line is another one now.').with(1, 'A simple shed.'), 0)).toBeNull();
  });
  it('when two places are alike and neither is it', () => {
    const words = 'Cut idle afternoons per mechanic from 3 to 1 a week';
    const twins = [
      '- Cut idle afternoons per mechanic from 3 to 2 a week',
      '- Cut idle afternoons per mechanic from 3 to 0 a week',
    ];
    expect(found(words, ['Something else.', twins[0], 'Between.', twins[1], 'Another end.'] as string[])).toBeNull();
  });
  it('in an empty draft, and for an empty passage', () => {
    expect(found(RETURN, [''])).toBeNull();
    const blocks = blocksOf(PLAN);
    const anchor = describe(blocks, { block: blocks[0] as Block, start: 0, end: 4 });
    expect(locate(blocks, { ...anchor, exact: ' ' })).toBeNull();
  });
});

group('it holds for any text', () => {
  const word = fc.constantFrom(
    'riders',
    'shop',
    'İstanbul',
    'straße',
    '🚲',
    'مرحبا',
    '40',
    '%',
    '“so”',
    '\ud800',
    '  ',
  );
  const lines = fc.array(
    fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' ')),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it('finds every passage of an unchanged draft at its place, and never throws on another', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), fc.nat(), (text, other, a, b, c) => {
        const blocks = blocksOf(text);
        const block = blocks[a % Math.max(1, blocks.length)];
        if (!block) return;
        const start = b % block.text.length;
        const end = start + 1 + (c % (block.text.length - start));
        const anchor = describe(blocks, { block, start, end });
        if (anchor.exact.trim() !== '') expect(locate(blocks, anchor)).toEqual({ block, start, end });
        const elsewhere = blocksOf(other);
        const passage = locate(elsewhere, anchor);
        if (passage) expect(passage.end).toBeLessThanOrEqual(passage.block.text.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('finds fifty moved passages in a long draft quickly', () => {
    const long = Array.from(
      { length: 4000 },
      (_, i) => `Line ${i} tells of ${i * 7} riders who came back to shop ${i % 13}.`,
    );
    const before = blocksOf(long);
    const anchors = Array.from({ length: 50 }, (_, i) => {
      const block = before[i * 80] as Block;
      return describe(before, { block, start: 0, end: block.text.length });
    });
    const after = blocksOf(['A new opening.', ...long.map(line => line.replace('riders who', 'riders that'))]);
    const took = worked(() =>
      expect(anchors.map(anchor => locate(after, anchor)?.block)).toEqual(anchors.map((_, i) => after[i * 80 + 1])),
    );
    expect(took).toBeLessThan(2000);
  });
});
