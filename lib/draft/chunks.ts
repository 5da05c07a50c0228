/** A stretch of Markdown that can be parsed by itself, with its place in the source. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t\r\n]|$)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Openings of HTML blocks that end only with their own mark, blank lines or not. */
const OPEN_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<(?:script|style|pre|textarea)(?=[\s>]|$)/i, /<\/(?:script|style|pre|textarea)>/i],
];

/** Openings of HTML blocks that end with a blank line; a lone tag of another name is one only where a block begins. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const LONE_TAG = /^ {0,3}<\/?[a-z][^<>]*>[ \t\r\n]*$/i;

/** So much of a line tells what it begins. */
const TELLING = 200;

/**
 * Cuts Markdown, from an offset on, where CommonMark lets no construct reach across: before and after a heading, between
 * the items of an outermost list, and at a blank line that no indented continuation, fence or comment spans. What comes
 * after the beginning of a chunk does not depend on what is before it. Linear in the source.
 */
export function* chunksOf(source: string, from = 0): Generator<Chunk, void, void> {
  const lines = new Lines(source);
  let start = from;
  let blankBefore = true;
  let isList = false;
  let until: RegExp | null = null;
  let isHtml = false;

  for (let at = from; at < source.length; ) {
    const end = lines.endOf(at);
    const line = source.slice(at, Math.min(end, at + TELLING));
    if (until) {
      if (until.test(source.slice(at, end))) until = null;
    } else if (end - at < TELLING && line.trim() === '') {
      blankBefore = true;
      isHtml = false;
    } else if (!isHtml) {
      const indented = /^(?: {2}|\t| \t)/.test(line);
      const item = ITEM.test(line);
      const heading = HEADING.test(line);
      if (heading || (blankBefore && !indented) || (item && isList)) {
        if (at > start) yield { text: source.slice(start, at), start };
        start = at;
        isList = item;
      }
      until = fenceOf(line) ?? openHtml(line, source.slice(at, end));
      isHtml = !until && (HTML_BLOCK.test(line) || (blankBefore && LONE_TAG.test(line)));
      blankBefore = heading;
    }
    at = end;
  }
  if (source.length > start) yield { text: source.slice(start), start };
}

/** A title between waves, `~~~Title~~~`, which a parser would take for a fence that runs to the end of the document. */
export const WAVED = /^ {0,3}~{3,}[ \t]*([^~\s`][^~\r\n]*?)[ \t]*~{3,}[ \t]*$/;

/** What closes the fence that a line opens, or null when it opens none. */
function fenceOf(line: string): RegExp | null {
  if (WAVED.test(line.trimEnd())) return null;
  const marker = ITEM.exec(line)?.[0] ?? '';
  const fence = FENCE.exec(line.slice(marker.length))?.[1];
  if (!fence) return null;
  const mark = fence.startsWith('`') ? '`' : '~';
  if (mark === '`' && line.slice(line.indexOf(fence) + fence.length).includes('`')) return null;
  const indent = marker ? '[ \\t>]*' : ' {0,3}';
  return new RegExp(`^${indent}${mark}{${Math.min(fence.length, 100)},}[ \\t]*[\\r\\n]*$`);
}

/** Whether a line opens code between fences. */
export const opensFence = (text: string): boolean => FENCE.test(text.slice(0, TELLING));

function openHtml(line: string, whole: string): RegExp | null {
  for (const [open, close] of OPEN_HTML) {
    if (open.test(line)) return close.test(whole.replace(open, '')) ? null : close;
  }
  return null;
}

/** Finds the ends of lines in order; `\n`, `\r\n` and a lone `\r` end one. */
class Lines {
  #feed = -1;
  #return = -1;

  constructor(private readonly source: string) {}

  /** Behind the line that `at` stands in; `at` never goes back. */
  endOf(at: number): number {
    if (this.#feed < at) this.#feed = this.#next('\n', at);
    if (this.#return < at) this.#return = this.#next('\r', at);
    if (this.#return < this.#feed - 1) return this.#return + 1;
    return Math.min(this.#feed + 1, this.source.length);
  }

  #next(mark: string, at: number): number {
    const found = this.source.indexOf(mark, at);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}
