import { blockOf } from '@/lib/draft/draft';
import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Block } from '@/lib/draft/types';
import { CELL, ROW, TABLE, TABLE_END } from '../controls';
import type { Replacement } from './replacement';

/** What a paragraph may begin behind. */
const PARAGRAPH_SIGNS = ['\n', TABLE, TABLE_END, ROW, CELL];
const DOCUMENT_START = '\u0003';
/** What stands behind the last place for a caret: the last paragraph's end, and that of the document. */
const DOCUMENT_ENDS = [`\n${DOCUMENT_START}\n`, `\n${DOCUMENT_START}`, '\n', ''];

/** What of a text is not words: an object is none, but it is something. */
const NOTHING = /^\s*$/;

const BLANK: NewBlock = { kind: 'paragraph', text: '' };

/** The blocks as a paragraph of the editor's can hold them: no white space but single spaces within, and none empty. */
export const trimmedBlocks = (blocks: readonly NewBlock[]): NewBlock[] =>
  blocks.map(block => ({ ...block, text: block.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');

/**
 * The paste that puts blocks at the end of the editor's text: into its last paragraph where that is empty, over all of it
 * where nothing is, and otherwise as paragraphs of their own behind it. One paste, and so one step of undo.
 */
export function insertionOf(text: string, blocks: readonly NewBlock[]): Replacement {
  const { start, end, isBehind } = placeIn(text);
  const lead = isBehind ? '\n' : '';
  const words = blocks.map(block => block.text).join('\n');
  const marked = lead + markedLines(blocks);
  // Behind a list or a heading the editor may leave one more paragraph to write on in.
  const forms = [lead + words, `${lead}${words}\n`, marked];
  const glued = isBehind ? forms.map(form => form.slice(1)) : [];
  const markup = { blocks: isBehind ? [BLANK, ...blocks] : blocks, length: text.length, forms, glued };
  return { start, end, raw: text.slice(start, end), text: marked, markup };
}

/** The same as lines of plain text, for an editor that has not taken the blocks; null where they cannot go behind a word. */
export function linesInsertionOf(text: string, blocks: readonly NewBlock[]): Replacement | null {
  const { start, end, isBehind } = placeIn(text);
  const lines = markedLines(blocks);
  if (!isBehind) return { start, end, raw: text.slice(start, end), text: lines };
  const [word] = /[^\s\p{Cc}\p{Co}\ufffc]+$/u.exec(text.slice(0, end).slice(-200)) ?? [];
  return word === undefined ? null : { start: end - word.length, end, raw: word, text: `${word}\n${lines}` };
}

/** The same blocks as an export would have them. */
export function writtenBlocks(blocks: readonly NewBlock[]): Block[] {
  return numbered(trimmedBlocks(blocks)).map(({ block, number }) => {
    const { kind, text } = block;
    const level = block.kind === 'heading' ? block.level : 0;
    const marker = block.kind === 'item' ? (block.isNumbered ? `${number}.` : '*') : '';
    return blockOf({ key: '', kind, level, marker, text });
  });
}

function placeIn(text: string): { readonly start: number; readonly end: number; readonly isBehind: boolean } {
  const first = text.startsWith(DOCUMENT_START) ? 1 : 0;
  const tail = DOCUMENT_ENDS.find(sign => text.endsWith(sign)) ?? '';
  const end = Math.max(first, text.length - tail.length);
  const body = text.slice(first, end);
  if (NOTHING.test(body)) return { start: first, end, isBehind: false };
  const last = first + Math.max(...PARAGRAPH_SIGNS.map(sign => body.lastIndexOf(sign))) + 1;
  if (NOTHING.test(text.slice(last, end))) return { start: last, end, isBehind: false };
  return { start: end, end, isBehind: true };
}

/** A line for each block, with the marks that people type where an editor has no headings and lists. */
function markedLines(blocks: readonly NewBlock[]): string {
  const lines = numbered(blocks).map(({ block, number }) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    if (block.kind === 'item') return `${block.isNumbered ? `${number}.` : '-'} ${block.text}`;
    return block.text;
  });
  return lines.join('\n');
}

/** With the number that stands before each of a numbered list; 0 before the others. */
function numbered(blocks: readonly NewBlock[]): { readonly block: NewBlock; readonly number: number }[] {
  let number = 0;
  return blocks.map(block => {
    number = block.kind === 'item' && block.isNumbered ? number + 1 : 0;
    return { block, number };
  });
}
