import type { Style, StyleKind } from '@/lib/draft/types';

/** The words of one editable leaf, and the emphasis in them. */
export interface Words {
  readonly text: string;
  readonly styles: readonly Style[];
}

export const NO_WORDS: Words = { text: '', styles: [] };

/** Something named in a text by its id: its name is looked up, or is given with it. */
export interface Mention {
  readonly kind: 'user' | 'page' | 'given';
  /** The id, or the name itself where that is given. */
  readonly value: string;
}

/** A run of a text in one format, as Notion keeps it. */
export interface Segment {
  readonly text: string;
  readonly styles: readonly StyleKind[];
  readonly mention: Mention | null;
}

/** What Notion writes where something else is shown: a person, a page, a date. */
const MENTION = '‣';

/** More than any block holds; the rest of a longer list is left out. */
const MOST_SEGMENTS = 5_000;

const STYLES: Readonly<Record<string, StyleKind>> = { b: 'bold', i: 'italic', s: 'strike', c: 'code', a: 'link' };

/** The runs of a text as Notion sends them, `[[text, [[format, argument]…]]…]`. What has another form is left out. */
export function segmentsOf(title: unknown): readonly Segment[] {
  if (!Array.isArray(title)) return [];
  return title.slice(0, MOST_SEGMENTS).flatMap(run => segmentOf(run) ?? []);
}

function segmentOf(run: unknown): Segment | null {
  if (!Array.isArray(run) || typeof run[0] !== 'string') return null;
  const text = run[0].replaceAll(/\r\n?/g, '\n');
  const formats: unknown[] = Array.isArray(run[1]) ? run[1].filter(Array.isArray) : [];
  const styles = new Set<StyleKind>();
  let mention: Mention | null = null;
  for (const format of formats as unknown[][]) {
    const [name, argument] = format;
    const style = typeof name === 'string' ? STYLES[name] : undefined;
    if (style) styles.add(style);
    if (text === MENTION) mention ??= mentionOf(name, argument);
  }
  return { text, styles: [...styles], mention };
}

function mentionOf(name: unknown, argument: unknown): Mention | null {
  const isText = typeof argument === 'string';
  if (name === 'u' && isText) return { kind: 'user', value: argument };
  if (name === 'p' && isText) return { kind: 'page', value: argument };
  if (typeof argument !== 'object' || argument === null) return null;
  const { start_date: start, end_date: end, title } = argument as Readonly<Record<string, unknown>>;
  if (name === 'd' && typeof start === 'string') {
    const days = typeof end === 'string' ? [start, end] : [start];
    return { kind: 'given', value: `@${days.map(dayInWords).join(' → ')}` };
  }
  return name === 'lm' && typeof title === 'string' ? { kind: 'given', value: title } : null;
}

/** As Notion shows it to readers of English; a day that is none stays as it is written. */
function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/** The words that a reader sees; `nameOf` gives what stands for a mention, null where nobody knows. */
export function wordsOf(segments: readonly Segment[], nameOf: (mention: Mention) => string | null): Words {
  let text = '';
  const styles: Style[] = [];
  for (const segment of segments) {
    const start = text.length;
    text += (segment.mention && nameOf(segment.mention)) ?? segment.text;
    for (const kind of segment.styles) addStyle(styles, { kind, start, end: text.length });
  }
  return { text, styles };
}

/** Adds a stretch of emphasis, joined to one of its kind that ends where it begins. */
export function addStyle(styles: Style[], style: Style): void {
  if (style.start >= style.end) return;
  const before = styles.findLastIndex(({ kind, end }) => kind === style.kind && end === style.start);
  const joined = styles[before];
  if (joined) styles[before] = { ...joined, end: style.end };
  else styles.push(style);
}
