import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VisibleText, visibleOf, visibleOffsets } from '@/lib/hosts/google-docs/view/visible-text';

const AWKWARD = [
  'a',
  ' ',
  '\u00a0',
  '\n',
  '\u0003',
  '\u001c',
  '\u200b',
  '\u00ad',
  '\ue907',
  '😀',
  'é',
  'e\u0301',
  'ש',
  '\ud800',
  '\udc00',
  '🏳️',
];
const texts = fc.array(fc.constantFrom(...AWKWARD), { maxLength: 60 }).map(parts => parts.join(''));

describe('the visible text', () => {
  it('has no spaces, controls, zero-width signs or chips', () => {
    expect(visibleOf('\u0003Ab\u00a0c\u200b \ue907 d\u00ad\u000be\n')).toBe('Abcde');
    expect(visibleOf('👩‍🚀 🏳️')).toBe('👩🚀🏳');
  });

  it('maps every character back to itself', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, cut) => {
        const span = { start: Math.min(cut, text.length), end: text.length };
        const visible = new VisibleText(text, span);
        for (let i = 0; i < visible.chars.length; i++) {
          expect(text[visible.offsetOf(i)]).toBe(visible.chars[i]);
          expect(visible.indexOf(visible.offsetOf(i))).toBe(i);
        }
        expect(visible.offsetOf(visible.chars.length)).toBe(text.length);
      }),
    );
  });

  it('has as many offsets as characters', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(
          visibleOffsets(text)
            .map(at => text[at])
            .join(''),
        ).toBe(visibleOf(text));
      }),
    );
  });
});
