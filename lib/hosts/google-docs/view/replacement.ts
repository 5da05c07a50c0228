import type { Block, Span } from '@/lib/draft/types';
import type { Edit } from '../../host';
import type { Markup } from '../bridge-protocol';
import type { DocsReading, Place } from '../reading';

/** What to paste where: `[start, end)` of the editor's text, where `raw` stands, becomes `text`. */
export interface Replacement extends Span {
  readonly raw: string;
  readonly text: string;
  readonly markup?: ReplacementMarkup;
}

/** Blocks that are pasted, with `text` for an editor that takes none of them. */
export interface ReplacementMarkup extends Markup {
  /** What may stand in the place afterwards, as it was meant; the first that fits counts. */
  readonly forms: readonly string[];
  /** What stands there where it ran together with the words before. */
  readonly glued: readonly string[];
}

/** What pasting plain text over would destroy: objects, chips, notes, borders of cells and paragraphs. */
const SOLID = /[\p{Cc}\p{Co}\ufffc]/u;

const NO_BREAK = '\u00a0';

/**
 * The pastes that an edit means in a reading, to be made in this order; null when it cannot be written without doubt or
 * damage: other words stand there now, or more than plain text. It is one, and so one step of undo, unless a line goes
 * below a passage with formatted text behind it, which is left as it is.
 */
export function replacementsOf(reading: DocsReading, edit: Edit): readonly Replacement[] | null {
  // A pasted line is of the kind of the one before it, so that nothing tells the two apart.
  const { passage, expected, text, below = edit.after } = edit;
  if (passage.block.text.slice(passage.start, passage.end) !== expected) return null;
  const place = reading.locate(passage);
  const block = place && reading.draft.blocks[place.index];
  if (!place || !block || !reading.isEditors || SOLID.test(place.raw)) return null;
  const line = below === undefined ? null : lineBelow(reading, place, block);
  if (below === undefined || !line) return oneOrNone(pasteable(reading, block, place, text));
  const rest = reading.text.slice(place.end, line.end);
  if (!SOLID.test(rest) && !isFormatted(block, place, reading)) {
    const whole = { start: place.start, end: line.end, index: place.index, raw: place.raw + rest };
    return oneOrNone(pasteable(reading, block, whole, `${text}${rest}\n${below}`));
  }
  const added = { ...line, text: `${line.raw}\n${below}` };
  const replaced = pasteable(reading, block, place, text);
  // What stands later is written first: it does not move what stands before.
  return replaced && replaced.end <= added.start ? [added, replaced] : null;
}

const oneOrNone = (replacement: Replacement | null): readonly Replacement[] | null => replacement && [replacement];

/** The end of a block as words that can be pasted over, to put a line under it; null where none can follow. */
function lineBelow(reading: DocsReading, { index, end }: Place, block: Block): Replacement | null {
  const blockEnd = Math.max(end, (reading.draft.starts[index] ?? 0) + block.sourceLength);
  // Within a cell, or before a soft break, a new paragraph would tear apart what belongs together.
  if (block.kind === 'row' || !/^\n|^$/.test(reading.text.slice(blockEnd, blockEnd + 1))) return null;
  const last = /[^\s\p{Cc}\p{Co}\ufffc]+$/u.exec(reading.text.slice(end, blockEnd))?.[0] ?? '';
  return { start: blockEnd - last.length, end: blockEnd, raw: last, text: '' };
}

/** Whether the text of the block behind the passage has formatting that pasting would lose. */
function isFormatted(block: Block, { start, end, index }: Place, { draft }: DocsReading): boolean {
  const base = draft.starts[index] ?? 0;
  const offset = (place: number): number => block.text.length - (base + block.sourceLength - place);
  return block.styles.some(
    style => style.end > offset(end) || (style.start < offset(end) && style.start > offset(start)),
  );
}

/**
 * The same change in a form that the editor takes as it is: it trims plain text that is pasted and drops an empty one, so
 * the span is widened by the words beside it. Where there are none, or they are formatted, a no-break space does: at an
 * edge it becomes a plain one.
 */
function pasteable(reading: DocsReading, block: Block, place: Place, text: string): Replacement | null {
  let { start, end, raw } = place;
  let wanted = text;
  const blockStart = reading.draft.starts[place.index] ?? 0;
  const isPlain = block.styles.length === 0;
  const before = isPlain || wanted.trim() === '' ? wordBefore(reading.text, blockStart, start) : '';
  if (before !== '' && (wanted.trim() === '' || /^\s/.test(wanted))) {
    start -= before.length;
    [wanted, raw] = [before + wanted, before + raw];
  }
  const after = isPlain || wanted.trim() === '' ? wordAfter(reading.text, end, blockStart + block.sourceLength) : '';
  if (after !== '' && (wanted.trim() === '' || /\s$/.test(wanted))) {
    end += after.length;
    [wanted, raw] = [wanted + after, raw + after];
  }
  if (wanted.trim() === '') return null;
  return { start, end, raw, text: wanted.replace(/^ /, NO_BREAK).replace(/ $/, NO_BREAK) };
}

/** The word before a place, with the spaces between. */
const wordBefore = (text: string, from: number, at: number): string =>
  /[^\s\p{Cc}\p{Co}\ufffc]+[ \u00a0]*$/u.exec(text.slice(Math.max(from, at - 200), at))?.[0] ?? '';

const wordAfter = (text: string, at: number, to: number): string =>
  /^[ \u00a0]*[^\s\p{Cc}\p{Co}\ufffc]+/u.exec(text.slice(at, Math.max(at, Math.min(to, at + 200))))?.[0] ?? '';
