import { expect, it } from 'vitest';
import type { NewBlock } from '@/lib/draft/new-blocks';
import { htmlOf } from '@/lib/draft/new-blocks-html';

const item = (text: string, isNumbered: boolean): NewBlock => ({ kind: 'item', isNumbered, text });

it('makes headings, paragraphs and lists', () => {
  const blocks: NewBlock[] = [
    { kind: 'heading', level: 2, text: 'How it works' },
    item('Scan.', true),
    item('Look.', true),
    item('a bolt', false),
    { kind: 'paragraph', text: 'Then rest.' },
    item('a nut', false),
  ];
  expect(htmlOf(blocks)).toBe(
    '<h2>How it works</h2><ol><li>Scan.</li><li>Look.</li></ol><ul><li>a bolt</li></ul><p>Then rest.</p><ul><li>a nut</li></ul>',
  );
});

it('lets no words become markup', () => {
  const text = '<img src=x onerror="alert(1)"> & “so on”';
  expect(htmlOf([{ kind: 'paragraph', text }])).toBe(
    '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; “so on”</p>',
  );
});

it('is empty for nothing', () => expect(htmlOf([])).toBe(''));
