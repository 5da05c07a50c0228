import { describe, expect, test } from 'vitest';
import { type LifecycleStage, STAGES } from '@/lib/lifecycle/stages';
import { draftLede, firstStop, keyResultsLede, type Lede, lifecycleLede } from '@/lib/panel/ledes';
import { finding, keyResult, partsWith, review } from './states';

const spoken = ({ before, link, after }: Lede): string => `${before}${link}${after}`;

describe('the draft view opens with', () => {
  const problem = finding('p', 'problem', 'there ‹is no tool›');
  const quote = finding('q', 'customer_quote', null, { asks: 60, severity: 'question' });

  test.each([
    ['a passage', review({ findings: [problem] }), 'A reviewer will stop at the problem first.'],
    [
      'a part that is missing',
      review({ findings: [quote], parts: partsWith({ customer_quote: 'missing' }) }),
      'A reviewer will look for the customer quote first. It is not here yet.',
    ],
    [
      'something missing inside a part that is there',
      review({ findings: [finding('s', 'internal_faq', null, { asks: 30 })] }),
      'A reviewer will ask about the internal FAQ first.',
    ],
    [
      'a passage outside the parts',
      review({ findings: [finding('x', null, 'a ‹leftover›')] }),
      'A reviewer will stop at one passage first.',
    ],
    [
      'something about the whole',
      review({ findings: [finding('x', null, null)] }),
      'A reviewer will stop at one question first.',
    ],
    ['nothing', review(), 'Nothing to add. Ready for readers.'],
    [
      'gaps nobody asks about any more',
      review({ parts: partsWith({ summary: 'missing' }) }),
      'Nothing to add to what is here.',
    ],
    ['a blank template', review({ template: true }), 'A template so far. Its prompts are waiting for your words.'],
    [
      'a first draft with two gaps',
      review({
        template: true,
        findings: ['a', 'b'].map(id => finding(id, null, '[City]', { rule: 'placeholder-left' })),
      }),
      'A first draft: two gaps in brackets are waiting for your words.',
    ],
    [
      'a first draft with one gap',
      review({ template: true, findings: [finding('a', null, '[City]', { rule: 'placeholder-left' })] }),
      'A first draft: one gap in brackets is waiting for your words.',
    ],
    ['key results only', review({ kind: 'key-results' }), 'Key results. The rules for a PR/FAQ stay quiet here.'],
  ])('%s', (_, given, said) => expect(spoken(draftLede(given, true))).toBe(said));

  test('“so far” while only a part is read, and never “missing”', () => {
    const given = review({ findings: [problem], parts: partsWith({ headline: 'there', problem: 'open' }, 'unseen') });
    expect(spoken(draftLede(given, false))).toBe('So far, a reviewer will stop at the problem.');
    expect(draftLede(given, false).meta).toBe('2 of 11 parts seen');
    expect(spoken(draftLede(review(), false))).toBe('So far, nothing to add.');
  });

  test('the finding its link leads to', () => {
    expect(draftLede(review({ findings: [finding('h', 'headline', 'x'), problem] }), true).target).toBe('p');
  });
});

describe('the finding a reviewer stops at first', () => {
  const first = (...findings: Parameters<typeof finding>[]) => firstStop(findings.map(f => finding(...f)))?.id;

  test('the problem before the frame', () =>
    expect(first(['a', 'call_to_action', 'x'], ['b', 'problem', 'x'], ['c', 'subheading', 'x'])).toBe('b'));
  test('what contradicts itself before a wording in the same place', () =>
    expect(first(['a', 'solution', 'x'], ['b', 'solution', 'x', { severity: 'fix' }])).toBe('b'));
  test('a missing problem before a wording anywhere', () =>
    expect(first(['a', 'solution', 'x'], ['b', 'problem', null, { asks: 95, severity: 'question' }])).toBe('b'));
  test('the earlier of two equals', () => expect(first(['a', 'problem', 'x'], ['b', 'problem', 'x'])).toBe('a'));
  test('none of none', () => expect(firstStop([])).toBeNull());
});

describe('the key-results view opens with', () => {
  const given = (...verdicts: Parameters<typeof keyResult>[1][]) => verdicts.map((v, i) => keyResult(`k${i}`, v, 'x'));

  test.each([
    [given(), 'No key results here yet.'],
    [given('outcome'), 'It says what changes for people.'],
    [given('outcome', 'outcome'), 'Both say what changes for people.'],
    [given('outcome', 'outcome', 'outcome'), 'All three say what changes for people.'],
    [
      given('outcome', 'outcome', 'guardrail', 'output', 'activity', 'unclear'),
      'Two say what changes for people. Two name the work.',
    ],
    [given('outcome', 'output'), 'One says what changes for people. One names the work.'],
    [given('output', 'output'), 'None says yet what changes for people. Two name the work.'],
    [given('unclear'), 'It does not say yet what changes for people. One can be read in several ways.'],
    [given('outcome', 'guardrail'), 'One says what changes for people. One keeps something as it is.'],
  ])('%#: %s', (keyResults, said) => expect(spoken(keyResultsLede(keyResults, true))).toBe(said));

  test('“so far” while only a part is read', () => {
    expect(spoken(keyResultsLede(given('outcome', 'output'), false))).toMatch(/^So far: One says/);
    expect(spoken(keyResultsLede([], false))).toBe('So far, no key results.');
  });
});

describe('the lifecycle view opens with', () => {
  const gapsIn = (counts: Record<LifecycleStage, number>) => STAGES.filter(stage => counts[stage] === 0);
  const none = { awareness: 0, engagement: 0, acquisition: 0, success: 0, loyalty: 0, internal: 0 };

  test.each([
    [none, 'No key result has a stage yet.'],
    [{ ...none, internal: 3 }, 'All of it is internal. No customer would notice yet.'],
    [
      { ...none, awareness: 1, engagement: 1, acquisition: 1, success: 1, loyalty: 1 },
      'The plan goes all the way round.',
    ],
    [{ ...none, loyalty: 2 }, 'The plan keeps customers. Nothing in it helps customers succeed.'],
    [{ ...none, loyalty: 2, success: 1 }, 'The plan keeps customers. Nothing in it brings new customers in.'],
    [{ ...none, acquisition: 4, success: 1 }, 'The plan wins new customers. Nothing in it brings customers back.'],
  ])('%#', (counts, said) => expect(spoken(lifecycleLede(counts, gapsIn(counts), true))).toBe(said));

  test('no gap in a stage that the team does not look after', () => {
    const ours = { ...none, loyalty: 2 };
    expect(spoken(lifecycleLede(ours, [], true))).toBe('The plan keeps customers.');
    expect(spoken(lifecycleLede(ours, ['engagement'], true))).toContain('before they buy');
  });

  test('no gap while there are too few to speak of one, or while only a part is read', () => {
    const one = { ...none, loyalty: 1 };
    expect(spoken(lifecycleLede(one, [], true))).toBe('The plan keeps customers.');
    expect(spoken(lifecycleLede(one, gapsIn(one), false))).toBe('So far, the plan keeps customers.');
  });
});
