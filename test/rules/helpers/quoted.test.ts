import { describe, expect, it } from 'vitest';
import { quotedSpans } from '@/lib/rules/helpers/quoted';
import { worked } from '../../engine/growth';

const quoted = (text: string): string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('quoted stretches', () => {
  it.each([
    ['“I slept,” she said. “Then it rang.”', ['“I slept,”', '“Then it rang.”']],
    ['She said "I slept" and left.', ['"I slept"']],
    ['A 14" screen and a 15" one.', []],
    ['It’s the nurses’ room, isn’t it?', []],
    ['They call it ‘the nurses’ list’ at night.', ['‘the nurses’']],
    ['‘90s phones and “a real voice”.', ['“a real voice”']],
    ['“The first paragraph of a long quote.', ['“The first paragraph of a long quote.']],
    ['„So geht es nicht“, sagte er.', ['„So geht es nicht“']],
    ['«Non», dit-elle.', ['«Non»']],
    ['No quotes here.', []],
  ])('in %s', (text, spans) => {
    expect(quoted(text)).toEqual(spans);
  });
  it('takes linear time on marks that never close', () => {
    const time = (size: number): number => {
      const text = '‘'.repeat(size);
      return worked(() => quotedSpans(text));
    };
    time(1000);
    expect(time(200_000)).toBeLessThan(1000);
  });
});
