// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DocsText } from '@/lib/hosts/google-docs/docs-text';
import { blocksOfExport } from '@/lib/hosts/google-docs/export-blocks';
import { blocksOfMobile } from '@/lib/hosts/google-docs/mobile-page';
import { type FixtureId, fixture } from '../../simulators/fixtures';
import { contentOf, htmlOf } from '../../simulators/google-docs/exports/html';
import { markdownOf } from '../../simulators/google-docs/exports/markdown';
import { DocumentModel } from '../../simulators/google-docs/model/document-model';
import { paragraphsOf } from '../../simulators/google-docs/model/from-fixture';
import { readingPage } from '../../simulators/google-docs/server/shell';

const paragraphs = (id: FixtureId) => fixture(id).tabs.flatMap(paragraphsOf);

/** What the blocks of a source make of the editor's text. */
function learnt(id: FixtureId, blocks: ReturnType<typeof blocksOfMobile>): string[] {
  const docs = new DocsText();
  docs.update(new DocumentModel(paragraphs(id)).text());
  docs.learn(blocks);
  return docs.draft('').blocks.map(({ kind, level, depth, text }) => `${kind} ${level} ${depth} ${text}`);
}

describe('the plain page of a document', () => {
  it.each<FixtureId>(['structures', 'characters', 'okr-table', 'scripts', 'two-tabs'])(
    'tells as much of its lines as the export: %s',
    id => {
      const page = readingPage('Title', contentOf(paragraphs(id)));
      expect(learnt(id, blocksOfMobile(page))).toEqual(learnt(id, blocksOfExport(markdownOf([paragraphs(id)]))));
    },
  );

  it('tells bold words by the page’s own styles', () => {
    const [block] = blocksOfMobile(
      htmlOf('T', [
        paragraphsOf({
          title: '',
          blocks: [{ kind: 'paragraph', runs: [{ text: 'Now ' }, { text: 'bold words', bold: true }, { text: '.' }] }],
        }),
      ]),
    );
    expect(block?.styles).toEqual([{ kind: 'bold', start: 4, end: 14 }]);
  });

  it('is words, whatever else is in it', () => {
    const blocks = blocksOfMobile(
      '<div class="doc-content"><script>alert(1)</script><style>p{}</style><p>A<br>B<sup><a href="#ftnt1">[1]</a></sup></p><ul><li>C<ul><li>D</li></ul></li></ul><table><tr><td><p>E</p><p>F</p></td><td></td></tr></table><p> </p></div>',
    );
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['paragraph A B', 'item C D', 'row E F\t']);
  });
});
