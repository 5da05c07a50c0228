import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown, type MarkdownDraft } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, type Reading } from '@/lib/engine';
import { DraftReader } from '@/lib/prfaq/draft-reader';
import { outlineOf } from '@/lib/prfaq/outline';
import { structureOf } from '@/lib/prfaq/structure';
import { traitsOf } from '@/lib/prfaq/traits';
import { readMarkdown, readSample, sourceOf } from './reading';

const UNLABELLED = sourceOf('drafts/unlabelled.md');
const RFC = sourceOf('drafts/rfc.md');

/** All of a reading that a review can see, blocks by their text. */
const seen = (reading: Reading): unknown => ({
  ...reading,
  pieces: reading.pieces.map(({ block, span, zone, role }) => ({ text: block.text, span, zone, role })),
});

describe('reading one draft after another', () => {
  it('gives the same as reading each for itself', () => {
    const insertion = fc.constantFrom(
      'x',
      ' ',
      '\n\n',
      '? ',
      '# ',
      '**',
      '"',
      ': ',
      '. ',
      'FAQ\n\n',
      '— ',
      'Problem: ',
      '',
    );
    const edit = fc.record({ at: fc.nat(2000), cut: fc.nat(40), put: insertion });
    fc.assert(
      fc.property(fc.constantFrom(UNLABELLED, RFC), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const reader = new DraftReader();
        let source = start;
        let draft: MarkdownDraft = draftFromMarkdown(source);
        reader.read(draft, DEFAULT_SETTINGS);
        for (const { at, cut, put } of edits) {
          const from = Math.min(at, source.length);
          source = source.slice(0, from) + put + source.slice(from + cut);
          draft = draftFromMarkdown(source, draft);
          expect(seen(reader.read(draft, DEFAULT_SETTINGS))).toEqual(seen(readMarkdown(source)));
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 120_000);

  it('keeps structure, facts and pieces while somebody types inside a sentence', () => {
    const reader = new DraftReader();
    const before = draftFromMarkdown(UNLABELLED);
    const first = reader.read(before, DEFAULT_SETTINGS);
    let source = UNLABELLED;
    let draft = before;
    for (const letter of ' very') {
      source = source.replace(/(cold leftovers)( very| ver| ve| v| |)/, (_, head, tail) => `${head}${tail}${letter}`);
      draft = draftFromMarkdown(source, draft);
      const next = reader.read(draft, DEFAULT_SETTINGS);
      expect(next.placed).toBe(first.placed);
      expect(next.facts).toBe(first.facts);
      expect(next.pieces.filter((piece, i) => piece !== first.pieces[i])).toHaveLength(1);
    }
    expect(source).toContain('cold leftovers very at the desk');
  });

  it('reads anew when the settings change', () => {
    const reader = new DraftReader();
    const draft = draftFromMarkdown(UNLABELLED);
    expect(reader.read(draft, DEFAULT_SETTINGS).facts.customer).toBe('nurses on the night shift');
    const settings = { ...DEFAULT_SETTINGS, customer: 'ward sisters' };
    expect(reader.read(draft, settings).facts.customer).toBe('ward sisters');
    expect(reader.read(draft, { ...DEFAULT_SETTINGS, kind: 'other' }).parts).toEqual([]);
  });
});

describe('a structure', () => {
  it('needs nothing but traits that survive JSON', () => {
    const traits = draftFromMarkdown(UNLABELLED).blocks.map(block => traitsOf(block).traits);
    const copied = JSON.parse(JSON.stringify(traits));
    expect(structureOf(copied, DEFAULT_SETTINGS)).toEqual(structureOf(traits, DEFAULT_SETTINGS));
  });

  it('cuts blocks into stretches that lie inside them and follow one another', () => {
    for (const reading of [readSample('weak-prfaq.md'), readSample('strong-prfaq.md'), readMarkdown(RFC)]) {
      reading.pieces.forEach((piece, i) => {
        expect(piece.span.start).toBeLessThanOrEqual(piece.span.end);
        expect(piece.span.end).toBeLessThanOrEqual(piece.block.text.length);
        const before = reading.pieces[i - 1];
        if (before?.block === piece.block) expect(piece.span.start).toBeGreaterThanOrEqual(before.span.end);
      });
      for (const part of reading.parts) {
        const inside = reading.pieces.slice(part.from, part.to);
        expect(inside[0]?.role).not.toBe('label');
        expect(inside.every(piece => piece.zone === part.part)).toBe(true);
      }
    }
  });

  it('names product, company and customer', () => {
    const { facts, customer, pieces } = readMarkdown(UNLABELLED);
    expect(facts).toMatchObject({ products: ['FreshBox'], companies: ['Rowan Foods'] });
    const { piece, span } = customer ?? { piece: -1, span: { start: 0, end: 0 } };
    expect(pieces[piece]?.blockText.slice(span.start, span.end)).toBe('nurses on the night shift');
  });
});

describe('hostile text', () => {
  const LONG = 2 ** 15;

  it.each([
    ['letters', 'a'.repeat(LONG)],
    ['spaces', `a${' '.repeat(LONG)}b`],
    ['digits', '1'.repeat(LONG)],
    ['brackets', '['.repeat(LONG)],
    ['quotation marks', '"'.repeat(LONG)],
    ['quoted words', '"one two three four five six" '.repeat(LONG / 32)],
    ['question marks', '?'.repeat(LONG)],
    ['questions', 'Is it so? '.repeat(LONG / 10)],
    ['capitals', 'Ab '.repeat(LONG / 3)],
    ['dashes', ' — '.repeat(LONG / 3)],
    ['commas and names', 'said Ab, '.repeat(LONG / 9)],
    ['dots', '.'.repeat(LONG)],
    ['lone surrogates', '\ud83d'.repeat(LONG)],
  ])('%s take time that grows with their length', (_, text) => {
    const took = (source: string): number => {
      const blocks = draftFromMarkdown(source).blocks;
      const start = performance.now();
      outlineOf(blocks.map(block => traitsOf(block).traits));
      return performance.now() - start;
    };
    took(text.slice(0, LONG / 4));
    expect(took(text)).toBeLessThan(40 * took(text.slice(0, LONG / 4)) + 150);
  });
});
