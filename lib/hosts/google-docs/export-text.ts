/** Images as data; they are megabytes, and no word of the document. */
const IMAGE_DATA = /^(\[[^\]\n]{1,40}\]:[ \t]*<)data:[^>\n]*>?[ \t]*$/gm;

/** The mark of a list item with its indentation. */
const ITEM = /^( *)(?=(?:[*+-]|\d{1,9}\.)[ \t])/;

/** As deep as every Markdown reader takes for one level deeper, whatever the mark of the item above. */
const INDENT = '    ';

/** The Markdown of an export as other programs read it, without the data of images, byte-order mark and carriage returns. */
export function markdownOfExport(text: string): string {
  return withDeepLists(
    text
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .replace(IMAGE_DATA, '$1#>'),
  );
}

/** Docs indents by the kind of an item, which under one of another kind is too little for others to see its depth. */
function withDeepLists(markdown: string): string {
  let indents: number[] = [];
  let afterBlank = true;
  const lines = markdown.split('\n').map(line => {
    const spaces = ITEM.exec(line)?.[1]?.length;
    const isBlank = line.trim() === '';
    if (spaces === undefined) {
      if (afterBlank && !isBlank) indents = [];
      afterBlank = isBlank;
      return line;
    }
    afterBlank = false;
    const depth = indents.filter(indent => indent < spaces).length;
    indents = [...indents.slice(0, depth), spaces];
    return INDENT.repeat(depth) + line.slice(spaces);
  });
  return lines.join('\n');
}

/** Whether an answer is a page for people (to sign in, to say no) where a text was asked for. */
export function looksLikePage(text: string, contentType: string): boolean {
  return /\bhtml\b/i.test(contentType) || /^\ufeff?\s*<(?:!doctype|html)\b/i.test(text.slice(0, 200));
}
