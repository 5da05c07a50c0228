import { expect, test } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';
import type { KeyResult } from '@/lib/key-results/types';
import { decidingWords } from '@/lib/session/deciding-words';

function decided(text: string, ...words: readonly string[]): string[] {
  const keyResult: KeyResult = keyResultOf(blockOf({ key: 'k', kind: 'item', text }));
  const evidence = words.map(word => {
    const start = text.indexOf(word);
    return { span: { start, end: start + word.length }, says: '' };
  });
  return decidingWords({ ...keyResult, evidence }).map(({ start, end }) => text.slice(start, end));
}

test('neighbours are one stretch', () => {
  expect(decided('Launch the new site in May', 'Launch', 'the new site')).toEqual(['Launch the new site']);
});
test('words in between keep them apart, in reading order', () => {
  expect(decided('Launch, at last, the new site', 'the new site', 'Launch')).toEqual(['Launch', 'the new site']);
});
test('one inside another is not shown twice', () => {
  expect(decided('Publish 12 posts', '12 posts', '12')).toEqual(['12 posts']);
});
