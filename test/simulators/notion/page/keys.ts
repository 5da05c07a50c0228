import type { Commands } from './commands';
import { element } from './dom';
import type { Editor } from './editor';
import { type Leaf, leafOf, selectionIn } from './leaf';
import type { Menus } from './menus';

const MARKS: Readonly<Record<string, string>> = { b: 'b', i: 'i', u: '_' };

/** The keys that are the editor's own. */
export class Keys {
  #halo: HTMLElement | null = null;

  constructor(
    private readonly editor: Editor,
    private readonly commands: Commands,
    private readonly menus: Menus,
  ) {
    document.addEventListener('keydown', event => {
      if (!this.#isForEditor(event.target) || !(event.isTrusted || this.editor.switches.syntheticKeys)) return;
      if (this.#isTaken(event)) event.preventDefault();
      else if (event.key.length === 1) this.#deselect();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.#isForEditor(target)) this.#deselect();
    });
  }

  /** Keys that go to a page, or to nothing at all, as after Escape. */
  #isForEditor = (target: EventTarget | null): boolean =>
    target === document.body ||
    [...this.editor.views].some(({ root }) => target instanceof Node && root.contains(target));

  #isTaken(event: KeyboardEvent): boolean {
    this.editor.log.add('key', event.key);
    if (event.isComposing) return false;
    if (this.menus.key(event.key)) return true;
    if (event.key === 'Escape') return this.#selectBlock();
    const leaf = leafOf(document.getSelection()?.focusNode ?? null);
    if (event.key === 'Tab' && leaf && this.editor.isEditable) {
      if (event.shiftKey) this.commands.outdent(leaf);
      else this.commands.indent(leaf);
      return true;
    }
    return (event.ctrlKey || event.metaKey) && (this.#isHistory(event) || this.#isMark(event, leaf));
  }

  #isMark({ key }: KeyboardEvent, leaf: Leaf | null): boolean {
    const mark = MARKS[key.toLowerCase()];
    const selection = mark && leaf && this.editor.isEditable ? selectionIn(leaf) : null;
    if (!mark || !leaf || !selection) return false;
    this.commands.mark(leaf, selection.start, selection.end, mark);
    return true;
  }

  #isHistory({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return false;
    if (letter === 'y' || shiftKey) this.editor.redo();
    else this.editor.undo();
    return true;
  }

  /** Escape selects the whole block: a blue veil over it, and no caret any more. */
  #selectBlock(): boolean {
    const leaf = leafOf(document.getSelection()?.focusNode ?? null);
    const block = leaf?.element.closest('[data-block-id]');
    if (!block) return false;
    this.#deselect();
    const style = 'position:absolute;inset:0;background:rgba(35,131,226,0.14);pointer-events:none;border-radius:3px;';
    this.#halo = element('div', { class: 'notion-selectable-halo', contenteditable: 'false', style });
    this.editor.lock.own(() => this.#halo && block.append(this.#halo));
    // A root that keeps the focus gets a caret again at once.
    leaf?.view.root.blur();
    this.editor.settle.own(() => document.getSelection()?.removeAllRanges());
    return true;
  }

  #deselect(): void {
    const halo = this.#halo;
    this.#halo = null;
    if (halo) this.editor.lock.own(() => halo.remove());
  }
}
