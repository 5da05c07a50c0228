import { BlockHost } from './block-host';
import { element, setOwn } from './dom';
import type { Editor } from './editor';
import { LABELS } from './labels';
import { type Leaf, rememberLeaf, select, selectionIn } from './leaf';
import { nodesOf } from './render-title';

export interface LeafOptions {
  readonly id: string;
  readonly property?: string;
  readonly tag?: 'div' | 'h1' | 'h2' | 'h3' | 'h4';
  readonly placeholder?: string;
  readonly style?: string;
}

const LEAF_STYLE =
  'max-width:100%;width:100%;white-space:pre-wrap;word-break:break-word;padding:3px 2px;min-height:1.5em;';

/** One page on the screen: its root, title and blocks. A peek is a second one. */
export class View {
  readonly root: HTMLElement;
  readonly scroller: HTMLElement;
  readonly content: HTMLElement;
  readonly top: BlockHost;
  readonly #leaves = new Map<string, Set<Leaf>>();
  readonly #hosts = new Map<string, Set<BlockHost>>();
  readonly #open = new Set<string>();

  constructor(
    readonly editor: Editor,
    readonly pageId: string,
    scroller: HTMLElement,
  ) {
    const { smallText, fullWidth } = editor.switches;
    this.scroller = scroller;
    this.content = element('div', {
      class: 'notion-page-content',
      style: `font-size:${smallText ? 14 : 16}px;line-height:1.5;`,
    });
    const width = fullWidth ? '100%' : '720px';
    this.root = element('div', {
      class: 'layout-content',
      'data-content-editable-root': 'true',
      contenteditable: editor.isEditable,
      tabindex: 0,
      style: `outline:none;max-width:${width};margin:0 auto;padding:0 60px 30vh;`,
    });
    this.top = this.hostOf(pageId, this.content, true);
    this.root.append(
      this.#titleBlock(),
      element('div', { class: 'notion-page-view-discussion', contenteditable: 'false' }),
      this.content,
    );
  }

  #titleBlock(): HTMLElement {
    const placeholder = this.labels.newPage;
    const title = this.leaf({
      id: this.pageId,
      tag: 'h1',
      placeholder,
      style: 'font-size:2.5em;font-weight:700;margin:0;',
    });
    return element('div', { class: 'notion-selectable notion-page-block', 'data-block-id': this.pageId }, title);
  }

  get labels(): (typeof LABELS)['en'] {
    return LABELS[this.editor.switches.language];
  }

  /** A text that can be typed into. */
  leaf({ id, property = 'title', tag = 'div', placeholder = ' ', style = '' }: LeafOptions): HTMLElement {
    const made = element(tag, {
      'data-content-editable-leaf': 'true',
      contenteditable: this.editor.isEditable,
      role: 'textbox',
      tabindex: 0,
      spellcheck: true,
      placeholder,
      'aria-label': this.labels.leaf,
      style: LEAF_STYLE + style,
    });
    const leaf: Leaf = { element: made, id, property, view: this };
    rememberLeaf(leaf);
    this.#of(id, property).add(leaf);
    made.append(...nodesOf(this.editor.store.title(id, property), this.editor.names));
    return made;
  }

  /** Where the blocks inside a block stand. */
  hostOf(id: string, holder: HTMLElement, isLazy = false): BlockHost {
    const host = new BlockHost(this, id, holder, isLazy);
    const hosts = this.#hosts.get(id) ?? new Set();
    this.#hosts.set(id, hosts.add(host));
    return host;
  }

  /** Puts the leaf's text into it anew, with nodes of its own; a caret in it stays where it was in the text. */
  show(leaf: Leaf, caretAfter: (offset: number) => number = offset => offset): void {
    const { element: holder, id, property } = leaf;
    const selection = selectionIn(leaf);
    this.editor.lock.own(() =>
      holder.replaceChildren(...nodesOf(this.editor.store.title(id, property), this.editor.names)),
    );
    if (selection) this.editor.settle.own(() => select(leaf, caretAfter(selection.start), caretAfter(selection.end)));
  }

  /** The leaves in which a text stands, apart from those that have left the document. */
  leavesOf(id: string, property: string): readonly Leaf[] {
    const leaves = this.#of(id, property);
    for (const leaf of leaves) if (!this.root.contains(leaf.element)) leaves.delete(leaf);
    return [...leaves];
  }

  /** The blocks inside a block have become others. */
  refreshChildren(id: string): void {
    for (const host of this.#liveHosts(id)) host.refresh();
  }

  /** The block itself has become another kind of block. */
  refreshBlock(id: string): void {
    const parent = this.editor.store.get(id)?.parent_id ?? '';
    for (const host of this.#liveHosts(parent)) host.renew(id);
  }

  #liveHosts(id: string): BlockHost[] {
    const hosts = this.#hosts.get(id) ?? new Set();
    for (const host of hosts) if (!this.root.contains(host.holder)) hosts.delete(host);
    return [...hosts];
  }

  #of(id: string, property: string): Set<Leaf> {
    const key = `${id} ${property}`;
    const leaves = this.#leaves.get(key) ?? new Set();
    this.#leaves.set(key, leaves);
    return leaves;
  }

  isOpen = (id: string): boolean => this.#open.has(id);

  toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.refreshBlock(id);
  }

  /** Lets people write, or no longer. */
  setEditable(isEditable: boolean): void {
    setOwn(this.root, 'contenteditable', isEditable);
    for (const leaves of this.#leaves.values())
      for (const leaf of leaves) setOwn(leaf.element, 'contenteditable', isEditable);
  }

  /** Scrolls to a block of the page, mounting it first; false when it is not on it. */
  reveal(id: string): boolean {
    let top = id;
    for (
      let value = this.editor.store.get(id);
      value && value.parent_id !== this.pageId;
      value = this.editor.store.get(top)
    ) {
      top = value.parent_id;
    }
    return this.top.scrollTo(top, id);
  }

  close(): void {
    this.top.close();
  }
}
