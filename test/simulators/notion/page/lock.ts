import { isSame } from '../title';
import { isOwn, restoreAttributes } from './dom';
import type { Leaf } from './leaf';
import { leafOf } from './leaf';
import { titleInLeaf } from './leaf-dom';
import type { EventLog } from './log';
import type { View } from './view';

/**
 * Keeps the document as the editor made it. What others do to a leaf is undone before the next picture; what they do
 * elsewhere in the app is noted. A leaf that a person typed into has been read by then, and is as it is to be.
 */
export class Lock {
  readonly #observer = new MutationObserver(records => this.#notice(records));
  readonly #touched = new Set<Leaf>();
  readonly #log: EventLog;
  readonly #app: Element;
  #depth = 0;
  #isAsked = false;
  #composing: Leaf | null = null;

  constructor(app: Element, log: EventLog) {
    this.#app = app;
    this.#log = log;
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    this.#observer.observe(app, all);
    watchOutside(app, log);
  }

  /** Does what the editor itself does to the document, so that it is not taken for somebody else's doing. */
  own<T>(change: () => T): T {
    if (this.#depth === 0) this.#notice(this.#observer.takeRecords());
    this.#depth++;
    try {
      return change();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#observer.takeRecords();
    }
  }

  /** Leaves alone the leaf in which a word is being composed; null when it is finished. */
  compose(leaf: Leaf | null): void {
    this.#composing = leaf;
    if (!leaf) this.#ask();
  }

  /** After an input: what the browser has torn around the leaves of a view becomes whole again. */
  mend(view: View): void {
    const records = this.#observer.takeRecords();
    const damaged = records.filter(({ type, target }) => type === 'childList' && !leafOf(target));
    this.#notice(records);
    if (damaged.length > 0) this.own(() => repair(damaged, view));
  }

  /** After typing: nodes of the browser's making in the leaf become the editor's again. */
  tidy(leaf: Leaf): void {
    const isForeign = (part: Element): boolean =>
      !isOwn(part) && (part.localName !== 'br' || part.nextSibling !== null);
    if ([...leaf.element.querySelectorAll('*')].some(isForeign)) leaf.view.show(leaf);
  }

  #notice(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const leaf = leafOf(record.target);
      if (leaf) this.#touched.add(leaf);
      else this.#noteForeign(record);
    }
    if (this.#touched.size > 0) this.#ask();
  }

  #noteForeign({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'attributes') this.#log.add('foreign-attribute', `${attributeName} on ${nameOf(target)}`);
    for (const node of addedNodes) this.#log.add('foreign-node', `${nameOf(node)} in ${nameOf(target)}`);
    for (const node of removedNodes) {
      // Somebody who tidies up after themselves has already been noted.
      if (node instanceof Element && isOwn(node))
        this.#log.add('foreign-node', `${nameOf(node)} taken from ${nameOf(target)}`);
    }
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      const leaves = [...this.#touched];
      this.#touched.clear();
      for (const leaf of leaves) {
        if (leaf === this.#composing) this.#touched.add(leaf);
        else if (this.#app.contains(leaf.element)) this.own(() => this.#restore(leaf));
      }
    });
  }

  #restore(leaf: Leaf): void {
    const { element, id, property, view } = leaf;
    for (const part of [element, ...element.querySelectorAll('*')]) {
      for (const name of restoreAttributes(part)) {
        console.info('Reverting mutation of attribute', name);
        this.#log.add('foreign-attribute', `${name} in ${id}`);
      }
    }
    const foreign = [...element.querySelectorAll('*')].filter(part => !isOwn(part) && part.localName !== 'br');
    for (const part of foreign) this.#log.add('foreign-element', `${nameOf(part)} in ${id}`);
    const isText = isSame(titleInLeaf(element), view.editor.store.title(id, property));
    if (!isText) this.#log.add('foreign-text', `${id}: ${element.textContent}`);
    if (!isText || foreign.length > 0) view.show(leaf);
  }
}

/** Makes the blocks anew in which the browser has torn something. */
function repair(damaged: readonly MutationRecord[], view: View): void {
  for (const { target, addedNodes } of damaged) {
    for (const node of addedNodes) if (!(node instanceof Element && isOwn(node))) node.parentNode?.removeChild(node);
    const block = target instanceof Element ? target.closest('[data-block-id]') : null;
    if (block && view.content.contains(block)) view.refreshBlock(block.getAttribute('data-block-id') ?? '');
    else view.top.refresh();
  }
}

/** Notes what is put beside the app, which is where everybody else's nodes belong. */
function watchOutside(app: Element, log: EventLog): void {
  const observer = new MutationObserver(records => {
    for (const { target, addedNodes, attributeName } of records) {
      if (app.contains(target)) continue;
      if (attributeName) log.add('outside-attribute', `${attributeName} on ${nameOf(target)}`);
      for (const node of addedNodes) if (node instanceof Element) log.add('outside-node', nameOf(node));
    }
  });
  observer.observe(document.documentElement, { childList: true, attributes: true });
  observer.observe(document.body, { childList: true, attributes: true });
}

const nameOf = (node: Node): string =>
  node instanceof Element ? `<${node.localName}${node.className ? ` class="${node.className}"` : ''}>` : node.nodeName;
