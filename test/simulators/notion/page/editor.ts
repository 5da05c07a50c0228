import { canWrite, type NotionSwitches } from '../switches';
import { changeBetween, movedBy, offsetAfter, type Title, type TitleChange, textOf } from '../title';
import { History, type Place, type Step, type StepPart } from './history';
import { type Leaf, select, selectionIn } from './leaf';
import { titleInLeaf } from './leaf-dom';
import { Lock } from './lock';
import { EventLog } from './log';
import { namesFrom } from './names';
import type { Names } from './render-title';
import { Settle } from './settle';
import { Store, type StoreChange } from './store';
import type { View } from './view';

/** What somebody typed into a text in which a word was being composed. */
interface HeldChange {
  readonly id: string;
  readonly property: string;
  readonly before: Title;
  readonly change: TitleChange;
}

/** The editor behind everything that is on the screen: records, history, lock, rules. */
export class Editor {
  readonly store = new Store();
  readonly history = new History();
  readonly log = new EventLog();
  readonly lock: Lock;
  readonly settle: Settle;
  readonly views = new Set<View>();
  readonly names: Names;
  #parts: StepPart[] | null = null;
  #steps = 0;
  #typingIn: Leaf | null = null;
  #composing: Leaf | null = null;
  readonly #held: HeldChange[] = [];

  constructor(
    app: Element,
    public switches: NotionSwitches,
  ) {
    this.lock = new Lock(app, this.log);
    this.names = namesFrom(this.store);
    this.store.follow(change => this.#follow(change));
    this.settle = new Settle(this);
  }

  get isEditable(): boolean {
    return canWrite(this.switches);
  }

  /** Makes a change of the editor's own as one step that can be taken back. `make` gives where the caret goes. */
  command(before: Place | null, make: () => Place | null): Step | null {
    this.#parts = [];
    const after = make();
    const step = this.#end(before, after);
    if (after) this.goTo(after);
    return step;
  }

  /** Reads a leaf that was typed into: what stands in it now is its text. */
  read(leaf: Leaf, inputType = ''): void {
    const { id, property } = leaf;
    const before = this.store.title(id, property);
    const after = titleInLeaf(leaf.element);
    const change = changeBetween(before, after);
    const isTooSoon = this.settle.isTooSoon(leaf, before, after, inputType);
    if (!change) return;
    this.#parts = [];
    this.#typingIn = leaf;
    this.store.changeText(id, property, change, 'typing');
    this.#typingIn = null;
    const place = (offset: number): Place => ({ id, property, offset });
    const caret = selectionIn(leaf)?.end ?? change.start;
    const step = this.#end(place(change.start + textOf(change.removed).length), place(caret));
    this.log.add('input', id);
    if (isTooSoon && step) this.settle.takeBack(leaf, step, change);
  }

  undo(): void {
    this.#travel(
      'undo',
      this.history.undo(this.store, part => this.log.add('lost-undo', part.id)),
    );
  }

  redo(): void {
    this.#travel(
      'redo',
      this.history.redo(this.store, part => this.log.add('lost-undo', part.id)),
    );
  }

  #travel(kind: 'undo' | 'redo', place: Place | null | false): void {
    if (place === false) return;
    this.log.add(kind);
    if (place) this.goTo(place);
  }

  /** Takes a step's change back, and the step with it. */
  takeOut(step: Step, id: string, property: string, change: TitleChange): void {
    if (!this.store.changeText(id, property, change, 'revert')) return;
    this.history.takeOut(step, id, property, change);
    this.log.add('revert', `${id}: ${textOf(change.removed)}`);
  }

  /** Takes a whole step back that nothing has come after, and forgets it. */
  takeStepBack(step: Step): void {
    if (this.history.takeBack(step, this.store) && step.before) this.goTo(step.before);
  }

  /** Leaves alone the leaf in which a word is being composed; null when it is finished, and what came meanwhile comes in. */
  compose(leaf: Leaf | null): void {
    this.#composing = leaf;
    this.lock.compose(leaf);
    if (leaf) return;
    for (const { id, property, change, before } of this.#held.splice(0)) {
      const own = changeBetween(before, this.store.title(id, property));
      const moved = own ? movedBy(change, own) : change;
      if (moved) this.takeRemoteText(id, property, moved);
    }
  }

  /** What somebody else typed. */
  takeRemoteText(id: string, property: string, change: TitleChange): void {
    if (this.#composing?.id === id) {
      this.#held.push({ id, property, change, before: this.store.title(id, property) });
      return;
    }
    if (this.store.changeText(id, property, change, 'remote')) this.log.add('remote', id);
  }

  /** Puts the caret at a place, in the view that has the focus if it shows the place. */
  goTo({ id, property, offset }: Place): void {
    const views = [...this.views].toSorted((a, b) => Number(this.#isFocused(b)) - Number(this.#isFocused(a)));
    for (const view of views) {
      const [leaf] = view.leavesOf(id, property);
      if (leaf) return this.settle.own(() => select(leaf, offset));
    }
  }

  #isFocused = (view: View): boolean => view.root === document.activeElement;

  #end(before: Place | null, after: Place | null): Step | null {
    const parts = this.#parts ?? [];
    this.#parts = null;
    if (parts.length === 0) return null;
    const step = { serial: this.#steps++, parts, before, after };
    this.history.push(step);
    return step;
  }

  #follow(change: StoreChange): void {
    if (change.kind !== 'records' && this.#parts) this.#parts.push(change);
    if (change.kind === 'text') this.#showText(change);
    else if (change.kind === 'shape') this.#showShape(change);
    else for (const id of change.ids) this.#showRecord(id);
  }

  #showText({ id, property, change, origin }: Extract<StoreChange, { kind: 'text' }>): void {
    if (origin === 'remote') this.history.moveBy(id, property, change);
    for (const view of this.views) {
      for (const leaf of view.leavesOf(id, property)) {
        if (leaf !== this.#typingIn) view.show(leaf, offset => offsetAfter(offset, change));
      }
      if (property === 'checked') view.refreshBlock(id);
    }
  }

  #showShape({ id, before, after }: Extract<StoreChange, { kind: 'shape' }>): void {
    for (const view of this.views) {
      const isOther = before.type !== after.type || JSON.stringify(before.format) !== JSON.stringify(after.format);
      if (isOther || HOLDS_ROWS.has(after.type)) view.refreshBlock(id);
      else view.refreshChildren(id);
      if (before.alive !== after.alive) view.refreshChildren(after.parent_id);
    }
  }

  #showRecord(id: string): void {
    const value = this.store.get(id);
    if (!value) return;
    for (const view of this.views) {
      for (const property of Object.keys(value.properties ?? {})) {
        for (const leaf of view.leavesOf(id, property)) this.#showIfOther(leaf);
      }
      if (HOLDS_ROWS.has(value.type)) view.refreshBlock(id);
      else view.refreshChildren(id);
      if (value.parent_id === view.pageId) view.top.loaded([id]);
      else if (!value.alive || value.parent_table === 'block') view.refreshChildren(value.parent_id);
    }
  }

  #showIfOther(leaf: Leaf): void {
    const change = changeBetween(titleInLeaf(leaf.element), this.store.title(leaf.id, leaf.property));
    if (change && leaf !== this.#composing) leaf.view.show(leaf, offset => offsetAfter(offset, change));
  }
}

const HOLDS_ROWS = new Set(['table', 'collection_view']);
