import { plain } from '../title';
import type { Commands } from './commands';
import type { Editor } from './editor';
import { endOf, type Leaf, leafOf, selectedEnds, selectionIn } from './leaf';
import type { Menus } from './menus';
import { Paste } from './paste';
import type { View } from './view';

const MARKS: Readonly<Record<string, string>> = {
  formatBold: 'b',
  formatItalic: 'i',
  formatUnderline: '_',
  formatStrikeThrough: 's',
};

/** Typing a sign and a space at the start of a text makes it another kind of block. */
const SHORTCUTS: Readonly<Record<string, string>> = {
  '- ': 'bulleted_list',
  '* ': 'bulleted_list',
  '1. ': 'numbered_list',
  '[] ': 'to_do',
  '> ': 'toggle',
  '" ': 'quote',
  '# ': 'header',
  '## ': 'sub_header',
  '### ': 'sub_sub_header',
};

/** Takes what the browser reports of typing in a view. Plain typing is left to the browser, and read afterwards. */
export class Input {
  constructor(
    private readonly editor: Editor,
    private readonly commands: Commands,
    private readonly menus: Menus,
    private readonly view: View,
  ) {
    const { root } = view;
    const paste = new Paste(editor, ({ from, start, to, end }, text) =>
      commands.replaceAcross(from, start, to, end, plain(text)),
    );
    root.addEventListener('beforeinput', event => this.#before(event));
    root.addEventListener('input', event => this.#after(event as InputEvent));
    root.addEventListener('paste', event => paste.take(event));
    root.addEventListener('drop', event => event.preventDefault());
    root.addEventListener('compositionstart', () => this.editor.compose(focusedLeaf()));
    root.addEventListener('compositionend', () => this.#composed());
  }

  #before(event: InputEvent): void {
    // One that a script makes up is no reason to do anything.
    if (!event.isTrusted || event.isComposing) return;
    const ends = selectedEnds();
    if (!ends || !this.editor.isEditable) return event.preventDefault();
    const isHandled =
      ends.from === ends.to ? this.#inLeaf(event, ends.from, ends.start, ends.end) : this.#across(event, ends);
    if (isHandled) event.preventDefault();
  }

  #inLeaf({ inputType }: InputEvent, leaf: Leaf, start: number, end: number): boolean {
    const isCollapsed = start === end;
    switch (inputType) {
      case 'insertParagraph':
        this.commands.split(leaf, start, end);
        return true;
      case 'insertLineBreak':
        this.commands.replace(leaf, start, end, plain('\n'));
        return true;
      case 'deleteContentBackward':
      case 'deleteWordBackward':
      case 'deleteSoftLineBackward':
        if (!isCollapsed || start > 0) return false;
        this.commands.joinBack(leaf);
        return true;
      case 'deleteContentForward':
      case 'deleteWordForward':
        if (!isCollapsed || end < endOf(leaf)) return false;
        this.commands.joinNext(leaf);
        return true;
      default:
        return this.#special(inputType, leaf, start, end);
    }
  }

  #special(inputType: string, leaf: Leaf, start: number, end: number): boolean {
    const mark = MARKS[inputType];
    if (mark) this.commands.mark(leaf, start, end, mark);
    else if (inputType === 'historyUndo') this.editor.undo();
    else if (inputType === 'historyRedo') this.editor.redo();
    return mark !== undefined || /^history|^insertFrom|^format/.test(inputType);
  }

  #across({ inputType, data }: InputEvent, ends: NonNullable<ReturnType<typeof selectedEnds>>): boolean {
    const { from, start, to, end } = ends;
    if (/^delete/.test(inputType)) this.commands.replaceAcross(from, start, to, end, []);
    else if (inputType === 'insertText') this.commands.replaceAcross(from, start, to, end, plain(data ?? ''));
    else if (inputType === 'insertParagraph') {
      this.commands.replaceAcross(from, start, to, end, []);
      this.commands.split(from, start, start);
    } else this.#special(inputType, from, start, start);
    return true;
  }

  #after(event: InputEvent): void {
    if (!event.isTrusted && !this.editor.switches.syntheticInput) return;
    const leaf = focusedLeaf();
    if (!this.editor.isEditable) return;
    if (leaf) this.editor.read(leaf, event.inputType);
    if (event.isComposing) return;
    this.editor.lock.mend(this.view);
    if (!leaf) return;
    this.editor.lock.tidy(leaf);
    if (!this.#shortcut(leaf, event)) this.menus.typed(leaf, event.data ?? '');
  }

  #shortcut(leaf: Leaf, { data }: InputEvent): boolean {
    if (data !== ' ' || leaf.property !== 'title') return false;
    const before = (leaf.element.textContent ?? '').slice(0, selectionIn(leaf)?.end ?? 0);
    const type = SHORTCUTS[before];
    if (!type || this.editor.store.get(leaf.id)?.type !== 'text') return false;
    this.commands.turnInto(leaf, type, before.length);
    return true;
  }

  #composed(): void {
    const leaf = focusedLeaf();
    if (leaf) this.editor.read(leaf);
    this.editor.compose(null);
  }
}

const focusedLeaf = (): Leaf | null => leafOf(document.getSelection()?.focusNode ?? null);
