import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));

describe('the question that decides', () => {
  it.each([
    ['12 streams', 'Whose doing are the 12 streams: yours, or that of others?'],
    ['Improve collaboration between the wards', 'How would one see that collaboration moved?'],
    ['5 wards implement the protocol', 'Do wards do this of their own will, or because it is their task?'],
    ['HRIS', 'Is it reached when the HRIS stands there, or when somebody uses it?'],
    ['Fall back to paper when the line is down', 'Is it reached when it is there, or when somebody uses it?'],
  ])('%s', (text, ask) => {
    const { question, verdict, notes } = read(text);
    expect(question?.ask).toBe(ask);
    expect(verdict).toBe('unclear');
    expect(notes.find(({ id }) => id === 'whose-doing')?.message).toBe(ask);
  });

  it.each(['12 streams', 'Improve collaboration between the wards', 'HRIS'])('leads to two verdicts: %s', text => {
    const { question } = read(text);
    const verdicts = question?.answers.map(({ verdict }) => verdict) ?? [];
    expect([...verdicts].sort()).toEqual(['outcome', 'output']);
    expect(question?.ask.length).toBeLessThan(90);
  });

  it.each(['Publish 12 guides', 'Reduce churn from 5 % to 3 %', 'Maintain 99.9 % uptime'])(
    'is not asked where the words say it: %s',
    text => expect(read(text).question).toBeNull(),
  );
});
