import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { slipsIn } from './grammar';
import { VERDICT_CASES } from './verdict-cases';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));

describe('an outcome with gaps', () => {
  it.each([
    ['Reduce no-shows', 'Reduce no-shows from [baseline] to [target] by [date]', 'baseline target deadline'],
    ['Reduce no-shows by June', 'Reduce no-shows from [baseline] to [target] by June', 'baseline target'],
    ['Raise repeat orders to 40 %', 'Raise repeat orders from [baseline] % to 40 % by [date]', 'baseline deadline'],
    ['Raise repeat orders from 22 % to 40 %', 'Raise repeat orders from 22 % to 40 % by [date]', 'deadline'],
    [
      '60 % of tenants pay online',
      '60 % of tenants pay online, up from [baseline] % today, by [date]',
      'baseline deadline',
    ],
    [
      'Tenants pay online',
      '[target] % of tenants pay online, up from [baseline] %, by [date]',
      'baseline target deadline',
    ],
    ['Win 30 new hospitals', 'Win 30 new hospitals, up from [baseline] last [period], by [date]', 'baseline deadline'],
    [
      'Complaints fall below 20',
      'Complaints fall below 20, from [baseline] last [period], by [date]',
      'baseline deadline',
    ],
    ['Returns down 30 %', 'Returns down 30 %, from [baseline] today, by [date]', 'baseline deadline'],
    ['Waiting time falls to 4 days', 'Waiting time falls from [baseline] to 4 days by [date]', 'baseline deadline'],
  ])('%s', (text, completed, missing) => {
    const { completion } = read(text);
    expect(completion?.text).toBe(completed);
    expect(completion?.missing.join(' ')).toBe(missing);
  });

  it.each([
    'Raise repeat orders from 22 % to 40 % by June',
    'Publish 12 guides',
    'Maintain 99.9 % uptime',
    'Deploy frequency from monthly to weekly',
    `Reduce waiting time ${'in one of the many wards '.repeat(20)}to 4 days`,
  ])('is not offered for %s', text => expect(read(text).completion).toBeNull());

  const outcomes = Object.values(VERDICT_CASES)
    .flatMap(cases => cases.trim().split('\n'))
    .map(line => line.split(' | ')[1]?.trim() ?? '')
    .filter(text => read(text).completion !== null);

  it('is offered for most outcomes', () => expect(outcomes.length).toBeGreaterThan(200));

  it.each(outcomes)('is a sentence, stays an outcome and brings no figure: %s', text => {
    const completed = read(text).completion?.text ?? '';
    expect(slipsIn(completed), completed).toEqual([]);
    expect(read(completed).verdict, completed).toBe('outcome');
    for (const number of completed.match(/\d+/g) ?? []) expect(text).toContain(number);
  });
});
