import type { NewBlock } from '@/lib/draft/new-blocks';
import { sameList } from './merged-children';

/** A block beside others in a page, as it is compared. */
export interface Standing {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly isParent: boolean;
}

/** Where new blocks are to come: among the blocks of a parent as they stood, behind one of them. */
export interface Place {
  /** Id of the block or page that holds them. */
  readonly parent: string;
  readonly before: readonly Standing[];
  /** Which of these they come behind; −1 for none. */
  readonly at: number;
  /** Whether that one is an empty line that gives way to them. */
  readonly isFree: boolean;
}

/** What became of a paste: not a word of it is there, all of it is, some of it, or others changed the same place. */
export type Arrival = 'nothing' | 'all' | 'part' | 'unclear';

/** What stands now where the new blocks were to come; null where that place is not to be found any more. */
export function standingAt({ before, at, isFree }: Place, now: readonly Standing[]): readonly Standing[] | null {
  const head = before.slice(0, isFree ? at : at + 1).map(({ id }) => id);
  const tail = new Set(before.slice(at + 1).map(({ id }) => id));
  const start = head.length === 0 ? 0 : now.findIndex(({ id }) => id === head.at(-1)) + 1;
  if (head.length > 0 && start === 0) return null;
  const end = now.findIndex(({ id }, i) => i >= start && tail.has(id));
  if (end < 0 && tail.size > 0) return null;
  return now.slice(start, end < 0 ? now.length : end);
}

/** Compares what stands now with what was to come. */
export function arrivalOf(place: Place, now: readonly Standing[], blocks: readonly NewBlock[]): Arrival {
  const { before, at, isFree } = place;
  const here = standingAt(place, now);
  if (!here) return 'unclear';
  const anchor = before[at];
  const anchorNow = anchor && now.find(({ id }) => id === anchor.id);
  const isKept = isFree || !anchor || (anchorNow && isSame(anchorNow, anchor));
  const known = isFree && anchor ? [anchor] : [];
  if (isKept && sameList(here.map(signOf), known.map(signOf))) return 'nothing';
  const words = here.filter(isWorded);
  if (isKept && sameList(words.map(signOf), blocks.map(signOfNew))) return 'all';
  const shown = isKept ? here : [...here, ...(anchorNow ? [anchorNow] : [])];
  return shown.some(({ text }) => blocks.some(block => text.includes(plain(block.text)))) ? 'part' : 'unclear';
}

/** Of what stands there, the part that is as it was to come, from the first block on. */
export function beginningOf(here: readonly Standing[], blocks: readonly NewBlock[]): readonly Standing[] {
  const words = here.filter(isWorded);
  const other = words.findIndex((block, i) => !blocks[i] || signOf(block) !== signOfNew(blocks[i]));
  return other < 0 ? words : words.slice(0, other);
}

const TYPES = { 1: 'header', 2: 'sub_header', 3: 'sub_sub_header' } as const;

/** Notion's name for the kind of a new block. */
export function typeOfNew(block: NewBlock): string {
  if (block.kind === 'heading') return TYPES[block.level];
  if (block.kind === 'paragraph') return 'text';
  return block.isNumbered ? 'numbered_list' : 'bulleted_list';
}

/** An empty line is none of the blocks. */
const isWorded = ({ type, text, isParent }: Standing): boolean => isParent || type !== 'text' || text.trim() !== '';

const isSame = (a: Standing, b: Standing): boolean => a.type === b.type && a.text === b.text;

/** What two blocks have in common that are the same to a reader. */
const signOf = ({ type, text, isParent }: Standing): string => `${type} ${isParent} ${plain(text)}`;
const signOfNew = (block: NewBlock): string => `${typeOfNew(block)} false ${plain(block.text)}`;

/** White space in a paste is as the editor likes it. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
