import type { Block, Style } from '@/lib/draft/types';
import { aligned, CHIP_SIGN, chipWords } from './align';
import { rest } from './rest';
import type { Seen } from './seen-text';
import { PLAIN, type Shape } from './shape';
import { visibleOf, visibleOffsets } from './view/visible-text';

/** The export's block that a line is. */
export interface Found {
  readonly block: Block;
  /** Whether the line before is of the same block. */
  readonly goesOn: boolean;
}

/** So many blocks are looked through without a rest. */
const SLICE = 500;

/** A character that stays when text is cut down to what can be seen. */
const MARK = '\u25a3';

/** Each worked out once: most lines and blocks are the same from one export to the next. */
const known = new WeakMap<Seen | Block, string>();

/** What can be seen of a line or block; smart chips of a line are `CHIP_SIGN`. */
export function visibleIn(line: Seen | Block): string {
  const before = known.get(line);
  if (before !== undefined) return before;
  let { text } = line;
  const chips = 'chips' in line ? line.chips : [];
  for (const { start, end } of chips.toReversed()) text = text.slice(0, start) + MARK + text.slice(end);
  const visible = chips.length > 0 ? visibleOf(text).replaceAll(MARK, CHIP_SIGN) : visibleOf(text);
  known.set(line, visible);
  return visible;
}

/** Makes `foundIn` quick for these blocks, with rests. */
export async function lookThrough(blocks: readonly Block[]): Promise<void> {
  for (const [i, block] of blocks.entries()) {
    if (i > 0 && i % SLICE === 0) await rest();
    visibleIn(block);
  }
}

/** The export's blocks that the lines of a text are; null for a line that it does not have. */
export function foundIn(blocks: readonly Block[], lines: readonly Seen[]): (Found | null)[] {
  const withText = blocks.filter(({ text }) => text !== '');
  const found = aligned(lines.map(visibleIn), withText.map(visibleIn));
  return lines.map((_, i) => {
    const index = found[i] as number;
    const block = withText[index];
    return block ? { block, goesOn: index === found[i - 1] } : null;
  });
}

/** What the export says that a line is. */
export function shapeFrom(line: Seen, { block, goesOn }: Found): Shape {
  const { kind, level, depth, marker, header } = block;
  const styles = stylesOf(line, block);
  if (kind === 'row') return { ...PLAIN, kind: line.cells.length > 0 ? kind : 'paragraph', header, styles };
  // Lines that an export joins: the first one is the item.
  if (goesOn && kind === 'item') return { ...PLAIN, depth, styles };
  return { kind, level, depth, marker, header: false, styles };
}

/** The words that stand in the export where the line has its chips; empty where it is another line. */
export function wordsOfChips(line: Seen, block: Block): string[] {
  if (line.chips.length === 0) return [];
  const visible = visibleIn(line);
  const bare = visibleOf(block.text);
  const found = chipWords(visible, bare);
  if (!found) return [];
  const offsets = visibleOffsets(block.text);
  const words: string[] = [];
  let at = 0;
  visible.split(CHIP_SIGN).forEach((part, i) => {
    const word = found[i];
    at += part.length;
    if (word === undefined) return;
    const end = at + word.length;
    words.push(block.text.slice(offsets[at], (offsets[end - 1] ?? -1) + 1).trim());
    at = end;
  });
  return words;
}

/** The export's styles at the same visible characters of the line; none where the two differ. */
function stylesOf(line: Seen, block: Block): Style[] {
  if (block.styles.length === 0 || block.text === line.text) return [...block.styles];
  const { text } = line;
  const here = visibleOf(text);
  const there = visibleOf(block.text);
  const offsets = visibleOffsets(text);
  let common = 0;
  while (common < here.length && here.charCodeAt(common) === there.charCodeAt(common)) common++;
  let behind = 0;
  while (behind < Math.min(here.length, there.length) - common && here.at(-1 - behind) === there.at(-1 - behind))
    behind++;
  const place = (offset: number): number => {
    const count = visibleOf(block.text.slice(0, offset)).length;
    if (count <= common) return count;
    return count >= there.length - behind ? count + here.length - there.length : common;
  };
  return block.styles.flatMap(({ kind, start, end }) => {
    const [from, to] = [place(start), place(end)];
    return to > from ? [{ kind, start: offsets[from] as number, end: (offsets[to - 1] as number) + 1 }] : [];
  });
}
