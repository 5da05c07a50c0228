import type { Span } from '@/lib/draft/types';
import { fieldsOf, spansFrom } from './bridge-checks';
import { editableOf, focusKeeper, pasteBlocksInto, pasteInto, pressUndo } from './bridge-editor';
import { holdKeys, releaseKeys } from './bridge-keys';
import {
  type Answer,
  type Ask,
  type Deed,
  MOST_DOCUMENT,
  type ReplaceOutcome,
  type TextChange,
  type Trouble,
} from './bridge-protocol';
import { holdScroll } from './bridge-scroll';
import { changeBetween } from './text-change';

/** What Google Docs' interface for other programs gives; every part of it may be missing. */
interface Annotated {
  getText(): unknown;
  getSelection?(): unknown;
  getAnnotations?(): unknown;
  setSelection?(start: number, end: number): void;
}

/** A selection may take so many readings to show, so many milliseconds apart. */
const SELECTION = { readings: 4, pause: 25 };

/** What can be asked of the editor, in the page's own world. */
export class PageHalf {
  #text = '';
  #version = 0;
  #links: readonly Span[] = [];
  #rules: readonly Span[] = [];

  constructor(
    private readonly page: Document,
    private readonly requester: string,
  ) {}

  /** Does what is asked. Never rejects. */
  async answer(ask: Ask): Promise<Answer> {
    const { id } = ask;
    try {
      const value = await this.#done(ask);
      return typeof value === 'string' ? { id, trouble: value } : { id, value };
    } catch {
      return { id, trouble: 'failed' };
    }
  }

  async #done(deed: Deed): Promise<TextChange | ReplaceOutcome | true | Trouble> {
    if (deed.op === 'paste' || deed.op === 'undo') {
      const editable = editableOf(this.page);
      if (!editable) return 'no-editor';
      return deed.op === 'undo' ? pressUndo(editable) : pasteInto(editable, deed.text);
    }
    const annotated = await this.#annotated();
    const text = annotated?.getText();
    if (!annotated || typeof text !== 'string' || text.length > MOST_DOCUMENT) return 'no-text';
    if (deed.op === 'text') return this.#change(annotated, text, deed.known);
    if (deed.op === 'replace') return this.#replace(annotated, text, deed);
    if (!annotated.setSelection || deed.end > text.length) return 'no-text';
    if (deed.from !== undefined && !isSelected(annotated, { start: deed.from, end: deed.from })) return true;
    if (deed.still) holdScroll(this.page);
    this.#select(annotated, deed);
    releaseKeys(this.page);
    return true;
  }

  #select(annotated: Annotated, { start, end }: Span): void {
    const keepFocus = focusKeeper(this.page);
    annotated.setSelection?.(start, end);
    keepFocus();
  }

  /** Made anew for every question: what one gives may be what stood when it was made. */
  async #annotated(): Promise<Annotated | null> {
    const world = window as { _docs_annotate_getAnnotatedText?: (requester: string) => unknown };
    if (typeof world._docs_annotate_getAnnotatedText !== 'function') return null;
    const found = fieldsOf(await world._docs_annotate_getAnnotatedText(this.requester));
    return typeof found?.getText === 'function' ? (found as unknown as Annotated) : null;
  }

  #change(annotated: Annotated, text: string, known: number): TextChange {
    const isKnown = known > 0 && known === this.#version;
    const change = changeBetween(isKnown ? this.#text : '', text);
    const isSame = text === this.#text && this.#version > 0;
    if (!isSame) this.#note(annotated, text);
    const spans = isSame && isKnown ? { links: null, rules: null } : { links: this.#links, rules: this.#rules };
    const selection = selectionOf(annotated, text.length);
    return { version: this.#version, since: isKnown ? known : 0, ...change, length: text.length, selection, ...spans };
  }

  #note(annotated: Annotated, text: string): void {
    const found = fieldsOf(annotated.getAnnotations?.());
    const named = (name: RegExp): Span[] => {
      const spans: Span[] = [];
      for (const key in found) if (name.test(key)) spans.push(...spansFrom(found[key], text.length));
      return spans;
    };
    this.#links = named(/link/i);
    this.#rules = named(/rule/i);
    this.#text = text;
    this.#version++;
  }

  async #replace(first: Annotated, text: string, deed: Deed & { op: 'replace' }): Promise<ReplaceOutcome> {
    const { start, end, expected, markup } = deed;
    const isOther = (now: string): boolean =>
      now.slice(start, end) !== expected || (markup !== undefined && now.length !== markup.length);
    const editable = editableOf(this.page);
    if (!editable) return { done: 'no-editor', seen: '' };
    let annotated: Annotated | null = first;
    let seen = text.slice(start, end);
    if (isOther(text)) return { done: 'differs', seen };
    if (!first.setSelection) return { done: 'no-text', seen };
    const [selected] = selectionOf(first, text.length);
    const caret = selected && { ...selected, length: text.length };
    if (caret) holdKeys(this.page, editable, () => this.#select(first, caret));
    holdScroll(this.page);
    first.setSelection(start, end);
    for (let reading = 1; !isSelected(annotated, deed); reading++) {
      if (reading > SELECTION.readings) return { done: 'not-selected', seen, caret };
      if (reading > 1) await pause(SELECTION.pause);
      annotated = await this.#annotated();
      const now = annotated?.getText();
      if (!annotated || typeof now !== 'string') return { done: 'no-text', seen, caret };
      seen = now.slice(start, end);
      // In the meantime somebody else may have typed.
      if (isOther(now)) return { done: 'differs', seen, caret };
    }
    if (markup) pasteBlocksInto(editable, deed.text, markup.blocks);
    else pasteInto(editable, deed.text);
    return { done: 'pasted', seen, caret };
  }
}

function selectionOf(annotated: Annotated, length: number): Span[] {
  try {
    return spansFrom(annotated.getSelection?.(), length);
  } catch {
    return [];
  }
}

function isSelected(annotated: Annotated, { start, end }: Span): boolean {
  const [only, more] = selectionOf(annotated, Number.MAX_SAFE_INTEGER);
  return !more && only?.start === start && only.end === end;
}

const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));
