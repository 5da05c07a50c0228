import type { Commands } from './commands';
import { element } from './dom';
import type { Editor } from './editor';
import { leafOf } from './leaf';
import type { Menus } from './menus';
import type { View } from './view';

/** The keys that are the editor's own. Those of others than a person count as well. */
export class Keys {
  #halo: HTMLElement | null = null;

  constructor(
    private readonly editor: Editor,
    private readonly commands: Commands,
    private readonly menus: Menus,
    { root }: View,
  ) {
    root.addEventListener('keydown', event => {
      if (this.#isTaken(event)) event.preventDefault();
      else if (event.key.length === 1) this.#deselect();
    });
    root.addEventListener('pointerdown', () => this.#deselect());
  }

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
    return (event.ctrlKey || event.metaKey) && this.#isHistory(event);
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
    this.editor.settle.own(() => document.getSelection()?.removeAllRanges());
    return true;
  }

  #deselect(): void {
    const halo = this.#halo;
    this.#halo = null;
    if (halo) this.editor.lock.own(() => halo.remove());
  }
}
