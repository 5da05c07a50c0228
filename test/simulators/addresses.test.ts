import { expect, test } from 'vitest';
import { docsUrl, notionUrl } from './addresses';
import { pageIdIn } from './notion/address';
import { idOf } from './notion/ids';

test('a document has the same name in both editors', () => {
  expect(docsUrl('six-pages')).toBe('https://docs.google.com/document/d/six-pages/edit');
  expect(docsUrl('two-tabs', { account: 1, tab: 't.0' })).toBe(
    'https://docs.google.com/document/u/1/d/two-tabs/edit?tab=t.0',
  );
  expect(pageIdIn(new URL(notionUrl('six-pages')).pathname)).toBe(idOf('six-pages'));
});
