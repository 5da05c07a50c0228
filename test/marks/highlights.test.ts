// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import type { Mark } from '@/lib/hosts/host';
import { Highlights, nameOf } from '@/lib/marks/highlights';

/** As much of the browser's `Highlight` as is used: a set of ranges with a priority. */
class FakeHighlight extends Set<Range> {
  priority = 0;
}

const block = blockOf({ key: 'b', text: 'A seamless, quick call' });
const mark = (id: string, look: Mark['look'], start: number, end: number, of = block): Mark => ({
  id,
  look,
  passage: { block: of, start, end },
});

let text: Text;
let registry: Map<string, FakeHighlight>;
let highlights: Highlights;
let ended: AbortController;

const rangeOf = (drawn: Mark): Range => {
  const range = document.createRange();
  range.setStart(text, drawn.passage.start);
  range.setEnd(text, drawn.passage.end);
  return range;
};
const words = (look: Mark['look']): string[] => [...(registry.get(nameOf(look)) ?? [])].map(String);

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  text = document.createTextNode(block.text);
  document.body.replaceChildren(text);
  registry = new Map();
  ended = new AbortController();
  highlights = new Highlights(registry as unknown as HighlightRegistry, ended.signal);
});

describe('marks in the text', () => {
  it('are drawn by their look, and gone when they are not drawn again', () => {
    highlights.draw([mark('a', 'suggestion', 2, 10), mark('b', 'fix', 12, 17)], rangeOf);
    expect([words('suggestion'), words('fix')]).toEqual([['seamless'], ['quick']]);
    highlights.draw([mark('b', 'fix', 12, 17)], rangeOf);
    expect([words('suggestion'), words('fix')]).toEqual([[], ['quick']]);
  });

  it('are left alone while nothing about them changes', () => {
    highlights.draw([mark('a', 'suggestion', 2, 10)], rangeOf);
    const [before] = registry.get(nameOf('suggestion')) ?? [];
    const again = vi.fn(rangeOf);
    highlights.draw([mark('a', 'suggestion', 2, 10), mark('b', 'fix', 12, 17)], again);
    expect([...(registry.get(nameOf('suggestion')) ?? [])]).toEqual([before]);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('are drawn anew when their block has changed', () => {
    highlights.draw([mark('a', 'suggestion', 2, 10)], rangeOf);
    text.data = 'Our seamless, quick call';
    const edited = blockOf({ key: 'b', text: text.data });
    highlights.draw([mark('a', 'suggestion', 4, 12, edited)], rangeOf);
    expect(words('suggestion')).toEqual(['seamless']);
  });

  it('leave out what has no place', () => {
    highlights.draw([mark('a', 'suggestion', 2, 10)], () => null);
    expect(words('suggestion')).toEqual([]);
  });

  it('are told apart by place, the more serious one first', () => {
    highlights.draw([mark('a', 'question', 0, 22), mark('b', 'fix', 2, 10), mark('k', 'key-result', 0, 22)], rangeOf);
    expect(highlights.idAt(text, 5)).toBe('b');
    expect(highlights.idAt(text, 20)).toBe('a');
    expect(registry.has(nameOf('key-result'))).toBe(false);
  });

  it('wash one passage at a time, for as long as is wanted', () => {
    const stop = highlights.wash(rangeOf(mark('a', 'fix', 2, 10)));
    expect([...(registry.get('backcast-reveal') ?? [])].map(String)).toEqual(['seamless']);
    stop();
    expect(registry.get('backcast-reveal')?.size).toBe(0);
  });

  it('leave nothing behind', () => {
    highlights.draw([mark('a', 'suggestion', 2, 10), mark('b', 'fix', 12, 17)], rangeOf);
    ended.abort();
    expect(registry.size).toBe(0);
  });
});
