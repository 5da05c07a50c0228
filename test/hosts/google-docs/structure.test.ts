import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/draft/types';
import { DocsText } from '@/lib/hosts/google-docs/docs-text';
import { blocksOfExport } from '@/lib/hosts/google-docs/export-blocks';
import { FIXTURE_IDS, type FixtureId, fixture } from '../../simulators/fixtures';
import { markdownOf } from '../../simulators/google-docs/exports/markdown';
import { DocumentModel } from '../../simulators/google-docs/model/document-model';
import { paragraphsOf } from '../../simulators/google-docs/model/from-fixture';
import type { Paragraph } from '../../simulators/google-docs/model/types';

const paragraphs = (id: FixtureId): Paragraph[] => paragraphsOf(fixture(id).tabs[0] ?? { title: '', blocks: [] });

/** What a document's paragraphs are, without rows: a table's paragraphs are its cells. */
function linesOf(list: readonly Paragraph[]): string[] {
  return list
    .filter(({ cell }) => !cell)
    .flatMap(({ style, runs }) => {
      const text = runs
        .map(({ text, format: { object } }) => (object?.kind === 'chip' ? object.label : object ? '' : text))
        .join('');
      return text.split('\u000b').flatMap((line, nth) => {
        const words = line
          .replace(/[\u200b\u00ad\u2060\ufeff\u200e\u200f\u2066-\u2069]/g, '')
          .replace(/\s/g, ' ')
          .trim();
        if (words === '') return [];
        if (style.kind === 'title') return [`heading 1 ${words}`];
        if (style.kind === 'heading') return [`heading ${style.level} ${words}`];
        if (style.kind !== 'item' || nth > 0) return [`paragraph ${words}`];
        return [`${style.list === 'check' ? (style.checked ? '[x]' : '[ ]') : style.list} ${style.level} ${words}`];
      });
    });
}

const MARKS: Readonly<Record<string, string>> = { '*': 'bulleted', '-': 'bulleted', '[x]': '[x]', '[ ]': '[ ]' };

function lineOf({ kind, level, depth, marker, text }: Block): string {
  if (kind === 'heading') return `heading ${level} ${text}`;
  return kind === 'item' ? `${MARKS[marker] ?? 'numbered'} ${depth} ${text}` : `paragraph ${text}`;
}

function learntFrom(id: FixtureId): DocsText {
  const list = paragraphs(id);
  const docs = new DocsText();
  docs.update(new DocumentModel(list).text());
  docs.learn(blocksOfExport(markdownOf([list])));
  return docs;
}

describe('the structure that an export gives', () => {
  it.each(FIXTURE_IDS.filter(id => id !== 'suggestions'))('is that of the document: %s', id => {
    const blocks = learntFrom(id)
      .draft('')
      .blocks.filter(({ kind }) => kind !== 'row' && kind !== 'rule');
    expect(blocks.map(lineOf)).toEqual(linesOf(paragraphs(id)));
  });
});
