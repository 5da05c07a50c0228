import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { backgroundOf } from '@/lib/key-results/background';
import { keyResultIn } from '@/lib/key-results/key-result';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import { slipsIn } from './grammar';
import { VERDICT_CASES } from './verdict-cases';

const read = (text: string) => keyResultOf(blockOf({ key: 'k', text }));
const all = Object.values(VERDICT_CASES).flatMap(cases =>
  cases
    .trim()
    .split('\n')
    .map(line => line.split(' | ')[1]?.trim() ?? ''),
);
const weak = all.filter(text => ['output', 'activity'].includes(read(text).verdict));

/** A file with one key result a line may be named, to try the grammar on more of them. */
const MORE = process.env.KEY_RESULT_LINES;

describe('the grammar of rewrites', () => {
  it.each([
    ['[target] % of users use the the map', 'a word twice'],
    ['Problems with the your map fall', 'two determiners'],
    ['Share of {people} rises', 'a slot of the template'],
    ['[target % of users come', 'brackets'],
    ['Time that users need for the', 'a dangling word'],
    ['[target] % of users say that the made [task] easier', 'a dangling article'],
    ['[target] % of users who try the maps come back to it', 'a plural with "it"'],
    ['Failures that users notice falls from [baseline] to [target]', 'a plural that falls alone'],
    ['Number of visits to the map rise to [target]', 'a singular that fall'],
  ])('%s: %s', (text, slip) => expect(slipsIn(text)).toContain(slip));

  if (MORE)
    it('holds in a file of key results', () => {
      const lines = readFileSync(MORE, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '');
      const slips = lines.flatMap(line =>
        read(line).rewrites.flatMap(({ text }) => slipsIn(text).map(slip => `${slip}: ${text} ← ${line}`)),
      );
      expect(slips).toEqual([]);
    });
});

