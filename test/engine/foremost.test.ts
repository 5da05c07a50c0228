import { describe, expect, it } from 'vitest';
import { type Finding, foremost } from '@/lib/engine';

const remark = (check: string, severity: Finding['severity'] = 'suggestion', asks = 0) => ({ check, severity, asks });

describe('the remarks that would change the decision', () => {
  it('are at most five, in the order they came in', () => {
    const all = ['L01', 'P02', 'L02', 'C02', 'L08', 'E06', 'Q03', 'O01'].map(check => remark(check));
    expect(foremost(all).map(({ check }) => check)).toEqual(['P02', 'C02', 'E06', 'Q03', 'O01']);
  });
  it('put the heart of the idea before its words', () => {
    expect(foremost([remark('L01', 'fix'), remark('S08', 'question')], 1)).toEqual([remark('S08', 'question')]);
  });
  it('are one of each check', () => {
    const [a, b] = [remark('P01', 'question'), remark('P01', 'fix')];
    expect(foremost([a, b])).toEqual([b]);
  });
  it('are all there is when that is little, and none of nothing', () => {
    expect(foremost([remark('L09')])).toEqual([remark('L09')]);
    expect(foremost([])).toEqual([]);
  });
});
