import { describe, expect, it, vi } from 'vitest';
import { keptByWord } from '@/lib/draft/kept-by-word';

describe('keptByWord', () => {
  it('works out each short word once, null and undefined answers too', () => {
    const of = vi.fn((word: string) => (word === 'none' ? undefined : word.length));
    const kept = keptByWord(of);
    expect([kept('tree'), kept('tree'), kept('none'), kept('none')]).toEqual([4, 4, undefined, undefined]);
    expect(of).toHaveBeenCalledTimes(2);
  });

  it('answers for long words without keeping them', () => {
    const of = vi.fn((word: string) => word.toUpperCase());
    const kept = keptByWord(of);
    expect([kept('unforgettable'), kept('unforgettable')]).toEqual(['UNFORGETTABLE', 'UNFORGETTABLE']);
    expect(of).toHaveBeenCalledTimes(2);
  });

  it('keeps no more than so many words and stays right beyond them', () => {
    const of = vi.fn((word: string) => `${word}.`);
    const kept = keptByWord(of);
    for (let i = 0; i < 20_001; i++) kept(`w${i}`);
    of.mockClear();
    expect([kept('w0'), kept('w20000'), kept('w20000')]).toEqual(['w0.', 'w20000.', 'w20000.']);
    expect(of).toHaveBeenCalledTimes(2);
  });
});
