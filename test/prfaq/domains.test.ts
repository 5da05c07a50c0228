import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { PartName } from '@/lib/engine';
import { type Review, review } from '@/lib/review';

const reviewOf = (name: string): Review =>
  review(draftFromMarkdown(readFileSync(`${import.meta.dirname}/domains/${name}.md`, 'utf8')));

const checksOf = ({ findings }: Review): string[] => [
  ...new Set(findings.flatMap(({ check }) => (check ? [check] : []))),
];

/** What is asked about a passage; what a document lacks is left out. */
const marksOf = ({ findings }: Review): string[] =>
  findings.flatMap(({ block, span, check }) =>
    block && span ? [`${check} ${block.text.slice(span.start, span.end)}`] : [],
  );

const WHOLE: readonly PartName[] = [
  'headline',
  'subheading',
  'summary',
  'problem',
  'solution',
  'leader_quote',
  'how_it_works',
  'customer_quote',
  'external_faq',
  'internal_faq',
];

describe('a draft that a reviewer would let pass, wherever it comes from', () => {
  it.each([
    ['public-service', 'the customer’s problem in a town hall', 1],
    ['hardware', 'a part without labels, counted and not complained of', 0],
    ['developer-tools', 'a reader who builds such things', 0],
    ['patient-transport', 'a telephone number as the next step, and a leader who speaks for the association', 0],
  ])('%s: %s', (name, _what, marks) => {
    const read = reviewOf(name);
    expect(read.kind).toBe('prfaq');
    expect(read.framing).toEqual({ problem: 'customer-centric', solution: 'benefit-first' });
    expect(read.parts.map(({ part }) => part)).toEqual(expect.arrayContaining([...WHOLE]));
    expect(marksOf(read).length).toBeLessThanOrEqual(marks);
  });

  it('is not asked for what its answers say', () => {
    expect(reviewOf('public-service').answered).toMatchObject({
      price: true,
      risks: true,
      cost_or_resources: true,
      evidence_of_listening: true,
      limits_stated: true,
      stop_condition: true,
      problem_quantified: true,
    });
    expect(reviewOf('hardware').answered).toMatchObject({
      risks: true,
      limits_stated: true,
      cost_or_resources: true,
      market_or_demand_number: true,
      stop_condition: true,
    });
    expect(reviewOf('developer-tools').answered).toMatchObject({ metric_with_target: true, risks: true, price: true });
  });
});

describe('a draft that a reviewer would send back', () => {
  it('from a seller of platforms: everything is promised, half of it taken back, and no key result shows it', () => {
    const read = reviewOf('transport-platform');
    expect(read.kind).toBe('mixed');
    expect(read.framing).toEqual({ problem: 'solution-smuggled', solution: 'feature-first' });
    expect(marksOf(read)).toEqual(
      expect.arrayContaining([
        'P02 lack a unified platform',
        'P03 MedRoute',
        'E06 is free for hospitals',
        'E06 works offline',
        'F03 MedRoute provides a seamless dashboard, real-time',
        'F03 Publish 10 case studies by',
        'F12 There are no major risks',
        'F12 We take security very seriously',
        'F16 No. Drivers will love it',
      ]),
    );
    expect(checksOf(read)).not.toContain('P04');
  });

  it('from health: the wish for a platform, a price taken back, questions sent away', () => {
    const read = reviewOf('health');
    expect(read.framing).toEqual({ problem: 'solution-smuggled', solution: 'feature-first' });
    expect(checksOf(read)).toEqual(
      expect.arrayContaining([
        'C02',
        'C03',
        'E04',
        'E06',
        'F12',
        'O02',
        'P01',
        'P02',
        'P03',
        'P04',
        'Q02',
        'Q03',
        'S05',
      ]),
    );
    expect(marksOf(read)).toContain('E06 is free for patients');
  });

  it('from an internal platform: our own trouble, everybody as the customer, no risk and no doubt', () => {
    const read = reviewOf('internal-platform');
    expect(read.framing).toEqual({ problem: 'company-centric', solution: 'feature-first' });
    expect(checksOf(read)).toEqual(
      expect.arrayContaining(['C02', 'F04', 'F12', 'F16', 'L03', 'P04', 'S02', 'S05', 'S10']),
    );
    expect(marksOf(read)).toEqual(
      expect.arrayContaining(['F12 No major risks', 'C02 Anyone in the company who', 'F16 No. Atlas is intuitive']),
    );
  });
});
