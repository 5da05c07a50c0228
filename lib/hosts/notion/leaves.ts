import { LeafText } from './leaf-text';
import { leafAround } from './page-dom';
import type { Words } from './rich-text';

/** The leaves of a page by their keys, with their texts; a text is read again only after it was forgotten. */
export class Leaves {
  readonly #byKey = new Map<string, HTMLElement>();
  readonly #keys = new WeakMap<HTMLElement, string>();
  readonly #texts = new WeakMap<HTMLElement, LeafText>();

  /** Notes under which key a leaf is known; gives its words. */
  note(leaf: HTMLElement, key: string): Words {
    this.#byKey.set(key, leaf);
    this.#keys.set(leaf, key);
    return this.#textOf(leaf).words;
  }

  /** To be called when a leaf's content has changed. */
  forget(leaf: HTMLElement): void {
    this.#texts.delete(leaf);
  }

  /** The text of a leaf; null while it is not in the document. */
  get(key: string): LeafText | null {
    const leaf = this.#byKey.get(key);
    return leaf?.isConnected ? this.#textOf(leaf) : null;
  }

  /** The same, read anew: for right after a change of which no record has come yet. */
  fresh(key: string): LeafText | null {
    const leaf = this.#byKey.get(key);
    if (leaf) this.forget(leaf);
    return this.get(key);
  }

  /** The key of the leaf that a node is in, and its text. */
  at(node: Node): { readonly key: string; readonly text: LeafText } | null {
    const leaf = leafAround(node);
    const key = leaf && this.#keys.get(leaf);
    return key && this.#byKey.get(key) === leaf ? { key, text: this.#textOf(leaf) } : null;
  }

  #textOf(leaf: HTMLElement): LeafText {
    let text = this.#texts.get(leaf);
    if (!text) {
      text = new LeafText(leaf);
      this.#texts.set(leaf, text);
    }
    return text;
  }
}
