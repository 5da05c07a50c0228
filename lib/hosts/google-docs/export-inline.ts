import type { Style, StyleKind } from '@/lib/draft/types';

export interface Inline {
  readonly text: string;
  readonly styles: readonly Style[];
}

const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const MARKS = /(?:\*{1,3}|~~)/y;
const CODE = /(`+)(.*?[^`])\1(?!`)/sy;
const IMAGE = /!\[(?:\\.|[^[\]\\])*\](?:\[[^[\]]*\]|\([^()]*\))/y;
const NOTE = /\[\^[^\]\s]{1,20}\]/y;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/y;
const TAG = /<\/?(?:br|u|s|sub|sup|span|a)\b[^<>]*>/iy;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|amp|lt|gt|quot));/iy;
const LINK_END = /\]\((?:\\.|[^()\\]|\([^()]*\))*\)/y;
/** What nothing of the above begins with. */
const WORDS = /[^\\*~`![<&\]]+/y;

const MARK_STYLES: Readonly<Record<string, readonly StyleKind[]>> = {
  '*': ['italic'],
  '**': ['bold'],
  '***': ['bold', 'italic'],
  '~~': ['strike'],
};

const NAMED: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a line of an export and their styles: the little of Markdown that Docs writes within one. Linear. */
export function inlineOf(source: string): Inline {
  const reader = new InlineReader(source);
  reader.read();
  return { text: reader.text, styles: reader.styles };
}

class InlineReader {
  text = '';
  readonly styles: Style[] = [];
  readonly #open = new Map<StyleKind, number>();
  /** Where links begin and end in the source, and where the words of those begin that are being read. */
  readonly #links: ReadonlyMap<number, number>;
  readonly #linkStarts: number[] = [];
  #at = 0;

  constructor(private readonly source: string) {
    this.#links = linksIn(source);
  }

  read(): void {
    const { source } = this;
    while (this.#at < source.length) {
      const words = this.#next(WORDS);
      if (words) this.text += words[0];
      else if (!this.#sign()) this.text += source.charAt(this.#at++);
    }
  }

  #next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  /** Reads what begins with a sign; false where the sign stands for itself. */
  #sign(): boolean {
    const escaped = this.#next(ESCAPED);
    if (escaped) this.text += escaped[1];
    if (escaped || this.#next(IMAGE) || this.#next(NOTE) || this.#link()) return true;
    return this.#code() || this.#marks() || this.#entity() || this.#tag();
  }

  #code(): boolean {
    const code = this.#next(CODE);
    if (!code) return false;
    const start = this.text.length;
    this.text += (code[2] as string).replace(/^ (.*[^ ].*) $/s, '$1');
    this.#style('code', start);
    return true;
  }

  #marks(): boolean {
    const at = this.#at;
    const marks = this.#next(MARKS)?.[0];
    if (!marks) return false;
    const kinds = MARK_STYLES[marks] as readonly StyleKind[];
    const closes = kinds.some(kind => this.#open.has(kind)) && !/\s/.test(this.source.charAt(at - 1));
    const opens = /\S/.test(this.source.charAt(this.#at));
    if (!closes && !opens) {
      this.#at = at;
      return false;
    }
    for (const kind of kinds) {
      const start = this.#open.get(kind);
      if (start === undefined) this.#open.set(kind, this.text.length);
      else this.#style(kind, start);
      if (start !== undefined) this.#open.delete(kind);
    }
    return true;
  }

  #link(): boolean {
    const ends = this.#links.get(this.#at);
    if (ends === undefined) return false;
    if (this.source.charAt(this.#at) === '[') this.#linkStarts.push(this.text.length);
    else this.#style('link', this.#linkStarts.pop() ?? this.text.length);
    this.#at = ends;
    return true;
  }

  #entity(): boolean {
    const entity = this.#next(ENTITY);
    if (!entity) return false;
    const [, decimal, hex, name] = entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    this.text += name ? NAMED[name.toLowerCase()] : code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return true;
  }

  #tag(): boolean {
    const address = this.#next(ADDRESS)?.[1];
    if (address) this.text += address;
    const tag = address ? null : this.#next(TAG)?.[0];
    if (tag && /^<br/i.test(tag)) this.text += ' ';
    return Boolean(address || tag);
  }

  #style(kind: StyleKind, start: number): void {
    if (this.text.length > start) this.styles.push({ kind, start, end: this.text.length });
  }
}

/** For each bracket that begins a link's words, where they begin; for each that ends them, where the link ends. */
function linksIn(source: string): Map<number, number> {
  const links = new Map<number, number>();
  if (!source.includes('](')) return links;
  const open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/\\.|[[\]]/g)) {
    if (sign === '[') open.push(index);
    if (sign !== ']') continue;
    const start = open.pop();
    LINK_END.lastIndex = index;
    if (start === undefined || !LINK_END.test(source)) continue;
    links.set(start, start + 1).set(index, LINK_END.lastIndex);
  }
  return links;
}
