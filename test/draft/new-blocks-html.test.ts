import { describe, expect, it } from 'vitest';
import { htmlOf, type NewBlock } from '@/lib/draft/new-blocks';

const item = (text: string, isNumbered = false): NewBlock => ({ kind: 'item', isNumbered, text });

describe('new blocks as HTML', () => {
  it('are headings, paragraphs and lists, each list in one piece', () => {
    const blocks: NewBlock[] = [
      { kind: 'heading', level: 2, text: 'Questions' },
      { kind: 'paragraph', text: 'Who waits?' },
      item('Guests'),
      item('Cooks'),
      item('First', true),
      { kind: 'heading', level: 3, text: 'After' },
      item('Last'),
    ];
    expect(htmlOf(blocks)).toBe(
      '<h2>Questions</h2><p>Who waits?</p><ul><li>Guests</li><li>Cooks</li></ul><ol><li>First</li></ol>' +
        '<h3>After</h3><ul><li>Last</li></ul>',
    );
  });

  it('hold the words as they are, whatever signs are in them', () => {
    const text = '[What <b>&amp; "why"</b>? 5 > 3]';
    const html = htmlOf([{ kind: 'paragraph', text }]);
    expect(html).toBe('<p>[What &lt;b&gt;&amp;amp; &quot;why&quot;&lt;/b&gt;? 5 &gt; 3]</p>');
  });

  it('are nothing where there are none', () => {
    expect(htmlOf([])).toBe('');
  });
});
