import { inverseOf, movedBy, type Title, type TitleChange, textOf } from '../title';
import type { Editor } from './editor';
import type { Step } from './history';
import { type Leaf, leafOf, selectionIn } from './leaf';

interface Known {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

interface TakingBack {
  readonly id: string;
  readonly property: string;
  readonly step: Step;
  /** What takes it back, where the text stands now; null once something else touched it. */
  change: TitleChange | null;
}

/**
 * The rule that text put in right after a click, or right after a script moved the selection, does not stay. It goes again
 * after a while, without any event. Text that follows a person's key stays.
 */
export class Settle {
  readonly #editor: Editor;
  readonly #waiting = new Set<TakingBack>();
  #known: Known | null = null;
  #movedAt = Number.NEGATIVE_INFINITY;
  #isKey = false;
  #ownUntil = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
    const capture = { capture: true };
    addEventListener(
      'keydown',
      event => {
        this.#isKey = event.isTrusted;
      },
      capture,
    );
    addEventListener(
      'keyup',
      () => {
        this.#isKey = false;
      },
      capture,
    );
    addEventListener('pointerdown', () => this.#moved(), capture);
    addEventListener('click', () => this.#moved(), capture);
    document.addEventListener('selectionchange', () => this.#follow());
    editor.store.follow(change => {
      if (change.kind === 'text') this.#shift(change.id, change.property, change.change);
    });
  }

  /** Moves the selection as the editor does: nobody has to wait for it to settle. */
  own(select: () => void): void {
    select();
    this.#ownUntil = performance.now() + 30;
    this.#remember();
  }

  /**
   * Whether an input that has just made `after` of `before` came too soon. To be asked once for each input. The browser's
   * own undo is made where it belongs, and not at the selection.
   */
  isTooSoon(leaf: Leaf, before: Title, after: Title, inputType: string): boolean {
    const isKey = this.#isKey && !this.#editor.switches.settleKeys;
    this.#isKey = false;
    const known = this.#known;
    const isHistory = inputType.startsWith('history');
    const isKnown = isHistory || (known?.leaf === leaf && isMadeAt(known, textOf(before), textOf(after)));
    const isSettled = isKnown && performance.now() - this.#movedAt >= this.#editor.switches.settleTime;
    this.#remember();
    this.#ownUntil = performance.now() + 30;
    return !isKey && !isSettled;
  }

  /** Whether nothing has moved the selection for as long as it takes to count. */
  isStill(): boolean {
    return performance.now() - this.#movedAt >= this.#editor.switches.settleTime;
  }

  /** Takes a step that came too soon back after a while. */
  takeStepBack(step: Step): void {
    const [from, to] = this.#editor.switches.revertAfter;
    this.#editor.log.add('unsettled');
    const takeBack = (): void => {
      this.#editor.log.add('revert', `${step.parts.length} parts`);
      this.#editor.takeStepBack(step);
    };
    setTimeout(takeBack, from + Math.random() * (to - from));
  }

  /** Takes the step's change of a leaf back after a while, if it still stands as it was put in. */
  takeBack({ id, property }: Leaf, step: Step, change: TitleChange): void {
    const [from, to] = this.#editor.switches.revertAfter;
    const waiting: TakingBack = { id, property, step, change: inverseOf(change) };
    this.#waiting.add(waiting);
    this.#editor.log.add('unsettled', id);
    // The editor gives no sign before it does this, and none after.
    setTimeout(
      () => {
        this.#waiting.delete(waiting);
        if (waiting.change) this.#editor.takeOut(waiting.step, id, property, waiting.change);
      },
      from + Math.random() * (to - from),
    );
  }

  #follow(): void {
    const now = performance.now();
    const isOwn = now < this.#ownUntil || this.#isKey;
    const known = this.#known;
    this.#remember();
    const isSame =
      known?.leaf === this.#known?.leaf && known?.start === this.#known?.start && known?.end === this.#known?.end;
    if (isOwn || isSame) return;
    this.#moved();
    if (this.#known)
      this.#editor.log.add('selection', `${this.#known.leaf.id} ${this.#known.start}–${this.#known.end}`);
  }

  #moved(): void {
    this.#movedAt = performance.now();
  }

  #remember(): void {
    const leaf = leafOf(document.getSelection()?.focusNode ?? null);
    const place = leaf && selectionIn(leaf);
    this.#known = leaf && place && { leaf, ...place };
  }

  #shift(id: string, property: string, change: TitleChange): void {
    for (const waiting of this.#waiting) {
      if (waiting.id !== id || waiting.property !== property || !waiting.change) continue;
      waiting.change = movedBy(waiting.change, change);
    }
  }
}

/** Whether the one text can have become the other by something done at the selection: typing, or taking away beside it. */
function isMadeAt({ start, end }: Known, before: string, after: string): boolean {
  const [head, tail] = [before.slice(0, start), before.slice(end)];
  const [hasHead, hasTail] = [after.startsWith(head), after.endsWith(tail)];
  if (after.length >= head.length + tail.length) return hasHead && hasTail;
  if (start < end) return false;
  const isBackward = hasTail && head.startsWith(after.slice(0, after.length - tail.length));
  return isBackward || (hasHead && tail.endsWith(after.slice(head.length)));
}
