import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Block, Passage } from '@/lib/draft/types';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { Reviewer, review } from '@/lib/review';

const DRAFT = draftFromMarkdown(
  '# OKRs Q3\n\n## Objective: Bakers trust us\n\n- Churn falls to 2 %\n- Ship the app\n\n## Notes\n\nFlour prices fell by 3 % in May.\n',
);

const passageOf = (words: string): Passage => {
  const block = DRAFT.blocks.find(({ text }) => text.includes(words)) as Block;
  const start = block.text.indexOf(words);
  return { block, start, end: start + words.length };
};

const texts = (are: readonly string[], areNot: readonly string[]) =>
  review(DRAFT, DEFAULT_SETTINGS, { are: are.map(passageOf), areNot: areNot.map(passageOf) }).keyResults.map(
    ({ text }) => text,
  );

describe('what the writer says is a key result', () => {
  it('is found without being asked', () => expect(texts([], [])).toEqual(['Churn falls to 2 %', 'Ship the app']));

  it('leaves out what is none', () => expect(texts([], ['Ship the app'])).toEqual(['Churn falls to 2 %']));

  it('takes in what is one, in its place and under the objective before it', () => {
    expect(texts(['Flour prices fell'], [])).toEqual([
      'Churn falls to 2 %',
      'Ship the app',
      'Flour prices fell by 3 % in May.',
    ]);
    const { keyResults } = review(DRAFT, DEFAULT_SETTINGS, { are: [passageOf('Flour prices')], areNot: [] });
    expect(keyResults.at(-1)?.objective).toBe('Bakers trust us');
  });

  it('changes nothing by saying again what was found', () =>
    expect(texts(['Ship the app'], [])).toEqual(['Churn falls to 2 %', 'Ship the app']));

  it('passes over a block that the draft does not have', () => {
    const other = draftFromMarkdown('Churn falls to 9 %').blocks[0] as Block;
    const gone = { block: other, start: 0, end: other.text.length };
    const { keyResults } = review(DRAFT, DEFAULT_SETTINGS, { are: [gone], areNot: [gone] });
    expect(keyResults.length).toBe(2);
  });

  it('is followed when it changes, and costs nothing while it stays', () => {
    const reviewer = new Reviewer();
    const rulings = { are: [passageOf('Flour prices')], areNot: [passageOf('Ship the app')] };
    const first = reviewer.update(DRAFT, DEFAULT_SETTINGS, rulings).keyResults;
    expect(first.map(({ text }) => text)).toEqual(['Churn falls to 2 %', 'Flour prices fell by 3 % in May.']);
    expect(reviewer.update(DRAFT, DEFAULT_SETTINGS, { ...rulings }).keyResults).toBe(first);
    expect(reviewer.update(DRAFT, DEFAULT_SETTINGS).keyResults.map(({ text }) => text)).toEqual([
      'Churn falls to 2 %',
      'Ship the app',
    ]);
  });
});

describe('a question about the whole draft', () => {
  const asking = draftFromMarkdown(
    '# OKRs\n\n## Objective: Clinics stay\n\n- KR1: Raise NPS to 40 so that clinics renew\n- KR2: Raise NPS of nurses to 50 so that wards renew\n',
  );
  const asked = (rulesOff: readonly string[]) =>
    review(asking, { ...DEFAULT_SETTINGS, rulesOff }).keyResults.map(({ notes }) =>
      notes.some(({ id }) => id === 'who-answers'),
    );

  it('is asked once', () => expect(asked([])).toEqual([true, false]));

  it('is not asked again once it is switched off', () => expect(asked(['who-answers'])).toEqual([false, false]));
});
