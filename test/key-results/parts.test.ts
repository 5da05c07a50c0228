import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));
const words = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('baseline and target', () => {
  it.each([
    ['Increase activation from 32 % to 45 %', 32, 45, '%'],
    ['Reduce delivery time from 5 days to 3 days', 5, 3, 'days'],
    ['Grow revenue from $1.2M to $2M', 1_200_000, 2_000_000, 'USD'],
    ['Weekly riders 1,200 → 2,000', 1200, 2000, ''],
    ['200k listens a month (today 125k)', 125_000, 200_000, ''],
    ['Reach 60 reviews (currently 12)', 12, 60, ''],
    ['Lower churn to 2 % (baseline: 5 %)', 5, 2, '%'],
    ['Bring no-shows down from one in ten to 4 %', null, 4, '%'],
  ])('%s', (text, baseline, target, unit) => {
    const result = read(text);
    if (baseline !== null) expect(result.baseline?.value).toBe(baseline);
    expect(result.target?.value).toBe(target);
    expect(result.target?.unit).toBe(unit);
  });

  it.each([
    ['Raise retention to X %', '%'],
    ['$N in expansion revenue', 'USD'],
    ['[target] % of clinics reorder', '%'],
    ['Reach N monthly active riders', ''],
  ])('reads a placeholder: %s', (text, unit) => {
    const { target } = read(text);
    expect(target?.value).toBeNull();
    expect(target?.unit).toBe(unit);
  });

  it.each([
    ['Double weekly orders', 2],
    ['Triple referral revenue', 3],
    ['At least one hospital renews', 1],
    ['2x activation', 2],
    ['20-30 % more repeat orders', 30],
  ])('reads words and multiples: %s', (text, value) => expect(read(text).target?.value).toBe(value));

  it.each([
    'Implement RFC 42',
    'Achieve SOC 2 compliance',
    'Close issue #482',
    'Tier 1 customers adopt the report',
    'Move to version 3 of the API',
    'Publish 12 recipes',
    'Grow engagement by Q3 2027',
  ])('sees no target in %s', text => expect(read(text).target).toBeNull());

  it('does not take a result for the target', () => {
    expect(read('Raise activation to 40 % => 19.3 %').target?.value).toBe(40);
  });

  it('takes none of it as the target of a guardrail', () => expect(read('No data breaches').target?.value).toBe(0));
});

describe('an aim in words', () => {
  it.each([
    ['All branches pass the fire inspection', 100, 'All'],
    ['Everyone in the depot knows the evacuation route', 100, 'Everyone'],
    ['Write a care plan for every resident', 100, 'every'],
    ['The new rota is adopted across all wards', 100, 'all'],
    ['Our recipe reaches the top 5 in the bakers’ forum', 5, 'top 5'],
    ['Top-3 place in the regional ranking', 3, 'Top-3'],
    ['New bookings ahead of plan', null, 'ahead of plan'],
    ['Meet the hiring plan', null, 'Meet the hiring plan'],
    ['Energy costs stay within budget', null, 'within budget'],
    ['Induction guides exist for 6+ trades', 6, '6+'],
  ])('%s', (text, value, quote) => {
    const { target } = read(text);
    expect(target?.value).toBe(value);
    expect(words(text, target?.span)).toBe(quote);
  });

  it.each([
    'Send the timetable to all parents',
    'Identify the top 10 reasons for late returns',
    'Write a growth plan',
    'Publish a map of each stage of the journey',
    'Share findings with people who use every feature',
    'Collect ideas (e.g. 40 from the drivers)',
    'Finish the audit by 3/4/2027',
  ])('sees none in %s', text => expect(read(text).target).toBeNull());
});

