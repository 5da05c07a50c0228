// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LeafText } from '@/lib/hosts/notion/leaf-text';

const MENTION = '<a class="notion-link-token" contenteditable="false">@Ana</a>';

function leafOf(html: string): LeafText {
  const leaf = document.createElement('div');
  leaf.innerHTML = html;
  document.body.replaceChildren(leaf);
  return new LeafText(leaf);
}

describe('the text of a leaf', () => {
  it.each<[string, string, string]>([
    ['plain words', 'Fewer calls', 'Fewer calls'],
    ['styled runs', 'Fewer <span style="font-weight:600">calls</span> a day', 'Fewer calls a day'],
    ['line breaks', 'One<br>two\nthree', 'One\ntwo\nthree'],
    ['a break that holds the last line open', 'One<br>', 'One'],
    ['a mention', `By ${MENTION}.`, 'By @Ana.'],
    ['a formula', 'So <span class="notion-text-equation-token" contenteditable="false">x2x^2</span>.', 'So ⁍.'],
    ['what only holds the caret', 'a\ufeffb\u200bc', 'abc'],
    ['joined emoji', '👩\u200d🔬', '👩\u200d🔬'],
    ['a marker', '<div data-content-editable-void="true">•</div>One', 'One'],
    ['nothing', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(leafOf(html).words.text).toBe(text);
  });

  it('has the emphasis of its runs', () => {
    const { words } = leafOf(
      'a<span style="font-weight:600">b<span style="font-style:italic">c</span></span><a class="notion-link-token" href="#">d</a>',
    );
    expect(words.styles).toEqual([
      { kind: 'bold', start: 1, end: 3 },
      { kind: 'italic', start: 2, end: 3 },
      { kind: 'link', start: 3, end: 4 },
    ]);
  });

  it('gives for every span the range that holds exactly its words, and back', () => {
    const leaf = leafOf('On<b>e</b> <i>tw</i>o\ufeff, <span style="font-weight:600">three</span>');
    const { text } = leaf.words;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const range = leaf.rangeOf(start, end);
        expect(range.toString().replaceAll('\ufeff', '')).toBe(text.slice(start, end));
        expect(leaf.offsetAt(range.startContainer, range.startOffset)).toBe(start);
        expect(leaf.offsetAt(range.endContainer, range.endOffset)).toBe(end);
      }
    }
  });

  it('takes a mention as one whole, before and behind it', () => {
    const leaf = leafOf(`By ${MENTION}, then`);
    expect(leaf.rangeOf(3, 7).toString()).toBe('@Ana');
    expect([leaf.isWholeThingIn(0, 3), leaf.isWholeThingIn(0, 4), leaf.isWholeThingIn(7, 9)]).toEqual([
      false,
      true,
      false,
    ]);
    const inside = leaf.leaf.querySelector('a')?.firstChild as Text;
    expect([leaf.offsetAt(inside, 2), leaf.offsetAt(leaf.leaf, 2)]).toEqual([3, 7]);
  });
});
