import { commonEnd, commonStart } from '@/lib/draft/common-text';
import { draftFromMarkdown, type MarkdownDraft } from '@/lib/draft/markdown';

/** So many characters are read without a rest: some 20 ms on a slow machine. */
const SLICE = 20_000;

/**
 * The draft of an export's Markdown. What is new in it is read in slices with a rest after each, so that no reading holds
 * up the page, however long the document is.
 */
export async function draftOfExport(markdown: string, previous: MarkdownDraft | undefined): Promise<MarkdownDraft> {
  let draft = previous;
  if (!draft || changedLength(draft.source, markdown) > SLICE) {
    draft = undefined;
    for (let end = cutAfter(markdown, SLICE); end > 0; end = cutAfter(markdown, end + SLICE)) {
      draft = draftFromMarkdown(markdown.slice(0, end), draft);
      await rest();
    }
  }
  return draftFromMarkdown(markdown, draft);
}

/** Behind the next blank line, or 0 when there is none. */
function cutAfter(markdown: string, at: number): number {
  const blank = at < markdown.length ? markdown.indexOf('\n\n', at) : -1;
  return blank < 0 ? 0 : blank + 2;
}

function changedLength(before: string, after: string): number {
  return after.length - Math.min(after.length, commonStart(before, after) + commonEnd(before, after));
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
