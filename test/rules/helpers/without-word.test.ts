import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { Piece, WordList } from '@/lib/engine';
import { withoutAdjective } from '@/lib/rules/helpers/without-word';

/** The sentence with the word taken out, or null where that is not sure. */
function without(word: string, text: string): string | null {
  const piece = Piece.of(blockOf({ key: 'a', text }), { span: null, zone: 'summary', role: 'body' });
  const [hit] = new WordList([word]).in(piece);
  if (!hit) throw new Error(`No ‘${word}’ in ‘${text}’.`);
  const done = withoutAdjective(piece, hit);
  return done && text.slice(0, done.span.start) + done.replacement + text.slice(done.span.end);
}

describe('taking an adjective out', () => {
  it.each([
    ['revolutionary', 'Today we launch a revolutionary app.', 'Today we launch an app.'],
    ['innovative', 'It is an innovative lunch box.', 'It is a lunch box.'],
    ['innovative', 'An innovative hour for the ward.', 'An hour for the ward.'],
    ['seamless', 'They get a seamless user list.', 'They get a user list.'],
    ['powerful', 'She has a powerful MRI scanner.', 'She has an MRI scanner.'],
    ['powerful', 'She has a powerful USB stick.', 'She has a USB stick.'],
    ['powerful', 'We built a powerful one-stop desk.', 'We built a one-stop desk.'],
    ['leading', 'Ringside is the leading exchange.', 'Ringside is the exchange.'],
    ['unique', 'Our unique ferry calls twice.', 'Our ferry calls twice.'],
  ])('‘%s’ from ‘%s’', (word, text, result) => {
    expect(without(word, text)).toBe(result);
  });
  it.each([
    ['seamless', 'It is seamless and quick.'],
    ['innovative', 'An innovative, quick box.'],
    ['innovative', 'An innovative and quick box.'],
    ['powerful', 'A very powerful box.'],
    ['powerful', 'Powerful boxes for wards.'],
    ['leading', 'Boxes of the leading (and only) maker.'],
  ])('leaves ‘%s’ in ‘%s’', (word, text) => {
    expect(without(word, text)).toBeNull();
  });
});
