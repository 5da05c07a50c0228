import { expect, it } from 'vitest';
import { readied } from '@/lib/draft/ready';

it('gives the same pattern, which answers from where it stood', () => {
  const pattern = /\s+|a/gy;
  pattern.lastIndex = 2;
  expect(readied(pattern)).toBe(pattern);
  expect(pattern.lastIndex).toBe(2);
  expect(pattern.exec('bba')?.index).toBe(2);
  expect(readied(pattern).lastIndex).toBe(3);
});
