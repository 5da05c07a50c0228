import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import type { Finding } from '@/lib/engine';
import type { Mark } from '@/lib/hosts/host';
import { marksOf, withoutTyped } from '@/lib/session/marks-of';

const block = blockOf({ key: 'b', text: 'Launch the status page for workshops of all sizes' });

const finding = (id: string, severity: Finding['severity'], span: Finding['span'] = { start: 0, end: 6 }): Finding => ({
  id,
  rule: 'a-rule',
  check: null,
  severity,
  part: null,
  block: span && block,
  span,
  message: '',
  replacements: [],
  asks: 0,
});

const markable = { findings: [], keyResults: [], inHand: null, shown: 'open' as const, lens: null };
const ids = (marks: readonly Mark[]): string[] => marks.map(({ id, look }) => `${id} ${look}`);

describe('what is marked in the text', () => {
  it('is what stands open in the panel, and every fix', () => {
    const checks = ['P02', 'C02', 'O03', 'O01', 'C03', 'L01', 'L02'];
    const findings = checks.map(check => ({ ...finding(check, 'suggestion'), check }));
    const marks = marksOf({ ...markable, findings: [...findings, { ...finding('z', 'fix'), check: 'L09' }] });
    expect(ids(marks)).toEqual([...checks.slice(0, 5).map(check => `${check} suggestion`), 'z fix']);
  });

  it('is what the reader in hand would stop at', () => {
    const findings = ['P02', 'C02', 'F05', 'F07', 'L01'].map(check => ({ ...finding(check, 'suggestion'), check }));
    expect(ids(marksOf({ ...markable, findings, lens: 'engineer' }))).toEqual(['F05 suggestion', 'F07 suggestion']);
    expect(ids(marksOf({ ...markable, findings, lens: 'engineer', shown: 'all' }))).toHaveLength(5);
  });

  it('is one of several places with the same cause', () => {
    const findings = [...'abc'].map(id => ({ ...finding(id, 'suggestion'), check: 'P02' }));
    expect(ids(marksOf({ ...markable, findings }))).toEqual(['a suggestion']);
  });

  it('is everything or nothing, also of what is in hand, as the writer wishes', () => {
    const findings = [...'abcdefg'].map(id => finding(id, 'question'));
    expect(marksOf({ ...markable, findings, shown: 'all' })).toHaveLength(7);
    expect(ids(marksOf({ ...markable, findings, shown: 'none', inHand: 'g' }))).toEqual([]);
  });

  it('is what is in hand, line and wash, wherever it stands', () => {
    const findings = [...'abcdefg'].map(id => finding(id, 'question'));
    expect(ids(marksOf({ ...markable, findings, inHand: 'g' })).slice(-2)).toEqual(['g question', 'g in-hand']);
  });

  it('leaves out what is missing', () => {
    expect(marksOf({ ...markable, findings: [finding('m', 'question', null)] })).toEqual([]);
  });
});

describe('marks while somebody types', () => {
  const mark = (start: number, end: number): Mark => ({ id: 'm', look: 'suggestion', passage: { block, start, end } });

  it('stay away from the word that is being typed', () => {
    expect(withoutTyped([mark(0, 6)], { block: 'b', offset: 6 })).toEqual([]);
    expect(withoutTyped([mark(0, 17)], { block: 'b', offset: 9 })).toEqual([]);
  });

  it('stay where they are elsewhere in the line and in other lines', () => {
    expect(withoutTyped([mark(0, 6)], { block: 'b', offset: 20 })).toHaveLength(1);
    expect(withoutTyped([mark(0, 6)], { block: 'other', offset: 3 })).toHaveLength(1);
    expect(withoutTyped([mark(0, 6)], null)).toHaveLength(1);
  });
});
