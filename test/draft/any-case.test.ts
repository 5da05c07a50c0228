import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, lowerPattern, lowerText } from '@/lib/draft/any-case';

const PATTERNS = [
  /\bthere(?:['’]s| is) no \p{L}{2,20}\b/giu,
  /[^\p{L}\d]+[a-z]{2}\S\W/giu,
  /\bstraße\b|é|[à-ö]\d?/giu,
  /(?<=the )(?:team|teams)\b/gi,
  /i[m\u2019](?!p)/gi,
];
/** Of many scripts; only of blocks that hold letters and marks side by side there are none. */
const LETTERS_AND_MARKS = 'azAZ09 .,’“-–éÉñÑßøØłŁőΩωλЖжїЇշאبकกあ日한ﬁ𠀀€→×÷•🚲👩‍👧\u0301\ud83d_\n\t';
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'There is no way',
        "THERE'S No Tool",
        'The TEAMS',
        'STRASSE Straße',
        'É Ö À9',
        'Im IMP',
        'İ',
        'Ж',
      ),
      fc.string({ unit: fc.constantFrom(...LETTERS_AND_MARKS), maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map(words => words.join(' '));

/** Letters that fold to one that is not their lower case; no word that a rule looks for is written with them. */
const FOLDED_ELSEWHERE = /[ſKẞςİı]/u;

describe('a pattern for text in lower case', () => {
  it('finds what the case-insensitive one finds in the text as written', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (written, pattern) => {
        fc.pre(!FOLDED_ELSEWHERE.test(written));
        const lower = lowerPattern(pattern);
        expect(lower?.ignoreCase).toBe(false);
        const spans = (where: string, what: RegExp) => [...where.matchAll(what)].map(m => [m.index, m[0].length]);
        expect(spans(lowerText(written), lower as RegExp)).toEqual(spans(written, pattern));
      }),
      { seed: 2024, numRuns: 1000 },
    );
  });

  it.each([/[A-Z]b/i, /\p{Lu}/iu, /É/i, /(a)b/i, /(?<x>a)/i, /\x41/i, /\u00c9/i, /\cJ/i, /a/])(
    'is not made of %s',
    pattern => {
      expect(lowerPattern(pattern)).toBeNull();
    },
  );

  it('keeps every offset of a text', () => {
    expect(lowerText('İX Ünd')).toBe('İx Ünd');
    expect(lowerText('ÜX')).toBe('üx');
  });
});

describe('a pattern asked of texts in any case', () => {
  it('answers as the pattern does', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(/\bthere(?:'s| is) no \p{L}+/iu, /^[^\p{L}]{0,4}the teams?$/iu),
        (said, pattern) => {
          fc.pre(!FOLDED_ELSEWHERE.test(said));
          expect(anyCase(pattern).test(said)).toBe(pattern.test(said));
        },
      ),
      { seed: 2024, numRuns: 500 },
    );
  });

  it('refuses a pattern that needs its case or its captures', () => {
    expect(() => anyCase(/\p{Lu}/iu).test('A')).toThrow(TypeError);
    expect(() => anyCase(/(a)/i).test('A')).toThrow(TypeError);
  });
});
