/** Images as data; they are megabytes, and no word of the document. */
const IMAGE_DATA = /^\[[^\]\n]{1,40}\]:[ \t]*<data:[^>\n]*>?[ \t]*$/gm;

/** The Markdown of an export without what is no text: byte-order mark, images, carriage returns. */
export function markdownOfExport(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .replace(IMAGE_DATA, '');
}

/** Whether an answer is a page for people (to sign in, to say no) where a text was asked for. */
export function looksLikePage(text: string, contentType: string): boolean {
  return /\bhtml\b/i.test(contentType) || /^\ufeff?\s*<(?:!doctype|html)\b/i.test(text.slice(0, 200));
}
