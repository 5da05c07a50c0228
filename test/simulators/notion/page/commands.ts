import type { BlockValue } from '../records';
import { lengthOf, plain, sliced, type Title, toggled } from '../title';
import { BlockEdits } from './block-edits';
import type { Editor } from './editor';
import type { Place } from './history';
import { endOf, type Leaf, leavesIn, select } from './leaf';

const CONTINUED = new Set(['bulleted_list', 'numbered_list', 'to_do', 'toggle']);
const KEPT_WHOLE = new Set(['code', 'table_row']);

/** What Enter, Backspace and Tab do to blocks. Each is one step that can be taken back. */
export class Commands {
  readonly #edits: BlockEdits;

  constructor(private readonly editor: Editor) {
    this.#edits = new BlockEdits(editor.store);
  }

  /** Text in place of a leaf's text between two offsets. */
  replace(leaf: Leaf, start: number, end: number, inserted: Title): void {
    this.editor.command(placeIn(leaf, end), () => this.#edits.put(leaf, start, end, inserted));
  }

  /** Puts a mark on the text between two offsets, or takes it off; the selection stays. */
  mark(leaf: Leaf, start: number, end: number, mark: string): void {
    if (start === end) return;
    const title = toggled(this.editor.store.title(leaf.id, leaf.property), start, end, [mark]);
    this.replace(leaf, 0, endOf(leaf), title);
    this.editor.settle.own(() => select(leaf, start, end));
  }

  /** Enter: what stands behind the caret becomes a block of its own. In code and tables it is a line break. */
  split(leaf: Leaf, start: number, end: number): void {
    const { store } = this.editor;
    const value = store.get(leaf.id);
    if (!value) return;
    if (KEPT_WHOLE.has(value.type) || leaf.property !== 'title') return this.replace(leaf, start, end, plain('\n'));
    const isEmptyItem = CONTINUED.has(value.type) && endOf(leaf) === 0;
    this.editor.command(placeIn(leaf, end), () =>
      isEmptyItem ? this.#becomeText(leaf) : this.#split(leaf, value, start, end),
    );
  }

  /** Backspace at the start: a special block becomes text, text joins the text before it. */
  joinBack(leaf: Leaf): void {
    const value = this.editor.store.get(leaf.id);
    if (!value || leaf.property !== 'title' || value.type === 'page' || KEPT_WHOLE.has(value.type)) return;
    const before = neighbour(leaf, -1);
    if (value.type !== 'text') this.editor.command(placeIn(leaf, 0), () => this.#becomeText(leaf));
    else if (before?.property === 'title')
      this.editor.command(placeIn(leaf, 0), () => this.#join(before, endOf(before), leaf, 0, []));
  }

  /** Delete at the end: the text behind joins this one. */
  joinNext(leaf: Leaf): void {
    const next = neighbour(leaf, 1);
    if (next?.property !== 'title' || leaf.property !== 'title') return;
    const end = endOf(leaf);
    this.editor.command(placeIn(leaf, end), () => this.#join(leaf, end, next, 0, []));
  }

  /** Text in place of a selection that goes over several leaves. */
  replaceAcross(from: Leaf, start: number, to: Leaf, end: number, inserted: Title): void {
    this.editor.command(placeIn(from, start), () => this.#join(from, start, to, end, inserted));
  }

  /** Tab: the block goes into the one before it. */
  indent({ id }: Leaf): void {
    const { store } = this.editor;
    const value = store.get(id);
    const siblings = value ? store.children(value.parent_id) : [];
    const before = siblings[siblings.indexOf(id) - 1];
    if (value && before) this.#move(value, before, store.children(before).at(-1) ?? null);
  }

  /** Shift+Tab: the block leaves the one that it is in. */
  outdent(leaf: Leaf): void {
    const value = this.editor.store.get(leaf.id);
    const parent = value && this.editor.store.get(value.parent_id);
    if (value && parent && parent.id !== leaf.view.pageId) this.#move(value, parent.parent_id, parent.id);
  }

  /** Another kind of block with the same text, without the `taken` first characters. */
  turnInto(leaf: Leaf, type: string, taken: number): void {
    this.editor.command(placeIn(leaf, taken), () => {
      if (taken > 0) this.#edits.put(leaf, 0, taken, []);
      this.editor.store.changeShape(leaf.id, { type }, 'command');
      return { id: leaf.id, property: 'title', offset: 0 };
    });
  }

  #split(leaf: Leaf, value: BlockValue, start: number, end: number): Place {
    const tail = sliced(this.editor.store.title(leaf.id, 'title'), end);
    this.#edits.put(leaf, start, endOf(leaf), []);
    const isInside = value.type === 'page' || (value.type === 'toggle' && leaf.view.isOpen(leaf.id));
    const id = this.#edits.newBehind(leaf.id, isInside ? 'text' : this.#kindBehind(value), tail, isInside);
    return { id, property: 'title', offset: 0 };
  }

  #kindBehind = ({ type }: BlockValue): string => (CONTINUED.has(type) ? type : 'text');

  #becomeText({ id }: Leaf): Place {
    this.editor.store.changeShape(id, { type: 'text' }, 'command');
    return { id, property: 'title', offset: 0 };
  }

  /** Text up to `start` of the one leaf, what is inserted, text from `end` of the other; all blocks in between go. */
  #join(from: Leaf, start: number, to: Leaf, end: number, inserted: Title): Place {
    const { store } = this.editor;
    const isRow = (leaf: Leaf): boolean => leaf.property !== 'title';
    const between = leavesBetween(from, to);
    const tail = isRow(to) || isRow(from) ? [] : sliced(store.title(to.id, to.property), end);
    if (isRow(to) || isRow(from)) this.#edits.put(to, 0, end, []);
    else if (to !== from) between.push(to);
    this.#edits.put(from, start, endOf(from), [...inserted, ...tail]);
    for (const leaf of between) {
      if (isRow(leaf)) this.#edits.put(leaf, 0, endOf(leaf), []);
      else this.#edits.remove(leaf.id);
    }
    return { id: from.id, property: from.property, offset: start + lengthOf(inserted) };
  }

  #move(value: BlockValue, parent: string, after: string | null): void {
    this.editor.command(null, () => {
      this.#edits.move(value, parent, after);
      return { id: value.id, property: 'title', offset: 0 };
    });
  }
}

const placeIn = ({ id, property }: Leaf, offset: number): Place => ({ id, property, offset });

const neighbour = (leaf: Leaf, step: 1 | -1): Leaf | undefined => {
  const leaves = leavesIn(leaf.view.root);
  return leaves[leaves.findIndex(({ element }) => element === leaf.element) + step];
};

function leavesBetween(from: Leaf, to: Leaf): Leaf[] {
  const leaves = leavesIn(from.view.root);
  const at = (leaf: Leaf): number => leaves.findIndex(({ element }) => element === leaf.element);
  return leaves.slice(at(from) + 1, at(to));
}
