import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
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
  ])('no %s: %s', (id, text) => expect(ids(text)).not.toContain(id));

  it('tells uptime in minutes', () =>
    expect(notes('Maintain 99.9 % uptime').find(n => n.id === 'uptime-in-minutes')?.message).toContain('43 minutes'));

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
    ])
      for (const { message } of notes(text)) {
        expect(message.length).toBeLessThanOrEqual(90);
        expect(message).not.toMatch(/\b(?:must|should|error|invalid)\b|!/i);
      }
  });
});
