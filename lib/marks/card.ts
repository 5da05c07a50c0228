import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ShownVerdict, Verdict } from '@/lib/key-results/types';
import type { Stage } from '@/lib/lifecycle/stages';
import { button, element } from './element';
import { glyph } from './glyph';

/** What the card of one key result says. */
export interface CardContent {
  readonly id: string;
  readonly verdict: Verdict;
  /** The verdict's shape. */
  readonly shown: ShownVerdict;
  readonly label: string;
  readonly reason: string;
  /** The best rewrite; null when none is offered. */
  readonly rewrite: string | null;
  /** How many more there are. */
  readonly others: number;
  readonly canWrite: boolean;
  readonly stages: readonly { readonly stage: Stage; readonly key: string; readonly label: string }[];
  readonly stage: Stage | null;
  /** False while the stage is only a suggestion. */
  readonly isSet: boolean;
}

/** What the card can bring about. Answers come back as words that stand in the card for a moment. */
export interface CardDeeds {
  /** Puts the rewrite that the card shows in place of the key result, and no other. */
  apply(id: string, rewrite: string): Promise<string>;
  copy(text: string): Promise<string>;
  dismiss(id: string): void;
  setStage(id: string, stage: Stage): void;
  showInPanel(id: string): void;
}

const MARGIN = 12;
const GAP = 6;

/** The card beside a key result. It never takes the focus, so that the writer can type on. */
export class Card {
  readonly #box = element('div', 'card');
  #id: string | null = null;

  constructor(
    root: ShadowRoot,
    private readonly deeds: CardDeeds,
    hovered: (over: boolean) => void,
  ) {
    this.#box.setAttribute('role', 'group');
    this.#box.hidden = true;
    this.#box.addEventListener('pointerenter', () => hovered(true));
    this.#box.addEventListener('pointerleave', () => hovered(false));
    root.append(this.#box);
  }

  /** The key result whose card is open; null when none is. */
  get openId(): string | null {
    return this.#id;
  }

  /** Opens at a passage's lines, below the last of them or above the first where there is no room. */
  open(content: CardContent, rects: readonly DOMRect[], waitsForKey: boolean): void {
    const first = rects[0];
    if (!first) return this.close();
    this.#id = content.id;
    this.#box.setAttribute('aria-label', `Key result: ${content.label.toLowerCase()}`);
    this.#box.classList.toggle(
      'small',
      content.rewrite === null && (content.isSet || content.stage !== null) && !waitsForKey,
    );
    this.#box.replaceChildren(...this.#children(content, waitsForKey));
    this.#box.hidden = false;
    void this.#place(rects);
  }

  close(): void {
    this.#id = null;
    this.#box.hidden = true;
    this.#box.replaceChildren();
  }

  #children(content: CardContent, waitsForKey: boolean): Node[] {
    const { id, verdict, shown, label, reason, rewrite } = content;
    const isWeak = verdict !== 'outcome' && verdict !== 'guardrail';
    const head = element('div', 'judged', glyph(shown), element('b', `c-${shown}`, label));
    if ((isWeak || shown === 'learning') && reason) head.append(element('span', 'reason', reason));
    const children: Node[] = [head];
    if (rewrite !== null) children.push(rewriteLine(rewrite));
    if (isWeak) children.push(this.#acts(content));
    else head.append(this.#more(id, 'More'));
    children.push(this.#stages(content, waitsForKey));
    return children;
  }

  #acts({ id, rewrite, others, canWrite }: CardContent): HTMLElement {
    const acts = element('div', 'acts');
    if (rewrite !== null && canWrite) acts.append(this.#telling('solid', 'Apply', () => this.deeds.apply(id, rewrite)));
    if (rewrite !== null) acts.append(this.#telling('', 'Copy', () => this.deeds.copy(rewrite)));
    acts.append(this.#more(id, others > 0 ? `${others} more` : 'More in panel'));
    acts.append(button('last', () => this.deeds.dismiss(id), 'Dismiss this one'));
    return acts;
  }

  #more(id: string, words: string): HTMLButtonElement {
    return button('', () => this.deeds.showInPanel(id), words);
  }

  /** A button whose own words say what came of it. */
  #telling(className: string, words: string, run: () => Promise<string>): HTMLButtonElement {
    const made = button(className, () => void run().then(said => made.replaceChildren(said)), words);
    return made;
  }

  #stages({ id, stages, stage, isSet }: CardContent, waitsForKey: boolean): HTMLElement {
    const row = element('div', 'stages');
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', 'Stage');
    for (const { stage: name, key, label } of stages) {
      const isAt = name === stage;
      const words = isAt ? `${key} ${label}${isSet ? '' : '?'}` : key;
      const made = button(isAt ? 'at' : '', () => this.deeds.setStage(id, name), glyph(name), words);
      made.setAttribute('aria-label', `${key} ${label}${isAt && !isSet ? ', suggested' : ''}`);
      made.setAttribute('aria-pressed', String(isAt && isSet));
      made.title = label;
      row.append(made);
    }
    if (!waitsForKey) return row;
    return element('div', '', row, element('p', 'keys', 'Press 1 to 5 or 0 for the stage, Escape to leave it.'));
  }

  async #place(rects: readonly DOMRect[]): Promise<void> {
    const first = rects[0] as DOMRect;
    const last = rects.at(-1) as DOMRect;
    const lines = new DOMRect(first.left, first.top, Math.max(first.width, last.width), last.bottom - first.top);
    const { x, y } = await computePosition({ getBoundingClientRect: () => lines }, this.#box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN })],
    });
    this.#box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}

/** A rewrite with its slots, `[target]` and the like, set apart as something to fill in. */
function rewriteLine(text: string): HTMLElement {
  const parts = text.split(/(\[[^\][]{1,60}\])/);
  return element('p', 'rewrite', ...parts.map((part, i) => (i % 2 === 1 ? element('span', 'slot', part) : part)));
}
