/** A place between two characters of the editor's content. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** A run of the root's children that together are one or more lines of the text. */
interface Stretch {
  /** The first child of the run. */
  readonly first: ChildNode;
  /** The child after it; null at the end. */
  readonly after: ChildNode | null;
  readonly start: number;
  readonly length: number;
}

const BLOCK = /^(?:DIV|P|LI|UL|OL|PRE|H[1-6]|BLOCKQUOTE)$/;

/**
 * The plain text of an editable element and the way from its offsets to the DOM and back. A line is an element of its
 * own or follows a line feed within one: browsers make both. Only what changed since the last reading is read again.
 */
export class EditorText {
  #text = '';
  #stretches: readonly Stretch[] = [];
  readonly #known = new WeakMap<ChildNode, string>();
  readonly #observer: MutationObserver;
  #stale = true;

  constructor(
    readonly root: HTMLElement,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver(records => {
      this.#forget(records);
      changed();
    });
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** The text as it stands now, lines separated by a line feed. */
  read(): string {
    const unheard = this.#observer.takeRecords();
    this.#forget(unheard);
    if (unheard.length > 0) queueMicrotask(this.changed);
    if (!this.#stale) return this.#text;
    const texts: string[] = [];
    const stretches: Stretch[] = [];
    let start = 0;
    for (let first = this.root.firstChild; first; ) {
      const after = endOfStretch(first);
      const text = this.#textOf(first, after);
      stretches.push({ first, after, start, length: text.length });
      texts.push(text);
      start += text.length + 1;
      first = after;
    }
    this.#text = texts.join('\n');
    this.#stretches = stretches;
    this.#stale = false;
    return this.#text;
  }

  /** The place of an offset, in a text node where there is one. */
  pointAt(offset: number): DomPoint {
    this.read();
    const stretch = this.#stretches[this.#indexAt(offset)];
    if (!stretch) return { node: this.root, offset: 0 };
    let rest = Math.max(0, Math.min(offset - stretch.start, stretch.length));
    let last: DomPoint | null = null;
    for (const leaf of leavesOf(stretch)) {
      const length = leaf.nodeType === Node.TEXT_NODE ? (leaf as Text).length : 1;
      if (leaf.nodeType === Node.TEXT_NODE && rest <= length) return { node: leaf, offset: rest };
      if (rest < length) return before(leaf);
      rest -= length;
      last = leaf.nodeType === Node.TEXT_NODE ? { node: leaf, offset: length } : afterLeaf(leaf);
    }
    return last ?? { node: stretch.first.nodeType === Node.ELEMENT_NODE ? stretch.first : this.root, offset: 0 };
  }

  /** The range of a span of the text. */
  rangeOf(start: number, end: number): Range {
    const range = this.root.ownerDocument.createRange();
    const from = this.pointAt(start);
    const to = this.pointAt(end);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The offset of a place in the content; null for a place outside. */
  offsetAt(node: Node, offset: number): number | null {
    this.read();
    if (node === this.root) return this.#offsetAmongChildren(offset);
    const top = this.#topOf(node);
    const stretch = top && this.#stretches[this.#indexOf(top)];
    if (!stretch) return null;
    let at = stretch.start;
    for (const leaf of leavesOf(stretch)) {
      if (leaf === node) return at + offset;
      if (!precedes(leaf, node, offset)) break;
      at += leaf.nodeType === Node.TEXT_NODE ? (leaf as Text).length : 1;
    }
    return Math.min(at, stretch.start + stretch.length);
  }

  #offsetAmongChildren(index: number): number {
    const child = this.root.childNodes[index];
    return child ? (this.#stretches[this.#indexOf(child)]?.start ?? 0) : this.#text.length;
  }

  /** Index of the stretch that an offset is in. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#stretches[middle] as Stretch).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Index of the stretch that a child of the root belongs to. */
  #indexOf(child: Node): number {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const { first } = this.#stretches[middle] as Stretch;
      const isAfter = first !== child && first.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_PRECEDING;
      if (isAfter) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  #topOf(node: Node): ChildNode | null {
    let top: Node | null = node;
    while (top && top.parentNode !== this.root) top = top.parentNode;
    return top as ChildNode | null;
  }

  #textOf(first: ChildNode, after: ChildNode | null): string {
    const single = first.nextSibling === after;
    const known = single ? this.#known.get(first) : undefined;
    if (known !== undefined) return known;
    let text = '';
    for (const leaf of leavesOf({ first, after }))
      text += leaf.nodeType === Node.TEXT_NODE ? (leaf as Text).data : '\n';
    // The last line feed of a block only holds its last line open.
    if (text.endsWith('\n')) text = text.slice(0, -1);
    if (single) this.#known.set(first, text);
    return text;
  }

  #forget(records: readonly MutationRecord[]): void {
    if (records.length > 0) this.#stale = true;
    for (const { target } of records) {
      const top = this.#topOf(target);
      if (top) this.#known.delete(top);
    }
  }
}

/** A block is a stretch of its own; text and line breaks between blocks form one together. */
function endOfStretch(first: ChildNode): ChildNode | null {
  if (BLOCK.test(first.nodeName)) return first.nextSibling;
  let after = first.nextSibling;
  while (after && !BLOCK.test(after.nodeName)) after = after.nextSibling;
  return after;
}

function* leavesOf({ first, after }: Pick<Stretch, 'first' | 'after'>): Generator<Text | HTMLBRElement> {
  for (let child: ChildNode | null = first; child && child !== after; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) yield child as Text;
    else if (child.nodeName === 'BR') yield child as HTMLBRElement;
    else if (child.firstChild) yield* leavesOf({ first: child.firstChild, after: null });
  }
}

/** Whether a leaf stands wholly before the place `offset` in an element. */
function precedes(leaf: Node, node: Node, offset: number): boolean {
  const reference = node.childNodes[offset];
  if (reference)
    return leaf !== reference && !!(leaf.compareDocumentPosition(reference) & Node.DOCUMENT_POSITION_FOLLOWING);
  return node.contains(leaf) || !!(leaf.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function before(leaf: Node): DomPoint {
  const parent = leaf.parentNode as Node;
  return { node: parent, offset: [...parent.childNodes].indexOf(leaf as ChildNode) };
}

function afterLeaf(leaf: Node): DomPoint {
  const { node, offset } = before(leaf);
  return { node, offset: offset + 1 };
}
