/** Whether an answer is a page for people (to sign in, to say no) where a text was asked for. */
export function looksLikePage(text: string, contentType: string): boolean {
  return /\bhtml\b/i.test(contentType) || /^\ufeff?\s*<(?:!doctype|html)\b/i.test(text.slice(0, 200));
}
