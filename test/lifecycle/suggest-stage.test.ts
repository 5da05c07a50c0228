import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { suggestStage } from '@/lib/lifecycle/suggest-stage';
import { STAGE_CASES } from './stage-cases';
import { STAGE_PAIRS } from './stage-pairs';

const suggest = (text: string, objective: string | null = null) => {
  const span = { start: 0, end: text.length };
  return suggestStage({ block: blockOf({ key: 'k', text }), span, whole: span, objective, verdict: 'outcome' });
};

const cases = STAGE_CASES.trim()
  .split('\n')
  .map(line => line.split(' | ') as [string, string]);

describe('the suggested stage', () => {
  it('is tried on at least 60 sentences', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)('%s: %s', (stage, text) => {
    const { suggested, runnerUp, evidence } = suggest(text);
    expect(suggested, `runner-up ${runnerUp}`).toBe(stage);
    expect(evidence.length).toBeGreaterThan(0);
  });

  it.each(cases)('rests on its words: %s, %s', (_stage, text) => {
    const { evidence, confidence, suggested } = suggest(text);
    let bare = text;
    for (const { span } of [...evidence].sort((a, b) => b.span.start - a.span.start))
      bare = bare.slice(0, span.start) + 'x'.repeat(span.end - span.start) + bare.slice(span.end);
    const without = suggest(bare);
    expect(without.suggested !== suggested || without.confidence < confidence).toBe(true);
  });

  it('is open when no word tells', () => expect(suggest('Go from 3 to 5').suggested).toBeNull());

  it.each([
    'Launch Fernhill 2.0 in September',
    'Launch the new shop by the end of April',
    'Send out a survey',
    'Integrate with 3 heating vendors',
    'Hold 20 meetings with landlords',
    'Release the second version',
    'Trips for nothing per wash fall from 1.9 to 0.5',
    'Keep crates that arrive after 6 p.m. below 2%',
    'Make available the top two requests',
  ])('is open without a word that speaks for one: %s', text => {
    const span = { start: 0, end: text.length };
    const block = blockOf({ key: 'k', text });
    const { suggested, evidence } = suggestStage({ block, span, whole: span, objective: null, verdict: 'output' });
    expect(suggested).toBeNull();
    expect(evidence).toEqual([]);
  });

  it.each([
    ['Make available the top two requests', 'More bakers renew their plan', 'loyalty'],
    ['Send out a survey', 'Make our shop a place to be', null],
  ])('leans on a strong word of the objective: %s, %s', (text, objective, stage) => {
    expect(suggest(text, objective).suggested).toBe(stage);
  });

  it('takes a hint from the objective', () => {
    expect(suggest('From 40 to 60', 'Customers renew without being asked').suggested).toBe('loyalty');
  });
});

const pairs = STAGE_PAIRS.trim()
  .split('\n')
  .map(line => {
    const [text = '', stages = ''] = line.split(' | ');
    const [first = '', second = ''] = stages.split(' / ');
    const variant = (i: number) => text.replace(/\{([^}]*)\}/g, (_, either: string) => either.split(' / ')[i] ?? '');
    return { first, second, one: variant(0), other: variant(1) };
  });

describe('a minimal pair', () => {
  it('there are at least 120', () => expect(pairs.length).toBeGreaterThanOrEqual(120));

  it.each(pairs)('$one: $first, not $second', ({ first, second, one, other }) => {
    expect(first).not.toBe(second);
    expect([suggest(one).suggested, suggest(other).suggested]).toEqual([first, second]);
  });
});

describe('a tag', () => {
  it.each([
    ['Raise renewals to 90 % #loyalty', 'loyalty'],
    ['#success Clinics reorder', 'success'],
    ['Tickets fall #customer-success', 'success'],
    ['Fix #120 and #issue', null],
  ])('%s', (text, tag) => expect(suggest(text).tagged).toBe(tag));
});
