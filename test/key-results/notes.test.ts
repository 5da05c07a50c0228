import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { backgroundOf } from '@/lib/key-results/background';
import { keyResultIn } from '@/lib/key-results/key-result';
import { keyResultOf } from '@/lib/key-results/key-result-reader';

const notes = (text: string) => keyResultOf(blockOf({ key: 'k', text })).notes;
const ids = (text: string) => notes(text).map(note => note.id);

describe('notes', () => {
  it.each([
    ['impossible-value', 'Raise gross revenue retention to 110 %'],
    ['impossible-value', 'Reach an NPS of 140'],
    ['impossible-value', 'CSAT of 120 %'],
    ['percent-or-points', 'Raise win rate by 5 % from 20 %'],
    ['vanity', '50,000 page views a month'],
    ['stated-not-done', 'Raise NPS from 20 to 40'],
    ['who-answers', 'Raise NPS to 40 so that accounts renew'],
    ['no-number', 'Reduce churn'],
    ['no-baseline', 'Reduce churn to 2 %'],
    ['small-step', 'Raise uptime from 99.5 % to 99.6 %'],
    ['means-named', 'Raise repeat orders to 30 % by adding a reorder button'],
    ['uptime-in-minutes', 'Maintain 99.9 % uptime'],
    ['negative-churn', 'Net revenue churn of -5 %'],
    ['whose-doing', '12 streams'],
    ['check-the-box', 'Move 100 % of the price lists to the new system'],
    ['which-retention', 'Raise retention to 85 %'],
    ['small-step', 'Raise the share of paid invoices from 95 % to 95 %'],
  ])('%s: %s', (id, text) => expect(ids(text)).toContain(id));

  it.each([
    ['impossible-value', 'Raise net revenue retention to 115 %'],
    ['impossible-value', 'Increase customer retention by 110 %'],
    ['impossible-value', 'Reach an NPS of 60'],
    ['percent-or-points', 'Grow weekly orders by 20 %'],
    ['vanity', 'Raise renewals to 90 %'],
    ['no-number', 'Publish a guide'],
    ['no-baseline', 'Reduce churn from 5 % to 2 %'],
    ['small-step', 'Raise activation from 30 % to 45 %'],
    ['means-named', 'Raise repeat orders by 20 %'],
    ['who-answers', 'Raise NPS of patients to 40'],
    ['check-the-box', 'Move 40 % of the price lists to the new system'],
    ['check-the-box', 'All tenants pay online'],
    ['which-retention', 'Raise gross revenue retention to 85 %'],
    ['which-retention', 'Raise customer retention to 85 %'],
    ['retention-nineties', 'Raise renewal rate from 84 % to 88 %'],
    ['small-step', 'Raise the share of paid invoices from 80 % to 95 %'],
  ])('no %s: %s', (id, text) => expect(ids(text)).not.toContain(id));

  it('tells uptime in minutes', () =>
    expect(notes('Maintain 99.9 % uptime').find(n => n.id === 'uptime-in-minutes')?.message).toContain('43 minutes'));

  it('shows the arithmetic of negative churn', () => {
    const note = notes('Net revenue churn of -5 %').find(({ id }) => id === 'negative-churn');
    expect(note?.message).toContain('−5 % net churn is 105 % net retention');
    expect(note?.why).toContain('−40 %');
  });

  describe('for software sold to businesses', () => {
    const soldTo = (text: string, to: 'businesses' | 'people' | 'unsaid') => {
      const block = blockOf({ key: 'k', text });
      const background = backgroundOf('', { ...DEFAULT_SETTINGS, soldTo: to });
      return keyResultIn(block, { start: 0, end: text.length }, null, background).notes;
    };
    const nineties = (text: string, to: 'businesses' | 'people' | 'unsaid') =>
      soldTo(text, to).find(({ id }) => id === 'retention-nineties')?.message;

    it('calls the nineties usual, and says that it is a rule of thumb', () => {
      expect(nineties('Raise renewal rate from 84 % to 88 %', 'businesses')).toMatch(/^Rule of thumb .* below 90 %/);
      expect(nineties('Raise gross revenue retention to 93 %', 'businesses')).toMatch(/^Rule of thumb .* usual/);
    });

    it('is silent elsewhere, and about other measures', () => {
      expect(nineties('Raise renewal rate from 84 % to 88 %', 'people')).toBeUndefined();
      expect(nineties('Raise renewal rate from 84 % to 88 %', 'unsaid')).toBeUndefined();
      expect(nineties('Raise win rate from 24 % to 88 %', 'businesses')).toBeUndefined();
      expect(nineties('Raise net revenue retention to 115 %', 'businesses')).toBeUndefined();
    });

    it('asks which retention is meant unless it is sold to people', () => {
      const asks = (to: 'businesses' | 'people') => soldTo('Raise retention to 85 %', to).map(({ id }) => id);
      expect(asks('businesses')).toContain('which-retention');
      expect(asks('people')).not.toContain('which-retention');
    });
  });

  it('offers a fix only for what cannot be', () => {
    for (const text of ['Reduce churn to 2 %', '50,000 page views a month', 'Reach an NPS of 140'])
      for (const note of notes(text)) expect(note.severity === 'fix').toBe(note.id === 'impossible-value');
  });

  it('speaks kindly and briefly', () => {
    for (const text of [
      'Raise gross revenue retention to 110 %',
      'Raise NPS to 40 so that accounts renew',
      '12 streams',
      'Reduce churn',
      'Net revenue churn of -5 %',
      'Raise retention to 85 %',
      'Move 100 % of the price lists to the new system',
      'Improve collaboration between the wards',
    ])
      for (const { message } of notes(text)) {
        expect(message.length).toBeLessThanOrEqual(90);
        expect(message).not.toMatch(/\b(?:must|should|error|invalid)\b|!/i);
      }
  });
});
