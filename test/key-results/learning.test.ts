import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { shownAs } from '@/lib/key-results/learning';

const read = (text: string) => keyResultOf(blockOf({ key: 'b0', text }));

describe('isLearning', () => {
  const LEARNING = [
    'Share of riders who call twice: from not known to [baseline] by [date]',
    'Share of riders who call twice: from not known to [baseline] by 30 June',
    'Number of riders who run into late repairs: from unknown to measured by 30 June',
    'Time that mechanics lose to phone calls: from not yet measured to a first number by 30 June',
    '[LEARNING] 40 % of riders look at the status page before they call',
    'KR2 (learning): 40 % of riders look at the status page before they call',
    '40 % of riders look at the status page before they call (learning)',
  ];
  it.each(LEARNING)('takes for one: %s', text => {
    const keyResult = read(text);
    expect(keyResult).toMatchObject({ verdict: 'outcome', learning: true, reason: 'a level to be measured first' });
    expect(shownAs(keyResult)).toBe('learning');
    expect(keyResult.notes.map(({ id }) => id)).not.toContain('no-number');
    expect(keyResult.notes.map(({ id }) => id)).not.toContain('no-baseline');
    expect(keyResult.completion).toBeNull();
  });

  const OTHERS = [
    'Raise the share of riders who call twice from 4 % to 12 %',
    'Move conversion from not known to 40 % by June',
    'Move reports from unknown folders to the archive',
    'Riders know from a message when a repair is late, up from 20 % to 60 %',
    'Completion of the learning path rises from 20 % to 45 %',
    'Establish a baseline for churn by June',
    '[LEARNING] Write a report on churn',
  ];
  it.each(OTHERS)('leaves as it is: %s', text => {
    const keyResult = read(text);
    expect(keyResult.learning).toBe(false);
    expect(shownAs(keyResult)).toBe(keyResult.verdict);
  });
});

describe('the way to begin without a baseline', () => {
  it('stands beside the gaps of an outcome that names a target only, and is a learning key result itself', () => {
    const first = read('Raise repeat repairs to 40 % by 30 June').completion?.measureFirst ?? '';
    expect(first).toBe('Repeat repairs: from not known to [baseline] by 30 June');
    expect(read(first).learning).toBe(true);
  });

  it('is not offered where today’s level is told', () => {
    expect(read('Raise repeat repairs from 20 % to 40 %').completion?.measureFirst).toBeNull();
  });
});
