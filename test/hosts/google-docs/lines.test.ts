import { describe, expect, it } from 'vitest';
import { joinedLines, type Line } from '@/lib/hosts/google-docs/view/lines';

const part = (left: number, width: number, more: Partial<Line> = {}): Line => ({
  left,
  width,
  top: 100,
  height: 16,
  baseline: 113,
  zoom: 1,
  ...more,
});

describe('parts of a passage', () => {
  it('are one line where only a format or a space parts them', () => {
    expect(joinedLines([part(10, 40), part(54, 20), part(74, 6)])).toEqual([part(10, 70)]);
  });

  it('stay apart on two lines and across a gap', () => {
    const parts = [part(10, 40), part(200, 20), part(10, 40, { top: 117, baseline: 130 })];
    expect(joinedLines(parts)).toEqual(parts);
  });

  it('keep the line of the letters beside a raised note', () => {
    expect(joinedLines([part(10, 40), part(50, 5, { top: 97, height: 9, baseline: 104 })])).toEqual([
      part(10, 45, { top: 97, height: 19 }),
    ]);
  });

  it('are joined from right to left as well', () => {
    expect(joinedLines([part(54, 20), part(10, 42)])).toEqual([part(10, 64)]);
  });
});
