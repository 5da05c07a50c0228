import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { readFile, readMarkdown, readSample, sourceOf } from './reading';

const names = (folder: string): string[] => readdirSync(`${import.meta.dirname}/${folder}`).sort();

describe('the kind of a document', () => {
  it.each(names('drafts'))('%s is a PR/FAQ', name => {
    expect(readFile(`drafts/${name}`).kind).toBe('prfaq');
  });

  it.each(names('others').filter(name => name !== 'okrs.md'))('%s is something else', name => {
    const reading = readFile(`others/${name}`);
    expect(reading.kind).toBe('other');
    expect(reading.template).toBe(name === 'template.md');
    expect(new Set(reading.pieces.map(piece => piece.zone))).toEqual(new Set(['outside']));
  });

  it('is key results for a list of objectives', () => {
    expect(readFile('others/okrs.md').kind).toBe('key-results');
    expect(readSample('okr-list.md').kind).toBe('key-results');
  });

  it('is mixed for a PR/FAQ that ends in key results', () => {
    expect(readSample('weak-prfaq.md').kind).toBe('mixed');
    expect(readSample('strong-prfaq.md').kind).toBe('mixed');
  });

  it('is what the writer says it is', () => {
    const source = sourceOf('drafts/unlabelled.md');
    for (const kind of ['prfaq', 'key-results', 'mixed', 'other'] as const) {
      expect(readMarkdown(source, { ...DEFAULT_SETTINGS, kind }).kind).toBe(kind);
    }
  });

  it('is a PR/FAQ again once a template is filled in', () => {
    const filled = sourceOf('others/template.md')
      .replace('[Headline: name the customer and the benefit]', 'Corner shops are paid the same day')
      .replace('[One sentence: who is the customer and what do they gain?]', 'Owners see the money by eight.')
      .replace(/^\[City\].*$/m, 'BREMEN, 2 May 2027 – Tillmann today announced TillFast, an account for shops.')
      .replace(/^\[Describe the problem.*$/m, 'A shop pays for bread at six and waits three days for its money.')
      .replace(/^\[Describe how.*$/m, 'The owner sees the money in the evening.')
      .replace('"[Quote]" – [Name, role]', '"I no longer borrow from my brother," said Ada Kern, baker.')
      .replace('[Question]', 'What if the line is down?')
      .replace('[Answer]', 'Then the money comes at noon the next day.');
    expect(readMarkdown(filled)).toMatchObject({ kind: 'prfaq', template: false });
  });
});

describe('the language of a document', () => {
  it('is English for the drafts and for one that is hardly begun', () => {
    for (const name of names('drafts')) expect(readFile(`drafts/${name}`).language).toBe('en');
    expect(readMarkdown('# Brot').language).toBe('en');
  });

  it.each([
    'Eine Nachtschwester hat eine Pause von dreißig Minuten, und die Kantine schließt um neun Uhr abends für alle.',
    'Une infirmière de nuit a une pause de trente minutes et la cantine ferme à neuf heures pour tout le monde.',
    '夜勤の看護師 は 三十分 の 休憩 が あります が、 食堂 は 九時 に 閉まります ので 困ります',
  ])('is another for %s', text => {
    expect(readMarkdown(`${text}\n\n${text}`).language).toBe('other');
  });
});
