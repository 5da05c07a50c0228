import { markersOf } from '../model/markers.ts';
import { type Format, type Paragraph, type Run, SOFT_BREAK } from '../model/types.ts';
import { footnotesOf } from './footnotes.ts';
import { groupsOf } from './groups.ts';

/** One transparent pixel; stands for every image. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

interface Counts {
  notes: number;
  images: number;
}

/** The Markdown export of these tabs, one after the other. */
export function markdownOf(tabs: readonly (readonly Paragraph[])[]): string {
  const counts: Counts = { notes: 0, images: 0 };
  const body = tabs
    .map(tab => blocksOf(tab, counts))
    .filter(Boolean)
    .join('\n\n');
  const notes = tabs.flatMap(footnotesOf).map((text, i) => `[^${i + 1}]:  ${escaped(text)}`);
  const images = Array.from({ length: counts.images }, (_, i) => `[image${i + 1}]: <data:image/png;base64,${PIXEL}>`);
  return `${[body, notes.join('\n\n'), images.join('\n\n')].filter(Boolean).join('\n\n')}\n`;
}

function blocksOf(paragraphs: readonly Paragraph[], counts: Counts): string {
  const markers = new Map(markersOf(paragraphs).map((marker, i) => [paragraphs[i], marker]));
  let text = '';
  let wasItem = false;
  for (const group of groupsOf(paragraphs)) {
    const isItem = group.kind === 'paragraph' && group.paragraph.style.kind === 'item';
    const block =
      group.kind === 'table'
        ? tableOf(group.rows, counts)
        : paragraphOf(group.paragraph, markers.get(group.paragraph) ?? '', counts);
    if (!block.trim()) continue;
    text += `${text ? (wasItem && isItem ? '\n' : '\n\n') : ''}${block}`;
    wasItem = isItem;
  }
  return text;
}

function paragraphOf({ style, runs }: Paragraph, marker: string, counts: Counts): string {
  const text = inline(runs, counts);
  if (style.kind === 'title') return `# ${text}`;
  if (style.kind === 'heading') return `${'#'.repeat(style.level)} ${text}`;
  if (style.kind !== 'item') return /^\d+\./.test(text) ? text.replace('.', '\\.') : text;
  if (style.list === 'check') return `${'  '.repeat(style.level)}- [${style.checked ? 'x' : ' '}] ${text}`;
  if (style.list === 'numbered') return `${'   '.repeat(style.level)}${Number.parseInt(marker, 10) || 1}. ${text}`;
  return `${'  '.repeat(style.level)}* ${text}`;
}

function tableOf(rows: readonly (readonly (readonly Paragraph[])[])[], counts: Counts): string {
  const lines = rows.map(
    row =>
      `| ${row
        .map(cell =>
          cell
            .map(({ runs }) => inline(runs, counts))
            .join(' ')
            .replace(/ {2}\n/g, ' '),
        )
        .join(' | ')} |`,
  );
  const rule = `| ${(rows[0] ?? []).map(() => ':----').join(' | ')} |`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

function inline(runs: readonly Run[], counts: Counts): string {
  return runs.map(run => inlineRun(run, counts)).join('');
}

function inlineRun({ text, format }: Run, counts: Counts): string {
  const { object } = format;
  if (format.suggestion === 'insert') return '';
  if (object?.kind === 'chip') return escaped(object.label);
  if (object?.kind === 'footnote') return `[^${++counts.notes}]`;
  if (object?.kind === 'image') return `![${escaped(object.alt)}][image${++counts.images}]`;
  if (object?.kind === 'rule') return '---';
  return wrapped(text, format);
}

/** Emphasis around the words, with the white space at their ends left outside. */
function wrapped(text: string, format: Format): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const breaks = (part: string): string => part.replaceAll(SOFT_BREAK, '  \n');
  if (!words) return breaks(text);
  let marked = breaks(format.mono ? words : escaped(words));
  if (format.mono) marked = `\`${marked}\``;
  if (format.strike) marked = `~~${marked}~~`;
  if (format.italic) marked = `*${marked}*`;
  if (format.bold) marked = `**${marked}**`;
  if (format.link) marked = `[${marked}](${format.link})`;
  return breaks(before) + marked + breaks(after);
}

/** Escapes as the real export does, which is more often than Markdown asks for. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]#+\-!<>~=|]/g, '\\$&');
