import { describe, expect, it } from 'vitest';
import { textOfFile } from '@/lib/practice/file-text';
import { startTextOf } from '@/lib/practice/start-text';

describe('the address of the practice page', () => {
  it.each([
    ['#sample=weak', { sample: 'weak' }],
    ['#sample=own', { sample: 'own' }],
    [`#text=${encodeURIComponent('# Plan\n\n1 + 1 & more = 2 %')}`, { text: '# Plan\n\n1 + 1 & more = 2 %' }],
    ['#text=', { text: '' }],
    ['#text=%E0%A4%A', null],
    ['#sample=../secret', null],
    ['#other=1', null],
    ['', null],
  ])('%s', (hash, expected) => {
    expect(startTextOf(hash)).toEqual(expected);
  });
});

describe('a file that is opened', () => {
  const file = (content: BlobPart, name = 'draft.md') => new File([content], name);

  it('gives its text', async () => {
    expect(await textOfFile(file('# Größe\r\n'), 100)).toEqual({ text: '# Größe\r\n' });
    expect(await textOfFile(file(''), 100)).toEqual({ text: '' });
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0xc3, 0x28])],
    ['text with a zero in it', 'a\0b'],
    ['more than the page can hold', 'x'.repeat(101)],
    ['far more than the page can hold', 'x'.repeat(1_000)],
  ])('is refused with its name when it is %s', async (_, content) => {
    const read = await textOfFile(file(content, 'picture.png'), 100);
    expect(read).toEqual({ reason: expect.stringContaining('‘picture.png’') });
  });
});
