import { DocumentModel } from './document-model.ts';
import { History, movedPosition, movedSelection } from './history.ts';
import { formatFor, replacement, suggestedReplacement } from './replacing.ts';
import { lengthOf, piecesOf } from './runs.ts';
import type { Operation, Paragraph, Piece, Selection } from './types.ts';

export type Mode = 'editing' | 'suggesting' | 'viewing' | 'commenting' | 'request-access' | 'office';

export interface Change {
  readonly operations: readonly Operation[];
  /** Who made it: the writer here, a collaborator, or the writer in another window, where it is saved from. */
  readonly origin: 'writer' | 'collaborator' | 'other-window';
}

/** A tab being edited: the text, the selection, what may be changed, and the way back. */
export class Editing {
  readonly model: DocumentModel;
  readonly history = new History();
  selection: Selection = { anchor: 1, focus: 1 };
  mode: Mode = 'editing';
  isOffline = false;
  /** Ranges that nobody may change, as offsets into the text. */
  locked: { start: number; end: number }[] = [];
  /** Where a vertical movement of the caret wants to be, in pixels; forgotten at every other move. */
  goal: number | null = null;
  #changed: (change: Change) => void;

  constructor(paragraphs: readonly Paragraph[], changed: (change: Change) => void) {
    this.model = new DocumentModel(paragraphs);
    this.#changed = changed;
  }

  get range(): { start: number; end: number } {
    const { anchor, focus } = this.selection;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  get canEdit(): boolean {
    return !this.isOffline && ['editing', 'suggesting', 'office'].includes(this.mode);
  }

  /** Selects, as far as the offsets are in the text: otherwise nothing happens. False then. */
  select(anchor: number, focus: number): boolean {
    const isLegal = (offset: number): boolean => Number.isInteger(offset) && offset >= 1 && offset <= this.model.end;
    if (!isLegal(anchor) || !isLegal(focus)) return false;
    this.selection = { anchor: this.model.legal(anchor), focus: this.model.legal(focus) };
    this.history.close();
    this.goal = null;
    return true;
  }

  /** Puts text in place of the selection. False when this is not allowed here and now. */
  insert(text: string, isTyping: boolean): boolean {
    const { start, end } = this.range;
    const format = formatFor(this.model, start, end);
    const { style } = this.model.paragraph(this.model.placeOf(start).index);
    const { headingId: _, ...own } = style;
    return this.replace(start, end, piecesOf(text, format, own), isTyping);
  }

  /** Takes away what is selected, or else the character before (−1) or after (1) the caret. */
  remove(direction: -1 | 1): boolean {
    const { start, end } = this.range;
    if (start !== end) return this.replace(start, end, [], false);
    const other = this.neighbour(start, direction);
    if (other === start || !this.model.isWithinCell(Math.min(start, other), Math.max(start, other))) return false;
    const { end: last } = this.model;
    const isDone = this.replace(Math.min(start, other), Math.max(start, other), [], false);
    // What is only suggested to go is still there, and the caret goes past it.
    if (isDone && direction > 0 && this.model.end === last) this.selection = { anchor: other, focus: other };
    return isDone;
  }

  /** The caret's next place in this direction. */
  neighbour(offset: number, direction: -1 | 1): number {
    const { index, offset: within } = this.model.placeOf(offset);
    const { text } = this.model.paragraph(index);
    const base = this.model.textStart(index);
    if (direction > 0) {
      if (within < text.length) return offset + (String.fromCodePoint(text.codePointAt(within) ?? 0).length || 1);
      return index + 1 < this.model.paragraphs.length ? this.model.textStart(index + 1) : offset;
    }
    if (within > 0) return offset - (/[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(0, within)) ? 2 : 1);
    return index > 0 ? base - this.model.paragraph(index).prefix.length - 1 : offset;
  }

  /** Puts pieces that have styles in place of the selection; a paragraph that is left with nothing of its own takes the first. */
  putMarkup(pieces: readonly Piece[]): boolean {
    const { start, end } = this.range;
    const { index, offset } = this.model.placeOf(start);
    const isWhole = offset === 0 && end >= this.model.textStart(index) + this.model.paragraph(index).text.length;
    return this.replace(start, end, pieces, false, (isWhole && pieces[0]?.style) || undefined);
  }

  replace(
    start: number,
    end: number,
    pieces: readonly Piece[],
    isTyping: boolean,
    headStyle?: Operation['headStyle'],
  ): boolean {
    if (!this.canEdit || this.#isLocked(start, end) || (start === end && !lengthOf(pieces))) return false;
    const isSuggested = this.mode === 'suggesting';
    const planned = (isSuggested ? suggestedReplacement : replacement)(this.model, start, end, pieces);
    if (!planned.length) return false;
    // What stands first is changed last.
    const operations = headStyle ? [...planned.slice(0, -1), { ...(planned.at(-1) as Operation), headStyle }] : planned;
    const before = this.selection;
    const inverses = operations.map(operation => this.#apply(operation));
    const last = isSuggested ? operations[0] : operations.at(-1);
    const caret = last ? last.at + lengthOf(last.insert) : start;
    const isStruck = isSuggested && !lengthOf(pieces);
    this.selection = { anchor: isStruck ? start : caret, focus: isStruck ? start : caret };
    this.history.note(inverses, before, this.selection, isTyping);
    this.goal = null;
    this.#changed({ operations, origin: 'writer' });
    return true;
  }

  /** Someone else's change, allowed in every mode. The selection moves along. */
  remote(start: number, end: number, pieces: readonly Piece[]): void {
    this.follow(replacement(this.model, start, end, pieces), 'collaborator');
  }

  /** Makes changes that someone else has made already. */
  follow(operations: readonly Operation[], origin: Change['origin']): void {
    for (const operation of operations) {
      this.#apply(operation);
      this.history.rebase(operation);
      this.selection = movedSelection(this.selection, operation);
    }
    this.#changed({ operations, origin });
  }

  undo(): boolean {
    return this.#restore('undo');
  }

  redo(): boolean {
    return this.#restore('redo');
  }

  #restore(way: 'undo' | 'redo'): boolean {
    if (!this.canEdit) return false;
    const operations: Operation[] = [];
    const selection = this.history[way](this.model, operation => {
      operations.push(operation);
      return this.#apply(operation);
    });
    if (!selection) return false;
    this.selection = { anchor: this.model.legal(selection.anchor), focus: this.model.legal(selection.focus) };
    this.goal = null;
    this.#changed({ operations, origin: 'writer' });
    return true;
  }

  #apply(operation: Operation): Operation {
    this.locked = this.locked.map(({ start, end }) => ({
      start: movedPosition(start, operation, true),
      end: movedPosition(end, operation, false),
    }));
    return this.model.apply(operation);
  }

  #isLocked(start: number, end: number): boolean {
    return this.locked.some(range =>
      start === end ? start > range.start && start < range.end : start < range.end && end > range.start,
    );
  }
}
