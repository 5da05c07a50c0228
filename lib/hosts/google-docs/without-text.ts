import type { Completeness } from '../host';
import type { Exported } from './export-source';
import { DocsReading } from './reading';
import { draftOfVisible } from './visible-lines';
import { READ_WORDS } from './words';

/**
 * What can be read of a document whose editor gives no text: an export, or what is on screen. `isAbsent`: a reload would
 * bring the text. Throws with the reason in words when there is nothing.
 */
export function readWithoutText(
  exported: Exported | null,
  page: Document,
  title: string,
  isAbsent: boolean,
): { readonly reading: DocsReading; readonly completeness: Completeness } {
  const { draft, source } = exported ?? draftOfVisible(page);
  if (!exported && draft.blocks.length === 0) throw new Error(isAbsent ? READ_WORDS.reload : READ_WORDS.nothing);
  const reading = new DocsReading(source, { ...draft, title }, false);
  if (!exported) return { reading, completeness: { extent: 'visible', detail: READ_WORDS.visible } };
  return { reading, completeness: { extent: 'whole', detail: isAbsent ? READ_WORDS.reload : READ_WORDS.behind } };
}
