import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { Piece } from '@/lib/engine';
import { speakTechnically, termClusters } from '@/lib/rules/helpers/terms';

function clusters(text: string, known: readonly string[] = [], quotes = false): string[] {
  const block = draftFromMarkdown(text).blocks[0];
  if (!block) throw new Error('no block');
  const piece = Piece.of(block, { span: null, zone: 'solution', role: 'body' });
  return termClusters(piece, new Set(known), quotes).map(({ start, end }) => block.text.slice(start, end));
}

describe('terms of a trade', () => {
  it.each([
    ['It offers idempotent gRPC endpoints.', ['idempotent gRPC']],
    ['A sandboxed pipeline reads the log.', ['sandboxed pipeline']],
    ['Uses statement-level retry and OCC locks.', ['statement-level retry and OCC']],
    ['One cache for the evening.', []],
    ['The baker opens the shop at six.', []],
    ['PALO ALTO and LONDON are cities.', []],
    ['Works with ChatGPT, TurboTax and an iPhone.', []],
  ])('%s', (text, expected) => {
    expect(clusters(text)).toEqual(expected);
  });
  it('are told sentence by sentence', () => {
    expect(clusters('The schema has a parser. A daemon and a runtime wait.')).toHaveLength(2);
  });
  it('are none where the document knows them', () => {
    expect(clusters('A sandboxed pipeline reads the log.', ['pipeline'])).toEqual([]);
  });
  it('are left to those who are quoted, unless quotes are asked for', () => {
    const text = 'She said “the schema and the parser are late” and left.';
    expect(clusters(text)).toEqual([]);
    expect(clusters(text, [], true)).toEqual(['schema and the parser']);
  });
  it('are the daily words of builders', () => {
    expect(speakTechnically('Java developers')).toBe(true);
    expect(speakTechnically('village bakers')).toBe(false);
  });
});
