import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { Reviewer } from '@/lib/review';

const SET_NOTES = ['one-key-result', 'many-key-results', 'same-measure', 'objective-again'];

interface Told {
  readonly text: string;
  readonly id: string;
  readonly message: string;
}

function told(source: string, rulesOff: readonly string[] = []): Told[] {
  const settings = { ...DEFAULT_SETTINGS, kind: 'key-results' as const, rulesOff };
  return new Reviewer()
    .update(draftFromMarkdown(source), settings)
    .keyResults.flatMap(({ text, notes }) => notes.map(({ id, message }) => ({ text, id, message })))
    .filter(({ id }) => SET_NOTES.includes(id));
}

const plan = (...objectives: readonly (readonly [objective: string, ...keyResults: string[]])[]): string =>
  ['# OKRs', ...objectives.map(([title, ...lines]) => `## Objective: ${title}\n\n- ${lines.join('\n- ')}`)].join(
    '\n\n',
  );

const BREAD = [
  'Churn of bread boxes falls to 2 %',
  '40 % of new households order a second box',
  'Complaints about late boxes fall to 12 a month',
  'NPS of households rises from 20 to 40',
  'Orders from offices rise to 300 a week',
];

const ids = (source: string): string[] => told(source).map(({ id }) => id);

describe('many key results under an objective', () => {
  it('is asked once, at the first that is more than five', () =>
    expect(told(plan(['Bakers thrive', ...BREAD, 'Waste per bakery falls to 3 kg', 'Wages rise by 4 %']))).toEqual([
      {
        id: 'many-key-results',
        text: 'Waste per bakery falls to 3 kg',
        message: 'One of seven under this objective. Which three would tell you most?',
      },
    ]));

  it('counts in figures where words grow long', () => {
    const lines = Array.from({ length: 14 }, (_, i) => `Waste of bakery ${String.fromCharCode(65 + i)} falls to 3 kg`);
    expect(told(plan(['Bakers thrive', ...lines]))[0]?.message).toContain('One of 14 under');
  });

  it('is not asked of five, of lines under several objectives, or without one', () => {
    expect(ids(plan(['Bakers thrive', ...BREAD]))).toEqual([]);
    expect(ids(plan(['Bakers thrive', ...BREAD.slice(0, 3)], ['Homes eat well', ...BREAD.slice(3)]))).toEqual([]);
  });
});

describe('one key result alone', () => {
  it('is asked about once the next objective has begun', () =>
    expect(told(plan(['Bakers thrive', BREAD[0] ?? ''], ['Homes eat well', ...BREAD.slice(1, 3)]))).toMatchObject([
      { id: 'one-key-result', text: BREAD[0] },
    ]));

  it('is left in peace while it is the last that was written', () =>
    expect(ids(plan(['Homes eat well', ...BREAD.slice(1, 3)], ['Bakers thrive', BREAD[0] ?? '']))).toEqual([]));
});

describe('the same measure twice', () => {
  it.each([
    ['Raise activation of new shops to 40 %', 'Increase activation of new shops from 20 % to 35 % by Q3'],
    ['Churn of bread boxes falls to 2 %', 'Reduce churn of bread boxes from 5 % to 3 %'],
    ['Publish 5 guides for bakers', 'Publish 5 guides for bakers'],
    ['Reduce churn to 2 %', 'Lower churn from 4 % to 3 % by June 2027'],
  ])('%s / %s', (first, second) =>
    expect(told(plan(['Bakers thrive', first, second]))).toMatchObject([
      { id: 'same-measure', text: second, message: expect.stringContaining(first.slice(0, 30)) },
    ]),
  );

  it.each([
    ['Raise activation of new shops to 40 %', 'Raise activation of old shops to 40 %'],
    ['Reduce churn to 2 %', 'Reduce churn in Wales to 2 %'],
    ['p50 latency of search below 200 ms', 'p95 latency of search below 200 ms'],
    ['Publish 5 guides for bakers', 'Publish 3 guides for millers'],
    ['Raise orders of bread to 300', 'Reduce orders of bread to 200'],
    ['Answer tier 1 tickets within 2 hours', 'Answer tier 2 tickets within 8 hours'],
  ])('not %s / %s', (first, second) => expect(ids(plan(['Bakers thrive', first, second]))).toEqual([]));
});

it('lets two objectives share a measure', () =>
  expect(
    ids(plan(['Bakers thrive', ...BREAD.slice(0, 2)], ['Homes eat well', BREAD[0] ?? '', BREAD[3] ?? ''])),
  ).toEqual([]));

describe('the objective said again', () => {
  it.each([
    ['Bakers trust our delivery', 'Bakers trust our delivery'],
    ['Improve the onboarding of new bakeries', 'Onboarding of bakeries is improved'],
  ])('%s / %s', (objective, line) => expect(ids(plan([objective, line, BREAD[0] ?? '']))).toEqual(['objective-again']));

  it.each([
    ['Bakers trust our delivery', '90 % of bakers trust our delivery'],
    ['Bakers trust our delivery', 'Bakers order without a deposit'],
    ['Households in the north, the south and the isles cook with local flour every week', 'Households cook'],
  ])('not %s / %s', (objective, line) => expect(ids(plan([objective, line, BREAD[0] ?? '']))).toEqual([]));
});

describe('notes on a set', () => {
  it('are not given where the writer settled them', () => {
    const source = plan(['Bakers thrive', ...BREAD, 'Waste per bakery falls to 3 kg']);
    expect(told(source, ['many-key-results'])).toEqual([]);
  });

  it('stay within the length and words of all notes', () => {
    const lines = [...BREAD, 'Churn of bread boxes falls to 1 %', 'Bakers thrive in every town of ours'];
    const all = told(
      plan(['Bakers thrive in every town of ours', ...lines], ['More', 'Wages rise by 4 %'], ['Last', 'Rents fall']),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    for (const { message } of all) {
      expect(message.length).toBeLessThan(90);
      expect(message).not.toMatch(/\b(?:must|should|error|invalid)\b|!/);
    }
  });

  it('leave key results the same objects while nothing about them changes', () => {
    const reviewer = new Reviewer();
    const settings = { ...DEFAULT_SETTINGS, kind: 'key-results' as const };
    const draft = draftFromMarkdown(plan(['Bakers thrive', ...BREAD, 'Waste per bakery falls to 3 kg']));
    const [last] = draft.blocks.slice(-1);
    const first = reviewer.update(draft, settings).keyResults;
    const changed = draft.blocks.map(block =>
      block === last ? { ...block, text: block.text.replace('3 kg', '2 kg') } : block,
    );
    const second = reviewer.update({ ...draft, blocks: changed }, settings).keyResults;
    expect(second.slice(0, 5).map((k, i) => k === first[i])).toEqual([true, true, true, true, true]);
    expect(second[5]?.notes.map(({ id }) => id)).toContain('many-key-results');
  });
});
