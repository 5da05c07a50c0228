import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { excerptOf, markedExcerpt } from '@/lib/session/excerpt';

const block = (text: string) => blockOf({ key: 'b', text });
const marked = (text: string, words: string) => {
  const start = text.indexOf(words);
  const excerpt = excerptOf(block(text), { start, end: start + words.length });
  return { ...excerpt, words: excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end)) };
};

describe('an excerpt', () => {
  it('is the sentence around the words', () => {
    const found = marked('First one. Riders are very happy here. Last one.', 'very happy');
    expect(found.text).toBe('Riders are very happy here.');
    expect(found.words).toEqual(['very happy']);
    expect(found.cut).toEqual({ before: false, after: false });
  });

  it('spans sentences when the words do', () => {
    expect(marked('One two. Three four. Five.', 'two. Three').text).toBe('One two. Three four.');
  });

  it('cuts a long sentence at words around what is marked', () => {
    const long = `${'word '.repeat(200)}seamless ${'more '.repeat(200)}end.`;
    const found = marked(long, 'seamless');
    expect(found.words).toEqual(['seamless']);
    expect(found.text.length).toBeLessThan(300);
    expect(found.cut).toEqual({ before: true, after: true });
    expect(found.text.startsWith('word')).toBe(true);
    expect(found.text.endsWith('more')).toBe(true);
  });

  it('works in a text without spaces and at both ends', () => {
    const text = 'a'.repeat(1_000);
    expect(excerptOf(block(text), { start: 990, end: 1_000 }).text.length).toBeLessThanOrEqual(300);
    expect(excerptOf(block(text), { start: 0, end: 5 }).marks).toEqual([{ start: 0, end: 5 }]);
    expect(excerptOf(block(''), { start: 0, end: 0 }).text).toBe('');
  });

  it('marks several words once, in order', () => {
    const text = 'Launch the page';
    const excerpt = markedExcerpt(block(text), { start: 0, end: 15 }, [
      { start: 11, end: 15 },
      { start: 0, end: 6 },
      { start: 2, end: 8 },
    ]);
    expect(excerpt.marks).toEqual([
      { start: 0, end: 6 },
      { start: 11, end: 15 },
    ]);
  });
});
