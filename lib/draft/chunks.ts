/** A stretch of Markdown that can be parsed by itself, with its place in the source. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Openings of HTML blocks that end only with their own mark, blank lines or not. */
const OPEN_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<(?:script|style|pre|textarea)(?=[\s>]|$)/i, /<\/(?:script|style|pre|textarea)>/i],
];

/**
 * Cuts Markdown where CommonMark lets no construct reach across: before and after a heading, between the items of an
 * outermost list, and at a blank line that no indented continuation, fence or comment spans. Linear in the source.
 */
export function chunksOf(source: string, from = 0): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let blankBefore = true;
  let isList = false;
  let until: RegExp | null = null;

  const close = (at: number): void => {
    if (at > start) chunks.push({ text: source.slice(start, at), start });
    start = at;
  };

  for (let at = from; at < source.length; ) {
    const end = lineEnd(source, at);
    const line = source.slice(at, Math.min(end, at + 200));
    const blank = line.trim() === '' && end - at < 200;
    if (until) {
      if (until.test(source.slice(at, end))) until = null;
    } else if (blank) {
      blankBefore = true;
    } else {
      const indented = /^(?: {2}|\t| \t)/.test(line);
      const item = ITEM.test(line);
      const heading = HEADING.test(line);
      if (heading || (blankBefore && !indented) || (item && isList)) {
        close(at);
        isList = item;
      }
      blankBefore = heading;
      until = fenceOf(line) ?? openHtml(line, source.slice(at, end));
    }
    at = end;
  }
  close(source.length);
  return chunks;
}

function fenceOf(line: string): RegExp | null {
  const fence = FENCE.exec(line.replace(ITEM, ''))?.[1];
  if (!fence) return null;
  const mark = fence.startsWith('`') ? '`' : '~';
  if (mark === '`' && line.slice(line.indexOf(fence) + fence.length).includes('`')) return null;
  return new RegExp(`^[ \\t>]*${mark}{${Math.min(fence.length, 100)},}[ \\t]*\\r?\\n?$`);
}

function openHtml(line: string, whole: string): RegExp | null {
  for (const [open, close] of OPEN_HTML) {
    if (open.test(line)) return close.test(whole.replace(open, '')) ? null : close;
  }
  return null;
}

function lineEnd(source: string, at: number): number {
  const feed = source.indexOf('\n', at);
  const lone = source.indexOf('\r', at);
  if (lone >= 0 && (feed < 0 || lone < feed - 1)) return lone + 1;
  return feed < 0 ? source.length : feed + 1;
}
