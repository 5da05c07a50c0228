// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { nodesOf } from '@/lib/hosts/google-docs/block-nodes';

const markupOf = (blocks: readonly NewBlock[]): string =>
  nodesOf(blocks, document)
    .map(({ outerHTML }) => outerHTML)
    .join('');

describe('blocks as nodes', () => {
  it('are headings, paragraphs and lists', () => {
    expect(
      markupOf([
        { kind: 'heading', level: 1, text: 'One' },
        { kind: 'heading', level: 3, text: 'Three' },
        { kind: 'paragraph', text: 'Words' },
        { kind: 'item', isNumbered: false, text: 'a' },
        { kind: 'item', isNumbered: false, text: 'b' },
        { kind: 'item', isNumbered: true, text: 'c' },
        { kind: 'paragraph', text: '' },
        { kind: 'item', isNumbered: true, text: 'd' },
      ]),
    ).toBe(
      '<h1>One</h1><h3>Three</h3><p>Words</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><p><br></p><ol><li>d</li></ol>',
    );
  });

  it('hold the words as words, whatever is in them', () => {
    const words = fc.stringMatching(/^[<>&"'/a-z =]{1,30}$/);
    const kind = fc.constantFrom<'paragraph' | 'heading'>('paragraph', 'heading');
    fc.assert(
      fc.property(kind, words, (what, text) => {
        const block: NewBlock = what === 'heading' ? { kind: what, level: 2, text } : { kind: what, text };
        const [node] = nodesOf([block], document);
        expect(node?.textContent).toBe(text);
        expect(node?.childElementCount).toBe(0);
      }),
    );
    expect(markupOf([{ kind: 'paragraph', text: '<img src=x onerror=alert(1)>' }])).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });
});