describe('rewrites', () => {
  it.each(weak)('%s', text => {
    const { rewrites } = read(text);
    expect(rewrites.length).toBeGreaterThanOrEqual(2);
    expect(rewrites.length).toBeLessThanOrEqual(3);
    expect(new Set(rewrites.map(r => r.kind)).size).toBe(rewrites.length);
    for (const rewrite of rewrites) {
      expect(rewrite.verdict).toBe('outcome');
      expect(read(rewrite.text).verdict, rewrite.text).toBe('outcome');
      for (const number of rewrite.text.match(/\d+/g) ?? []) expect(text).toContain(number);
      expect(rewrite.text).toMatch(/\[[^\]]+\]/);
      expect(slipsIn(rewrite.text), rewrite.text).toEqual([]);
    }
  });

  it('keeps the writer’s own nouns', () => {
    expect(read('Launch the volunteer portal').rewrites.some(r => r.text.includes('the volunteer portal'))).toBe(true);
    expect(read('Publish 12 recipes for beginners').rewrites.some(r => r.text.includes('recipes'))).toBe(true);
  });

  it('names the metric that the work is about', () => {
    const rewrites = read('Build a dashboard for net revenue retention').rewrites;
    expect(rewrites.some(r => r.metric === 'nrr' && /^Raise net revenue retention from /.test(r.text))).toBe(true);
  });

  it.each([
    ['Add the dbsync command to the toolbox', '[who it is for]', '[customers]'],
    ['Release GridQL for mobile', '[who it is for]', '[customers]'],
    ['Launch the volunteer portal', '[', '[who it is for]'],
    ['Publish a poster for the museum shop', '[', '[who it is for]'],
    ['Join 4 gardening clubs with at least 200 members each', '[target]', 'of members'],
    ['Each branch head receives monthly stock reports', 'the monthly stock reports', 'receives'],
    ['Publish error documentation for 90% of the endpoints', 'the error documentation', 'publish error'],
    ['review quarterly', 'the review', 'the quarterly'],
    ['Complete lumen.org website improvements', 'website improvements', 'lumen'],
    ['Propose a plan for moving freezer and oven tools to the new hall', 'the oven tools', 'moving freezer'],
    ['We have a source of truth for opening hours and menu documentation', 'the menu documentation', 'the source'],
  ])('%s: says %s and not %s', (text, said, not) => {
    const texts = read(text).rewrites.map(rewrite => rewrite.text);
    expect(texts.join('\n')).toContain(said);
    expect(texts.join('\n')).not.toContain(not);
  });

  const textsOf = (text: string) => read(text).rewrites.map(rewrite => rewrite.text);

  it.each([
    'Launch Fernhill 2.0 in September',
    'Make available the top two features',
    'Publish 12 stories about old houses',
    'Integrate with 3 heating vendors',
    'Open the new shop',
    'Send a survey to all subscribers',
  ])('speaks of no colleagues where no word of the house stands: %s', text => {
    for (const rewrite of textsOf(text)) expect(rewrite).not.toMatch(/teammates|colleagues|employees/);
  });

  it.each([
    'All teammates complete the security training',
    'Document the hiring process',
    'Write a playbook for the engineering team',
  ])('speaks of no customers in work of the house: %s', text => {
    for (const rewrite of textsOf(text)) expect(rewrite).not.toMatch(/customers|prospects/);
  });

  it.each([
    ['Launch Fernhill 2.0 in September', 'Fernhill 2.0', 'the Fernhill'],
    ['Integrate with 3 heating vendors', 'the integration of heating vendors', 'this work'],
    ['Publish about 20 videos', 'the videos', 'the about'],
    ['Tweet about streams', 'the streams', 'the about'],
    ['Automate the packing and shipping process', 'the shipping process', 'the packing'],
    ['Hold 20 meetings with landlords', 'landlords in the meetings', 'the landlords'],
    ['Send a survey to all subscribers', 'subscribers', 'users'],
    ['Improve in-app documentation for gardeners', 'the in-app documentation', 'this work'],
    [
      'Tenants can report a fault from their phone',
      'tenants report a fault from their phone at least once',
      'the fault',
    ],
    ['Hire engineers: two for search, one for billing', 'waits for the engineers', 'the search'],
    ['Grow the team to plan (+1 rider app)', 'waits for the new colleagues', 'the rider app'],
    ['Train +1 technician for each ward', 'learnt from the training', 'learnt from the technician'],
    ['Document how we plan the schedule', 'the documentation of the schedule', 'use the schedule'],
    ['Fix 40 defects in the ticket machine', 'run into the defects', 'use the defects'],
    ['Identify the top three reasons for late rent', 'name [what we found]', 'the reasons made'],
    ['Run 12 user tests of the kiosk', '% of users say in the user tests', 'teammates'],
    ['Publish a careers page for drivers', '% of candidates who visit', 'teammates'],
    ['Launch five routes', 'come back to them', 'come back to it'],
  ])('names what it is about: %s', (text, words, not) => {
    const all = textsOf(text).join(' · ');
    expect(all).toContain(words);
    expect(all).not.toContain(not);
  });

  it('takes people from the key result, the objective, the draft, and leaves a gap otherwise', () => {
    const block = blockOf({ key: 'k', text: 'Launch the yearly planner' });
    const span = { start: 0, end: block.text.length };
    const about = (objective: string | null, customer: string) =>
      keyResultIn(block, span, objective, backgroundOf(customer, DEFAULT_SETTINGS))
        .rewrites.map(rewrite => rewrite.text)
        .join(' · ');
    expect(textsOf('Launch the yearly planner for gardeners').join()).toContain('gardeners use the yearly planner');
    expect(about('Gardeners plan once', '')).toContain('% of gardeners use');
    expect(about(null, 'The hobby gardeners')).toContain('% of hobby gardeners use');
    expect(about(null, 'Anyone who has a garden and hates weeds')).toContain('% of [customers] use');
    expect(about(null, '')).toContain('% of [customers] use');
  });

  it('is silent about outcomes and guardrails', () => {
    expect(read('Reduce churn to 2 %').rewrites).toEqual([]);
    expect(read('Maintain 99.9 % uptime').rewrites).toEqual([]);
  });
});
