import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { Piece } from '@/lib/engine';
import { isQuoted, matchesIn, matchesOfAny } from '@/lib/rules/helpers/matches';
import { lastFrom, wordedSentences } from '@/lib/rules/helpers/sentences';

function pieceOf(markdown: string, span: { start: number; end: number } | null = null): Piece {
  const block = draftFromMarkdown(markdown).blocks[0];
  if (!block) throw new Error('The text has no block.');
  return Piece.of(block, { span, zone: 'solution', role: 'body' });
}

const texts = (matches: Iterable<{ text: string }>): string[] => [...matches].map(({ text }) => text);

describe('matches in a piece', () => {
  it('give offsets in the block, also for a stretch of it', () => {
    const piece = pieceOf('The lock. The lock opens.', { start: 10, end: 25 });
    const [match] = [...matchesIn(piece, /lock/g)];
    expect(match?.start).toBe(14);
    expect(piece.blockText.slice(match?.start, match?.end)).toBe('lock');
  });

  it('leave quotations and code alone unless asked', () => {
    const piece = pieceOf('The lock, “the lock” and `lock`.');
    expect(texts(matchesIn(piece, /lock/g))).toEqual(['lock']);
    expect(texts(matchesIn(piece, /lock/g, { quotes: true }))).toEqual(['lock', 'lock']);
    expect(texts(matchesIn(piece, /lock/g, { quotes: true, code: true }))).toEqual(['lock', 'lock', 'lock']);
  });

  it('of several patterns come in order, the first of two that overlap', () => {
    const piece = pieceOf('one two three four');
    expect(texts(matchesOfAny(piece, [/two three/g, /three four/g, /one/g]))).toEqual(['one', 'two three']);
  });

  it('tell quoted words by the marks around them', () => {
    const { block } = pieceOf('He said “wait” and left; “go” came later.');
    const at = (word: string) => ({ start: block.text.indexOf(word), end: block.text.indexOf(word) + word.length });
    expect([at('wait'), at('go'), at('left'), at('He')].map(span => isQuoted(block, span))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('sentences with their words', () => {
  it('hold every word once and in place', () => {
    const piece = pieceOf('The lock opens. Nobody waits, not even e.g. the pilot! Go?');
    expect(wordedSentences(piece).map(({ words }) => words.map(word => word.text).join(' '))).toEqual([
      'The lock opens',
      'Nobody waits not even e.g the pilot',
      'Go',
    ]);
  });

  it('are found by offset', () => {
    const spans = [2, 5, 9].map(start => ({ start, end: start + 2 }));
    expect([0, 2, 4, 5, 8, 9, 100].map(at => lastFrom(spans, at)?.start)).toEqual([undefined, 2, 2, 5, 5, 9, 9]);
  });
});
