import { describe, expect, test } from 'vitest';
import type { ReviewView } from '@/lib/messages/protocol';
import { firstOf, type Grouped, partGroups as groupsOf, type Showing } from '@/lib/panel/part-groups';
import { finding, partsWith, review } from './states';

const partGroups = (given: ReviewView, more: Partial<Showing> = {}): Grouped =>
  groupsOf(given, {
    first: new Set(firstOf(given.findings).map(({ id }) => id)),
    opened: new Set(),
    kept: null,
    ...more,
  });

const labels = (given: ReturnType<typeof partGroups>) => given.groups.map(group => group.label);
const ids = (given: ReturnType<typeof partGroups>) => given.groups.flatMap(g => g.items.map(item => item.finding.id));

describe('findings under their parts', () => {
  test('every part has its line, in the order of the map, what is about the whole first', () => {
    const given = partGroups(
      review({
        findings: [
          finding('b', 'problem', 'x', { rule: 'b' }),
          finding('whole', null, null, { rule: 'whole' }),
          finding('a', 'headline', 'x', { rule: 'a' }),
          finding('between', null, 'x', { rule: 'between' }),
        ],
      }),
    );
    expect(labels(given)).toHaveLength(13);
    expect(labels(given)[0]).toBe('The whole document');
    expect(labels(given).at(-1)).toBe('Between the parts');
    expect(ids(given)).toEqual(['whole', 'a', 'b', 'between']);
  });

  const RULES = [
    ...['hype-adjective', 'problem-is-absence-of-our-product', 'weasel-word', 'customer-too-broad'],
    ...['benefit-missing', 'no-price', 'no-stop-condition', 'jargon-in-release'],
  ];
  const MANY = RULES.map((rule, i) => finding(rule, i < 4 ? 'problem' : 'internal_faq', 'x', { rule }));

  test('the five that would change the decision are shown where they stand, the rest is folded by part', () => {
    const given = partGroups(review({ findings: MANY }));
    expect(ids(given)).toEqual([
      ...['problem-is-absence-of-our-product', 'customer-too-broad'],
      ...['benefit-missing', 'no-price', 'no-stop-condition'],
    ]);
    expect(given.folded).toBe(3);
    expect(given.groups.filter(g => g.more > 0).map(g => [g.label, g.more])).toEqual([
      ['Problem', 2],
      ['Internal FAQ', 1],
    ]);
  });

  test('settling one shows the next', () => {
    const without = MANY.filter(({ id }) => id !== 'benefit-missing');
    expect(ids(partGroups(review({ findings: without })))).toHaveLength(5);
  });

  test('an unfolded part shows all it has, the later ones on one line', () => {
    const given = partGroups(review({ findings: MANY }), { opened: new Set(['problem']) });
    const problem = given.groups.find(({ key }) => key === 'problem');
    expect(problem?.items.map(({ finding: { id }, folded }) => [id, folded])).toEqual([
      ['hype-adjective', true],
      ['problem-is-absence-of-our-product', false],
      ['weasel-word', true],
      ['customer-too-broad', false],
    ]);
    expect(problem).toMatchObject({ more: 0, open: true });
    expect(given.folded).toBe(1);
  });

  test('what is in hand is shown also where its part is folded', () => {
    const given = partGroups(review({ findings: MANY }), { kept: 'weasel-word' });
    expect(ids(given)).toContain('weasel-word');
    expect(given.folded).toBe(2);
  });

  test('one cause in a part is one remark with its places; the place in hand stands for it', () => {
    const findings = [...'abc'].map(id => finding(id, 'problem', `at ‹${id}›`, { rule: 'hype-adjective' }));
    const shown = (kept: string | null) =>
      partGroups(review({ findings }), { kept })
        .groups.flatMap(({ items }) => items)
        .map(item => [item.finding.id, item.places.map(({ id }) => id)]);
    expect(shown(null)).toEqual([['a', ['b', 'c']]]);
    expect(shown('c')).toEqual([['c', ['a', 'b']]]);
  });

  test('rules that this version does not know are causes of their own', () => {
    const findings = [...'abc'].map(id => finding(id, 'problem', 'x', { rule: `new-${id}` }));
    expect(ids(partGroups(review({ findings })))).toEqual(['a', 'b', 'c']);
  });

  test('parts that were not seen share one line, and are not called missing', () => {
    const given = partGroups(review({ parts: partsWith({ headline: 'there', summary: 'there' }, 'unseen') }));
    expect(labels(given)).toEqual(['Headline', 'Subheading', 'Summary', 'Problem to Internal FAQ']);
    expect(given.groups.map(g => g.aside)).toEqual(['', 'not seen', '', '8 parts not seen']);
  });

  test('an open part whose findings are all settled counts as there', () => {
    const given = partGroups(review({ parts: partsWith({ problem: 'open' }) }));
    expect(given.groups.find(g => g.label === 'Problem')?.status).toBe('there');
  });

  test('a document that is no PR/FAQ has its findings in reading order under no heading', () => {
    const findings = [finding('z', 'solution', 'x', { rule: 'z' }), finding('y', null, 'x', { rule: 'y' })];
    const given = partGroups(review({ kind: 'key-results', findings }));
    expect(labels(given)).toEqual(['']);
    expect(ids(given)).toEqual(['z', 'y']);
    expect(partGroups(review({ kind: 'key-results' })).groups).toEqual([]);
  });
});
