import { describe, expect, it } from 'vitest';
import { docsAddressOf, documentKey, exportPath, mobilePath } from '@/lib/hosts/google-docs/docs-address';
import { guessedBecause, READ_WORDS } from '@/lib/hosts/google-docs/words';

const keyOf = (href: string): string | null => {
  const address = docsAddressOf(href);
  return address && documentKey(address);
};

describe('the address of a document', () => {
  it.each<[string, string | null]>([
    ['https://docs.google.com/document/d/1aB_-c9/edit', 'google-docs:1aB_-c9:t.0'],
    ['https://docs.google.com/document/d/1aB_-c9/edit?tab=t.0#heading=h.x', 'google-docs:1aB_-c9:t.0'],
    ['https://docs.google.com/document/u/1/d/1aB_-c9/edit?tab=t.k2', 'google-docs:1aB_-c9:t.k2'],
    ['https://docs.google.com/document/d/1aB_-c9', 'google-docs:1aB_-c9:t.0'],
    ['https://docs.google.com/document/d/1aB_-c9/preview', 'google-docs:1aB_-c9:t.0'],
    ['https://docs.google.com/document/d/1aB_-c9/edit?tab=../x', 'google-docs:1aB_-c9:t.0'],
    ['https://docs.google.com/document/u/0/', null],
    ['https://docs.google.com/document/d/e/2PACX-1v/pub', null],
    ['https://docs.google.com/spreadsheets/d/1aB_-c9/edit', null],
    ['https://docs.google.com.evil.example/document/d/1aB_-c9/edit', null],
    ['about:blank', null],
    ['no address', null],
  ])('%s', (href, key) => {
    expect(keyOf(href)).toBe(key);
  });

  it('leads to exports for the account that sees it', () => {
    const address = docsAddressOf('https://docs.google.com/document/u/2/d/1aB_-c9/edit?tab=t.k2&authuser=2');
    if (!address) throw new Error('There is an address.');
    expect(exportPath(address, 'md')).toBe('/document/u/2/d/1aB_-c9/export?format=md&tab=t.k2&authuser=2');
    expect(mobilePath(address)).toBe('/document/u/2/d/1aB_-c9/mobilebasic?authuser=2');
  });
});

describe('what is said of a reading', () => {
  const troubles = ['sign-in', 'refused', 'missing', 'busy', 'silent', 'unreachable', 'unreadable'] as const;
  it.each([...Object.values(READ_WORDS), ...troubles.map(guessedBecause)])('is short and kind: %s', words => {
    expect(words.length).toBeLessThan(90);
    expect(words).not.toMatch(/\b(?:must|should|error|invalid|fail)|!/i);
  });
});