describe('the deadline', () => {
  it.each([
    ['Raise renewals to 90 % by end of Q3 2027', 'by end of Q3 2027', '2027-09-30'],
    ['Raise renewals to 90 % by 2027-03-31', 'by 2027-03-31', '2027-03-31'],
    ['Raise renewals to 90 % by March 2028', 'by March 2028', '2028-03-31'],
    ['Raise renewals to 90 % by 15 February 2028', 'by 15 February 2028', '2028-02-15'],
    ['Raise renewals to 90 % by Feb 15', 'by Feb 15', null],
    ['Raise renewals to 90 % by EOQ', 'by EOQ', null],
    ['Raise renewals to 90 % this quarter', 'this quarter', null],
    ['Raise renewals to 90 % by mid-June 2027', 'by mid-June 2027', '2027-06-15'],
    ['Raise renewals to 90 % in H1 2027', 'in H1 2027', '2027-06-30'],
    ['Raise renewals to 90 % before the end of the year', 'before the end of the year', null],
    ['Raise renewals to 90 % (Q4)', 'Q4', null],
    ['Raise renewals to 90 % by FY27 Q2', 'by FY27 Q2', null],
    ['Raise renewals to 90 % by 2028', 'by 2028', '2028-12-31'],
  ])('%s', (text, quote, iso) => {
    const { deadline } = read(text);
    expect(words(text, deadline?.span)).toBe(quote);
    expect(deadline?.iso).toBe(iso);
  });

  it.each([
    'Serve 300 meals per week',
    'Answer inquiries within 24 hours',
    'Hold weekly retrospectives',
    'Generate €2M for the Q3 pipeline',
    'Reduce churn by 5 %',
    'Users come back every month',
    'Win $2M of pipeline (closing in Q3 or later)',
    'Answer 90 % of letters (12 were sent in May)',
    'Publish the yearly report within 24 hours of the audit',
  ])('there is none in %s', text => expect(read(text).deadline).toBeNull());
});

describe('who', () => {
  it.each([
    ['70 % of trial users invite a colleague', ['trial users']],
    ['Win 12 new customers', ['new customers']],
    ['Reduce waiting time for patients', ['patients']],
    ['80 % of engineers feel safe to deploy', []],
    ['The customer support team answers faster', []],
    ['Reduce build time to 5 minutes', []],
  ])('%s', (text, who) => expect(read(text).who.map(span => words(text, span))).toEqual(who));
});

describe('metric and direction', () => {
  it.each([
    ['Raise net revenue retention to 110 %', 'nrr', 'up'],
    ['Reduce churn to 2 %', 'logo-churn', 'down'],
    ['Maintain 99.9 % uptime', 'uptime', 'keep'],
    ['NPS from 20 to 40', 'nps', 'up'],
    ['Time to first value under 5 days', 'ttv', 'down'],
    ['Lower customer acquisition cost from €90 to €60', 'cac', 'down'],
  ])('%s', (text, metric, direction) => {
    const result = read(text);
    expect(result.metricId).toBe(metric);
    expect(result.direction).toBe(direction);
    expect(result.pairs.length).toBeGreaterThan(0);
  });
});

describe('what is stuck to the words', () => {
  it.each([
    ['KR 1.2: Win 12 hospitals', 'Win 12 hospitals'],
    ['Key Result 3 – Win 12 hospitals', 'Win 12 hospitals'],
    ['[P0] Win 12 hospitals', 'Win 12 hospitals'],
    ['Win 12 hospitals [P1]', 'Win 12 hospitals'],
    ['Sales: Win 12 hospitals', 'Win 12 hospitals'],
    ['Win 12 hospitals (Maria)', 'Win 12 hospitals'],
    ['Win 12 hospitals (@maria)', 'Win 12 hospitals'],
    ['✅ Win 12 hospitals', 'Win 12 hospitals'],
    ['Win 12 hospitals => 70 %', 'Win 12 hospitals'],
    ['Win 12 hospitals (70%)', 'Win 12 hospitals'],
    ['Win 12 hospitals #acquisition', 'Win 12 hospitals'],
    ['- [x] Win 12 hospitals', 'Win 12 hospitals'],
    ['Launch a programme: every buyer gets a call', 'Launch a programme: every buyer gets a call'],
  ])('%s', (text, statement) => {
    const result = read(text);
    expect(result.text).toBe(statement);
    expect(text.slice(result.passage.start, result.passage.end)).toBe(statement);
  });
});
