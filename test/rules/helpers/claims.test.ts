import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, type Facts, Piece, WordList, type Zone } from '@/lib/engine';
import { claimsIn, sentenceAt, wordBeside, wordsWithin } from '@/lib/rules/helpers/claims';

const FACTS: Facts = {
  kind: 'prfaq',
  language: 'en',
  products: ['Seamless Post'],
  companies: [],
  customer: '',
  settings: { ...DEFAULT_SETTINGS, glossary: ['quick start'] },
};
const LIST = new WordList(['seamless', 'quick', 'quick start', 'state of the art']);

function pieceOf(markdown: string, zone: Zone = 'summary'): Piece {
  const [block] = draftFromMarkdown(markdown).blocks;
  if (!block) throw new Error('No block.');
  return Piece.of(block, { span: null, zone, role: 'body' });
}

const claims = (markdown: string, zone?: Zone): string[] =>
  claimsIn(pieceOf(markdown, zone), LIST, FACTS).map(hit => hit.entry);

describe('the writer’s own claims', () => {
  it.each([
    ['It is a seamless ride.', ['seamless']],
    ['The state of the art.', ['state of the art']],
    ['A pump whose state, of the art dealers say, is poor.', []],
    ['She called it “a seamless ride”.', []],
    ['Run `seamless --quick` first.', []],
    ['Read [a quick guide](https://guide.example).', []],
    ['It is ~~seamless~~ slow.', []],
    ['**Quick:** call the desk.', []],
    ['Letters go by Seamless Post.', []],
    ['Open the quick start page.', []],
    ['Tap on Quick Add twice.', []],
    ['# A quick heading', []],
  ])('in %s', (markdown, entries) => {
    expect(claims(markdown)).toEqual(entries);
  });
  it('are read in a headline although it is a heading', () => {
    expect(claims('# A Quick Ride', 'headline')).toEqual(['quick']);
  });
  it('are read within quotation marks where the piece is a quote', () => {
    expect(claims('“It is quick,” said Jo.', 'leader_quote')).toEqual(['quick']);
  });
});

describe('around a claim', () => {
  const piece = pieceOf('A tram stops. A quick ride begins here, at six. Then nothing.');
  const [hit] = LIST.in(piece);

  it('finds its sentence and its words', () => {
    if (!hit) throw new Error('No hit.');
    const sentence = sentenceAt(piece, hit);
    expect(sentence.text).toBe('A quick ride begins here, at six.');
    expect(wordsWithin(piece, sentence).map(word => word.text)).toEqual('A quick ride begins here at six'.split(' '));
    expect(wordsWithin(piece, { start: 1, end: 2 })).toEqual([]);
  });
  it('looks at the words beside it, not across a full stop', () => {
    if (!hit) throw new Error('No hit.');
    expect([-2, -1, 1, 2].map(by => wordBeside(piece, hit, by))).toEqual(['', 'a', 'ride', 'begins']);
  });
});
