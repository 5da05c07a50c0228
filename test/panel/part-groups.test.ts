import { describe, expect, test } from 'vitest';
import { OPEN_AT_ONCE, partGroups } from '@/lib/panel/part-groups';
import { finding, partsWith, review } from './states';

const labels = (given: ReturnType<typeof partGroups>) => given.groups.map(group => group.label);
const ids = (given: ReturnType<typeof partGroups>) => given.groups.flatMap(g => g.items.map(item => item.finding.id));

describe('findings under their parts', () => {
  test('every part has its line, in the order of the map, what is about the whole first', () => {
    const given = partGroups(
      review({
        findings: [
          finding('b', 'problem', 'x'),
          finding('whole', null, null),
          finding('a', 'headline', 'x'),
          finding('between', null, 'x'),
        ],
      }),
      false,
    );
    expect(labels(given)).toHaveLength(13);
    expect(labels(given)[0]).toBe('The whole document');
    expect(labels(given).at(-1)).toBe('Between the parts');
    expect(ids(given)).toEqual(['whole', 'a', 'b', 'between']);
  });

  test('the first five are open and the rest folded; settling one opens the next', () => {
    const findings = Array.from({ length: 8 }, (_, i) => finding(`f${i}`, 'problem', 'x'));
    const folded = (given: ReturnType<typeof partGroups>) =>
      given.groups.flatMap(g => g.items.map(item => item.folded));
    expect(folded(partGroups(review({ findings }), false))).toEqual([...Array(5).fill(false), true, true, true]);
    expect(folded(partGroups(review({ findings: findings.slice(1) }), false)).filter(is => !is)).toHaveLength(
      OPEN_AT_ONCE,
    );
  });

  test('only the heaviest five missing things are asked for; the rest wait', () => {
    const findings = [10, 90, 20, 80, 30, 70, 40].map(asks => finding(`a${asks}`, 'internal_faq', null, { asks }));
    const given = partGroups(review({ findings }), false);
    expect(ids(given)).toEqual(['a90', 'a80', 'a30', 'a70', 'a40']);
    expect(given.waiting).toBe(2);
    expect(ids(partGroups(review({ findings }), true))).toHaveLength(7);
    expect(ids(partGroups(review({ findings }), false, 'a10'))).toContain('a10');
  });

  test('a passage never waits, however many there are', () => {
    const findings = Array.from({ length: 40 }, (_, i) => finding(`f${i}`, 'problem', 'x'));
    expect(partGroups(review({ findings }), false).waiting).toBe(0);
  });

  test('parts that were not seen share one line, and are not called missing', () => {
    const given = partGroups(review({ parts: partsWith({ headline: 'there', summary: 'there' }, 'unseen') }), false);
    expect(labels(given)).toEqual(['Headline', 'Subheading', 'Summary', 'Problem to Internal FAQ']);
    expect(given.groups.map(g => g.aside)).toEqual(['', 'not seen', '', '8 parts not seen']);
  });

  test('an open part whose findings are all settled counts as there', () => {
    const given = partGroups(review({ parts: partsWith({ problem: 'open' }) }), false);
    expect(given.groups.find(g => g.label === 'Problem')?.status).toBe('there');
  });

  test('a document that is no PR/FAQ has its findings in reading order under no heading', () => {
    const findings = [finding('z', 'solution', 'x'), finding('y', null, 'x')];
    const given = partGroups(review({ kind: 'key-results', findings }), false);
    expect(labels(given)).toEqual(['']);
    expect(ids(given)).toEqual(['z', 'y']);
    expect(partGroups(review({ kind: 'key-results' }), false).groups).toEqual([]);
  });
});
