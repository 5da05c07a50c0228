import { mergedContent } from '../operations';
import { inverseOf, movedBy, type TitleChange } from '../title';
import type { Shape, Store } from './store';

export interface Place {
  readonly id: string;
  readonly property: string;
  readonly offset: number;
}

export type StepPart =
  | { readonly kind: 'text'; readonly id: string; readonly property: string; readonly change: TitleChange }
  | { readonly kind: 'shape'; readonly id: string; readonly before: Shape; readonly after: Shape };

export interface Step {
  /** Tells it from others: a step that moves along becomes another object. */
  readonly serial: number;
  readonly parts: readonly StepPart[];
  readonly before: Place | null;
  readonly after: Place | null;
}

/** What can be taken back. One input is one step. What others change in between moves the steps along. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get depth(): number {
    return this.#done.length;
  }

  push(step: Step): void {
    this.#done.push(step);
    this.#undone = [];
  }

  /** Takes a step out of the middle, as the editor does with one that it takes back by itself with `change`. */
  takeOut(step: Step, id: string, property: string, change: TitleChange): void {
    const at = this.#done.findIndex(({ serial }) => serial === step.serial);
    if (at < 0) return this.moveBy(id, property, change);
    const later = movedUnder(this.#done.slice(at + 1), id, property, change);
    this.#done = [...this.#done.slice(0, at), ...later];
    this.#undone = movedOver(this.#undone, id, property, change);
  }

  /** Takes a step back for good, as the editor does by itself; false where another one came after it. */
  takeBack(step: Step, store: Store): boolean {
    if (this.#done.at(-1)?.serial !== step.serial) return false;
    for (const part of this.#done.pop()?.parts.toReversed() ?? []) takenBack(store, part);
    return true;
  }

  /** Takes the last step back. The place of the caret before it, or null where there is none; false when nothing is left. */
  undo(store: Store, lost: (part: StepPart) => void): Place | null | false {
    const step = this.#done.pop();
    if (!step) return false;
    this.#undone.push(step);
    for (const part of step.parts.toReversed()) if (!takenBack(store, part)) lost(part);
    return step.before;
  }

  redo(store: Store, lost: (part: StepPart) => void): Place | null | false {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#done.push(step);
    for (const part of step.parts) if (!madeAgain(store, part)) lost(part);
    return step.after;
  }

  /** To be told of every change of a text that is no step, so that older steps still find their place. */
  moveBy(id: string, property: string, change: TitleChange): void {
    this.#done = movedUnder(this.#done, id, property, change);
    this.#undone = movedOver(this.#undone, id, property, change);
  }
}

/** Steps that have been made, as they read when somebody else's change came after them. */
function movedUnder(steps: readonly Step[], id: string, property: string, change: TitleChange): Step[] {
  let other: TitleChange | null = change;
  const moved = (part: StepPart): StepPart => {
    if (part.kind !== 'text' || part.id !== id || part.property !== property || !other) return part;
    const back = inverseOf(part.change);
    const backMoved = movedBy(back, other);
    other = movedBy(other, back);
    return backMoved ? { ...part, change: inverseOf(backMoved) } : part;
  };
  return steps
    .toReversed()
    .map(step => ({ ...step, parts: step.parts.toReversed().map(moved).toReversed() }))
    .toReversed();
}

/** Steps that have been taken back, as they read when they are made again after somebody else's change. */
function movedOver(steps: readonly Step[], id: string, property: string, change: TitleChange): Step[] {
  let other: TitleChange | null = change;
  const moved = (part: StepPart): StepPart => {
    if (part.kind !== 'text' || part.id !== id || part.property !== property || !other) return part;
    const partMoved = movedBy(part.change, other);
    other = movedBy(other, part.change);
    return partMoved ? { ...part, change: partMoved } : part;
  };
  return steps
    .toReversed()
    .map(step => ({ ...step, parts: step.parts.map(moved) }))
    .toReversed();
}

function takenBack(store: Store, part: StepPart): boolean {
  if (part.kind === 'text') return store.changeText(part.id, part.property, inverseOf(part.change), 'history');
  return reshaped(store, part.id, part.after, part.before);
}

function madeAgain(store: Store, part: StepPart): boolean {
  if (part.kind === 'text') return store.changeText(part.id, part.property, part.change, 'history');
  return reshaped(store, part.id, part.before, part.after);
}

/** Blocks that others have put in or taken out in the meantime stay as they are now. */
function reshaped(store: Store, id: string, from: Shape, to: Shape): boolean {
  const now = store.get(id);
  if (!now) return false;
  const content = mergedContent(now.content ?? [], from.content ?? [], to.content ?? []);
  store.changeShape(id, { ...to, content }, 'history');
  return true;
}
