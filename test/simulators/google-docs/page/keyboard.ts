import type { Editing } from '../model/editing.ts';
import type { Kix } from './kix.ts';
import { verticalTarget } from './vertical.ts';

/** What a key does, by its code: synthetic events often carry nothing else. True when the editor has dealt with it. */
export function dealsWithKey(kix: Kix, event: KeyboardEvent): boolean {
  const code = event.keyCode || event.which;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && dealsWithCommand(kix, code, event.shiftKey)) return true;
  const move = movesOf(kix, code, isCommand, event.shiftKey);
  if (move) {
    kix.flush();
    const { offset, goal } = move();
    kix.moveTo(offset, event.shiftKey, goal);
    return true;
  }
  if (event.altKey) return false;
  if (code === 8 || code === 46) kix.edit(editing => removes(kix, editing, code === 8 ? -1 : 1, isCommand));
  else if (isCommand) return false;
  else if (code === 9) kix.edit(editing => editing.insert('\t', false));
  else if (code === 13) kix.edit(editing => editing.insert(event.shiftKey ? '\u000b' : '\n', false));
  else return false;
  return true;
}

/** Takes away what is selected, or the character or the word beside the caret. */
function removes(kix: Kix, editing: Editing, direction: -1 | 1, byWord: boolean): boolean {
  const { start, end } = editing.range;
  if (!byWord || start !== end) return editing.remove(direction);
  const edge = wordEdge(kix, start, direction);
  return editing.replace(Math.min(start, edge), Math.max(start, edge), [], false);
}

function dealsWithCommand(kix: Kix, code: number, shift: boolean): boolean {
  if (code === 90) kix.edit(editing => (shift ? editing.redo() : editing.undo()));
  else if (code === 89) kix.edit(editing => editing.redo());
  else if (code === 65) kix.selectAll();
  else if (code === 72 || code === 70) kix.openFind(code === 72);
  else return false;
  return true;
}

const LINES: Readonly<Record<number, number>> = { 33: -40, 34: 40, 38: -1, 40: 1 };

/** Where a key moves the caret; null for keys that do not. */
function movesOf(
  kix: Kix,
  code: number,
  isCommand: boolean,
  isExtending: boolean,
): (() => { offset: number; goal?: number }) | null {
  const { editing, positions } = kix;
  const { focus } = editing.selection;
  const step = (direction: -1 | 1): number =>
    isCommand ? wordEdge(kix, focus, direction) : editing.neighbour(focus, direction);
  if (code === 37 || code === 39) {
    const { start, end } = editing.range;
    // Without Shift, the caret leaves a selection at its edge.
    if (start !== end && !isExtending && !isCommand) return () => ({ offset: code === 37 ? start : end });
    return () => ({ offset: step(code === 37 ? -1 : 1) });
  }
  if (code === 36) return () => ({ offset: isCommand ? 1 : positions.lineEdge(focus, 'start') });
  if (code === 35) return () => ({ offset: isCommand ? editing.model.end : positions.lineEdge(focus, 'end') });
  const lines = LINES[code];
  return lines === undefined ? null : () => verticalTarget(kix, lines);
}

function wordEdge({ editing: { model } }: Kix, offset: number, direction: -1 | 1): number {
  const text = model.text();
  let at = offset;
  const isWord = (i: number): boolean => /[\p{L}\p{N}]/u.test(text[i] ?? '');
  if (direction > 0) {
    while (at < model.end && !isWord(at)) at++;
    while (at < model.end && isWord(at)) at++;
  } else {
    while (at > 1 && !isWord(at - 1)) at--;
    while (at > 1 && isWord(at - 1)) at--;
  }
  return model.legal(at);
}
