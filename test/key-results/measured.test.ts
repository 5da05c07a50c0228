import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { VERDICT_CASES } from './verdict-cases';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));
const words = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('today’s level and the one to reach', () => {
  it.each([
    ['900 families who live within two kilometres come to the open day each month (now 400)', 400, 900],
    ['Gardeners who use up their seeds within three weeks rise from 41% to 60%', 41, 60],
    ['80% of the members of spring still come in autumn (last year: 71%)', 71, 80],
    ['65% of bikes are asked for at least twice within ten days (pilot: 48%)', 48, 65],
    ['Orders that reach the door within two hours go from 31 % to 70 %', 31, 70],
    ['35% of visitors leave a phone number, up from 20%', 20, 35],
    ['Raise repeat bookings to 40 a week (this spring: 28)', 28, 40],
    ['Raise repeat bookings to 40 a week (so far 28)', 28, 40],
    ['Sick days per nurse fall from about 9 to 6', 9, 6],
    ['No-shows 12 % → 5 % for patients who booked more than 30 days ahead', 12, 5],
    ['Calls that last more than ten minutes drop from 30% to 12%', 30, 12],
    ['70% of parents who registered twice answer within 48 hours', null, 70],
    ['500 riders who own two bikes rent a third', null, 500],
  ])('%s', (text, baseline, target) => {
    const result = read(text);
    expect(result.baseline?.value ?? null).toBe(baseline);
    expect(result.target?.value).toBe(target);
  });

  it.each([
    ['Every clinic reorders by itself', 100],
    ['All tenants find the shut-off valve', 100],
  ])('takes nothing less than the whole for the target: %s', (text, value) =>
    expect(read(text).target?.value).toBe(value),
  );

  it.each([
    'Send a form to all members',
    'Write a retro practice for orders that take longer than 9 days',
    'Print 3,000 leaflets',
  ])('there is no target in work: %s', text => expect(read(text).target).toBeNull());
});

describe('the deadline', () => {
  it.each([
    ['Keep 99 % of lifts running for the quarter', 'for the quarter'],
    ['Raise renewals to 90 % in advance of 2027-12-09', 'in advance of 2027-12-09'],
  ])('%s', (text, quote) => expect(words(text, read(text).deadline?.span)).toBe(quote));

  it.each(['End of year survey shows that 80 % of carers feel heard', 'A 20 % rise from Q4 in trials'])(
    'there is none in %s',
    text => expect(read(text).deadline).toBeNull(),
  );
});

describe('the metric', () => {
  it.each([
    ['Raise second orders of a crate from 35 to 60 a month', 'second orders of a crate', null],
    ['Improve customer satisfaction', 'customer satisfaction', 'csat'],
    ['Keep crates that arrive after 6 p.m. below 2%', 'crates that arrive after 6 p.m.', null],
    ['Trips for nothing per week fall from 1.9 to 0.5 by March 2028', 'Trips for nothing', null],
    ['Lower the waiting time for patients to 9 minutes', 'waiting time for patients', null],
    ['Time to first value under 5 days', 'Time to first value', 'ttv'],
    ['Maintain 99.9 % uptime', 'uptime', 'uptime'],
    ['Gardeners who use up their seeds rise from 41% to 60%', 'Gardeners who use up their seeds', null],
    ['Eliminate errors caused by wrong addresses', 'errors caused by wrong addresses', null],
    ['Reach $2M in expansion revenue', 'expansion revenue', null],
    ['Questions about invoices fall by 30 %', 'Questions about invoices', null],
  ])('%s', (text, metric, id) => {
    const result = read(text);
    expect(words(text, result.metric[0])).toBe(metric);
    if (id) expect(result.metricId).toBe(id);
  });

  it.each([
    'Launch the new shop by the end of April',
    'Send a survey to all subscribers',
    'Publish 8 posts and print 900 flyers for a referral programme',
    'Write a review of the release process',
    'Hire 2 CEs',
    'Get 400 users',
    'Run three training sessions',
  ])('there is none in %s', text => expect(read(text).metric).toEqual([]));

  it('is no audience', () => {
    const result = read('85% of the subscribers of January still have a box in June');
    expect(result.metricId).toBeNull();
    expect(result.notes.map(note => note.id)).not.toContain('vanity');
  });

  it('is named whole or not at all', () => {
    expect(read('Run a customer satisfaction survey').metricId).toBeNull();
    expect(read('Start a referral programme').metricId).toBeNull();
    expect(read('Raise the referral rate to 12 %').metricId).toBe('referral-rate');
  });

  it('never opens with a verb or an amount, and is never a bare word for people', () => {
    for (const line of Object.values(VERDICT_CASES).flatMap(cases => cases.trim().split('\n'))) {
      const text = line.split(' | ')[1]?.trim() ?? '';
      const metric = words(text, read(text).metric[0]) ?? 'x';
      expect(metric, text).not.toMatch(
        /^(?:launch|increase|reduce|rise|ship|publish|users?|customers?|subscribers?|\d+ ?%?)$/i,
      );
      expect(metric, text).toBe(metric.trim());
    }
  });
});

describe('who', () => {
  it.each([
    ['Integrate with 3 heating vendors', []],
    ['Sign contracts with 5 suppliers', []],
    ['12 vendors list their goods by themselves', ['vendors']],
    ['Integrate with 3 heating vendors for tenants', ['tenants']],
  ])('%s', (text, who) => expect(read(text).who.map(span => words(text, span))).toEqual(who));
});

describe('the reason', () => {
  it.each([
    ['Publish 12 recipes', 'counts what you ship: 12 recipes'],
    ['Launch the new shop', 'a thing delivered'],
    ['Continue to support the regions', 'work with no finish'],
    ['Raise first orders from 35 to 60 a month', 'a change in first orders'],
    ['40% of the subscribers ask a question', 'what subscribers do'],
    ['Keep complaints below 3 %', 'a level to keep: complaints'],
    ['Integrate with 3 heating vendors', 'counts your own work'],
    ['Hire 3 designers', 'counts people you take on'],
    ['Customers can pay by phone', 'a feature, told from their side'],
    ['How do we choose what to bake?', 'a question, not yet a result'],
  ])('%s', (text, reason) => expect(read(text).reason).toBe(reason));

  it('stands on one line', () => {
    for (const line of Object.values(VERDICT_CASES).flatMap(cases => cases.trim().split('\n'))) {
      const { reason } = read(line.split(' | ')[1]?.trim() ?? '');
      expect(reason.length, reason).toBeLessThanOrEqual(40);
      expect(reason).not.toMatch(/[:\s]$|undefined|\.$/);
    }
  });
});

describe('a question', () => {
  it.each(['How do we choose what to bake?', 'Which regions do we serve next?', 'Can we halve the waiting time?'])(
    'is asked back kindly: %s',
    text => {
      const result = read(text);
      expect(['activity', 'unclear']).toContain(result.verdict);
      expect(result.notes.map(note => note.id)).toContain('a-question');
    },
  );
});

describe('what brings an effect', () => {
  it.each([
    ['outcome', 'The simpler form cuts the waiting time by 20 %'],
    ['outcome', 'Increase average visit to 26 minutes a week'],
    ['outcome', '30% of households have a rain barrel'],
    ['output', '100% of households have a flyer'],
    ['outcome', 'Our evening courses have helped win 9 new studios'],
  ])('%s: %s', (verdict, text) => expect(read(text).verdict).toBe(verdict));
});
