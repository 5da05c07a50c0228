import { isAsWritten, ownNodes } from './dom.ts';

export interface Counts {
  /** Writes of the editor's own to its scroll position. */
  readonly scrollWrites: number;
  /** Scroll positions that neither the editor nor a wheel, a key or the pointer brought about. */
  readonly foreignScrolls: number;
  readonly setSelections: number;
  readonly pastes: number;
  readonly copies: number;
  /** Nodes among the pages and in the text's frame that the editor did not make. */
  readonly foreignNodes: number;
  /** Nodes that somebody put beside the pages, where the editor leaves them. */
  readonly foreignLayers: number;
  /** Attributes that somebody else wrote on the editor's elements, as `name@class`. */
  readonly foreignAttributes: readonly string[];
  readonly mutations: number;
  readonly keys: number;
  readonly factoryCalls: number;
  readonly textReads: number;
  /** Tasks of the page's thread over 50 ms, in milliseconds; only where the browser tells. */
  readonly longTasks: readonly number[];
}

/** What happens to the editor, counted from its own side. */
export class Counters {
  scrollWrites = 0;
  foreignScrolls = 0;
  setSelections = 0;
  pastes = 0;
  copies = 0;
  mutations = 0;
  keys = 0;
  factoryCalls = 0;
  textReads = 0;
  #foreign: Node[] = [];
  #layers: Node[] = [];
  #attributes: string[] = [];
  #longTasks: number[] = [];
  #takesMarkup = false;
  readonly #observer = new MutationObserver(records => this.#see(records));

  constructor() {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver(list => this.#longTasks.push(...list.getEntries().map(entry => entry.duration))).observe({
      entryTypes: ['longtask'],
    });
  }

  /** Watches everything under this node from now on. */
  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  }

  /** Foreign nodes that were seen so far, described for people. */
  get foreign(): string[] {
    this.#see(this.#observer.takeRecords());
    return this.#foreign.map(node => (node instanceof Element ? node.outerHTML.slice(0, 120) : (node.nodeValue ?? '')));
  }

  get counts(): Counts {
    this.#see(this.#observer.takeRecords());
    const { scrollWrites, foreignScrolls, setSelections, pastes, copies, mutations, keys, factoryCalls, textReads } =
      this;
    return {
      scrollWrites,
      foreignScrolls,
      setSelections,
      pastes,
      copies,
      mutations,
      keys,
      factoryCalls,
      textReads,
      foreignNodes: this.#foreign.length,
      foreignLayers: this.#layers.length,
      foreignAttributes: [...this.#attributes],
      longTasks: [...this.#longTasks],
    };
  }

  /** From now on until the next tick, what comes into the text's frame belongs to a paste. */
  expectMarkup(): void {
    this.#see(this.#observer.takeRecords());
    this.#takesMarkup = true;
    setTimeout(() => {
      this.#see(this.#observer.takeRecords());
      this.#takesMarkup = false;
    }, 0);
  }

  reset(): void {
    this.#see(this.#observer.takeRecords());
    this.scrollWrites = this.foreignScrolls = this.setSelections = this.pastes = this.copies = 0;
    this.mutations = this.keys = this.factoryCalls = this.textReads = 0;
    this.#foreign = [];
    this.#layers = [];
    this.#attributes = [];
    this.#longTasks = [];
  }

  #see(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, attributeName } of records) {
      // What happens inside somebody else's layer is their affair.
      if (!ownNodes.has(target)) continue;
      this.mutations++;
      const isBeside =
        target instanceof Element && target.matches('.kix-appview-editor, .kix-appview-editor *') === false;
      const isLayer = isBeside || (target instanceof Element && target.classList.contains('kix-appview-editor'));
      const isInFrame = target.ownerDocument !== document;
      for (const node of addedNodes) {
        if (isInFrame && this.#takesMarkup) continue;
        if (!ownNodes.has(node)) (isLayer && !isInFrame ? this.#layers : this.#foreign).push(node);
      }
      if (type !== 'attributes') continue;
      // Elements of the text's frame are of another kind than those of this window.
      const element = target as Element;
      const name = attributeName ?? '';
      if (!isAsWritten(element, name)) this.#attributes.push(`${name}@${element.getAttribute('class') ?? ''}`);
    }
  }
}
