import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiPattern, isAscii } from '@/lib/draft/ascii-pattern';
import { cutWords } from '@/lib/draft/words';
import { tokensOf } from '@/lib/key-results/tokens';

const LETTERED = /[$#]?\p{N}+|\p{Lu}[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu;

describe('asciiPattern', () => {
  it('finds in ASCII what the pattern with all scripts finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 80 }), text => {
        expect(text.match(asciiPattern(LETTERED))).toEqual(text.match(LETTERED));
      }),
    );
  });

  it('cuts words and tokens of ASCII as it cuts those beside a letter of another script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 80 }), text => {
        const beside = `${text}\n\n«`;
        expect(cutWords(text)).toEqual(cutWords(beside));
        expect(tokensOf(text)).toEqual(tokensOf(beside).slice(0, -1));
      }),
    );
  });

  it('knows no other classes', () => {
    expect(() => asciiPattern(/\p{Sc}/u)).toThrow(RangeError);
    expect(() => asciiPattern(/\p{M}/u)).toThrow(RangeError);
  });

  it('tells ASCII from everything else', () => {
    expect(isAscii('Raise NPS from 30 to 45\t~')).toBe(true);
    expect(isAscii('Größe')).toBe(false);
    expect(isAscii('it’s')).toBe(false);
  });
});
