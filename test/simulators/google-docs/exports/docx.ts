import { strToU8, zipSync } from 'fflate';
import type { Paragraph, Run } from '../model/types.ts';
import { escaped } from '../server/shell.ts';
import { groupsOf } from './groups.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The Word export: paragraphs with their styles, tables, and runs in bold and italic. */
export function docxOf(tabs: readonly (readonly Paragraph[])[]): Uint8Array<ArrayBuffer> {
  const body = tabs
    .flatMap(groupsOf)
    .map(group =>
      group.kind === 'paragraph'
        ? paragraphOf(group.paragraph)
        : `<w:tbl>${group.rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${cell.map(paragraphOf).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    );
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${MAIN}"><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(document),
  });
}

function paragraphOf({ style, runs }: Paragraph): string {
  const name = style.kind === 'heading' ? `Heading${style.level}` : style.kind === 'title' ? 'Title' : '';
  const properties = name ? `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>` : '';
  return `<w:p>${properties}${runs.map(runOf).join('')}</w:p>`;
}

function runOf({ text, format }: Run): string {
  if (format.object && format.object.kind !== 'chip') return '';
  const words = format.object?.kind === 'chip' ? format.object.label : text;
  const properties = `${format.bold ? '<w:b/>' : ''}${format.italic ? '<w:i/>' : ''}`;
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}
