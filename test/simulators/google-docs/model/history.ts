import type { DocumentModel } from './document-model.ts';
import { lengthOf } from './runs.ts';
import type { Operation, Selection } from './types.ts';

interface Step {
  /** What takes the step back, in the order of the changes: the last one comes first. */
  inverses: Operation[];
  before: Selection;
  after: Selection;
  /** Typing goes on in the same step as long as nothing else comes between. */
  readonly isTyping: boolean;
}

/** Undo and redo of one's own changes only; those of other people move the steps along. */
export class History {
  #undo: Step[] = [];
  #redo: Step[] = [];
  #isOpen = false;

  /** Notes a change that was made: its inverses in the order in which the changes were made. */
  note(inverses: readonly Operation[], before: Selection, after: Selection, isTyping: boolean): void {
    const last = this.#undo.at(-1);
    this.#redo = [];
    if (isTyping && this.#isOpen && last?.isTyping && inverses.length === 1 && inverses[0]) {
      last.inverses = extended(last.inverses, inverses[0]);
      last.after = after;
    } else {
      this.#undo.push({ inverses: [...inverses], before, after, isTyping });
      if (this.#undo.length > 500) this.#undo.shift();
    }
    this.#isOpen = isTyping;
  }

  /** The next character begins a step of its own. */
  close(): void {
    this.#isOpen = false;
  }

  get depth(): number {
    return this.#undo.length;
  }

  /** Takes the last step back; the selection that was then, or null when there is nothing to take back. */
  undo(model: DocumentModel, apply: (operation: Operation) => Operation = op => model.apply(op)): Selection | null {
    return this.#move(this.#undo, this.#redo, apply)?.before ?? null;
  }

  redo(model: DocumentModel, apply: (operation: Operation) => Operation = op => model.apply(op)): Selection | null {
    return this.#move(this.#redo, this.#undo, apply)?.after ?? null;
  }

  /** Moves all steps along with someone else's change, which has just been made. */
  rebase(operation: Operation): void {
    for (const [steps, near, far] of [
      [this.#undo, 'after', 'before'],
      [this.#redo, 'before', 'after'],
    ] as const) {
      let foreign: Operation = operation;
      for (const step of steps.toReversed()) {
        step[near] = movedSelection(step[near], foreign);
        const moved: Operation[] = [];
        for (const inverse of step.inverses.toReversed()) {
          moved.unshift(...movedBy(inverse, foreign).toReversed());
          foreign = { ...foreign, at: movedPosition(foreign.at, inverse) };
        }
        step.inverses = moved;
        step[far] = movedSelection(step[far], foreign);
      }
    }
  }

  #move(from: Step[], to: Step[], apply: (operation: Operation) => Operation): Step | null {
    this.#isOpen = false;
    const step = from.pop();
    if (!step) return null;
    const inverses = step.inverses.toReversed().map(apply);
    to.push({ ...step, inverses });
    return step;
  }
}

/** One inverse for a row of typed characters. */
function extended(inverses: Operation[], next: Operation): Operation[] {
  const last = inverses.at(-1);
  const joins = last && last.at + last.remove === next.at && !lengthOf(next.insert) && last.insert.length <= 1;
  return joins ? [...inverses.slice(0, -1), { ...last, remove: last.remove + next.remove }] : [...inverses, next];
}

/** Where a selection stands after someone else's change: what they put at its edges stays outside. */
export function movedSelection({ anchor, focus }: Selection, operation: Operation): Selection {
  return { anchor: movedPosition(anchor, operation, false), focus: movedPosition(focus, operation, false) };
}

/** Where an offset stands after a change. An offset at an insertion stays behind it when `sticks` says so. */
export function movedPosition(offset: number, { at, remove, insert }: Operation, sticks = true): number {
  const added = lengthOf(insert);
  if (offset < at || (offset === at && !sticks)) return offset;
  if (offset >= at + remove) return offset + added - remove;
  return at;
}

/** An inverse after someone else's change. What they put into the middle of what it takes away stays. */
function movedBy(inverse: Operation, foreign: Operation): Operation[] {
  const { at, remove } = inverse;
  const end = at + remove;
  const added = lengthOf(foreign.insert);
  if (foreign.at + foreign.remove <= at && (foreign.at < at || remove > 0)) {
    return [{ ...inverse, at: at + added - foreign.remove }];
  }
  if (foreign.at >= end) return [inverse];
  const kept = Math.max(0, foreign.at - at);
  const rest = Math.max(0, end - (foreign.at + foreign.remove));
  const start = Math.min(at, foreign.at);
  const tail: Operation = { at: start + kept + added, remove: rest, insert: [] };
  const head: Operation = { ...inverse, at: start, remove: kept };
  return rest ? [tail, head] : [head];
}
