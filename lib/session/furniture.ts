import type { Caret, Host } from '@/lib/hosts/host';
import { Card } from '@/lib/marks/card';
import { createLayer } from '@/lib/marks/layer';
import { Margin } from '@/lib/marks/margin';
import { cardContentOf, shapeOf, stageOfKey } from './card-content';
import { cardDeeds } from './card-deeds';
import { CardTiming } from './card-timing';
import type { Session } from './session';
import type { Furniture } from './session-options';
import { setStage } from './set-stage';

export interface FurnitureOptions {
  readonly host: Host;
  /** The column beside the text for the shapes. */
  readonly margin: HTMLElement;
  /** Where the card goes, when not beside the shapes: in front of all that the editor shows. */
  readonly front?: HTMLElement | undefined;
  /** Opens the panel beside this page; called within a click. */
  openPanel(): void;
  readonly signal: AbortSignal;
}

/** The shapes in the margin and the card: what stands beside the text. The editor keeps the focus throughout. */
export class PageFurniture implements Furniture {
  #session: Session | null = null;
  readonly #margin: Margin;
  readonly #card: Card;
  readonly #timing: CardTiming;
  #openedBy: 'pointer' | 'caret' | 'key' = 'pointer';
  #clicked: string | null = null;

  constructor(private readonly options: FurnitureOptions) {
    const { host, margin, front, openPanel, signal } = options;
    const root = createLayer(margin, signal);
    const cardRoot = front ? createLayer(front, signal, { isOnTop: true }) : root;
    this.#timing = new CardTiming({ openAt: (id, by) => this.#openItself(id, by), left: () => this.#left() }, signal);
    const deeds = cardDeeds(() => this.#session, { openPanel, close: () => this.close() });
    this.#card = new Card(cardRoot, deeds, over => this.#timing.hoverCard(over));
    const events = {
      rectOf: (id: string) => this.#rectsOf(id)[0] ?? null,
      entered: (id: string) => this.#timing.hover(id),
      left: () => this.#timing.hover(null),
      pressed: (id: string) => this.#open(id, 'pointer'),
    };
    this.#margin = new Margin(root, margin, events, signal);
    this.#listen(signal);
    host.onMoved?.(() => this.#margin.placeSoon());
    host.onKey?.(event => this.#key(event));
  }

  redraw(session: Session): void {
    this.#session = session;
    const isShown = session.opened?.marksShown !== 'none';
    const keyResults = isShown ? (session.opened?.keyResults ?? []) : [];
    this.#margin.draw(keyResults.map(shapeOf));
    const { openId } = this.#card;
    if (openId && keyResults.some(({ id }) => id === openId)) this.#open(openId, this.#openedBy);
    else if (openId) this.close();
  }

  textChanged(): void {
    this.#margin.placeSoon();
    if (!this.#timing.isOverCard) this.close();
  }

  caretMoved(caret: Caret | null): void {
    const id = (caret && this.#session?.opened?.keyResultAt(caret)?.id) ?? null;
    const isElsewhere = this.#timing.caretIn(id) && id !== this.#card.openId;
    if (isElsewhere && this.#openedBy !== 'pointer') this.close();
  }

  clear(): void {
    this.close();
    this.#margin.draw([]);
    this.#timing.reset();
  }

  close(): void {
    this.#card.close();
    this.#margin.point(null);
  }

  /** Opens the card and takes the next key for a stage. */
  openForTagging(id: string): void {
    this.#open(id, 'key');
  }

  /** The key result under the last right click. */
  lastPlace(): string | null {
    return this.#clicked;
  }

  #listen(signal: AbortSignal): void {
    const passive = { signal, passive: true } as const;
    document.addEventListener('pointermove', event => this.#pointerMoved(event), passive);
    document.addEventListener('contextmenu', event => this.#rightClicked(event), passive);
    document.addEventListener('scroll', () => this.close(), { ...passive, capture: true });
    document.addEventListener('keydown', event => this.#key(event), { signal, capture: true });
    addEventListener('blur', () => this.#openedBy === 'key' && this.close(), passive);
  }

  #pointerMoved({ clientX, clientY, target }: PointerEvent): void {
    if ((target as Element).className === 'backcast-layer') return;
    const id = this.options.host.markAt(clientX, clientY);
    this.#timing.hover(id && this.#session?.opened?.keyResult(id) ? id : null);
  }

  #rightClicked({ clientY }: MouseEvent): void {
    const isIn = ({ top, bottom }: DOMRect): boolean => clientY >= top && clientY <= bottom;
    const all = this.#session?.opened?.keyResults ?? [];
    this.#clicked = all.find(({ id }) => this.#rectsOf(id).some(isIn))?.id ?? null;
  }

  #key(event: KeyboardEvent): void {
    const id = this.#card.openId;
    if (!id || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const stage = this.#openedBy === 'key' ? stageOfKey(event.key) : null;
    if (event.key === 'Escape' || stage) {
      event.preventDefault();
      event.stopPropagation();
      const keyResult = stage && this.#session?.opened?.keyResult(id);
      if (this.#session && keyResult) void setStage(this.#session, keyResult, stage);
      this.close();
    } else if (this.#openedBy === 'key' && event.key.length === 1) {
      this.close();
    }
  }

  #openItself(id: string, by: 'pointer' | 'caret'): void {
    if (id === this.#card.openId || (by === 'caret' && (this.#session?.isTyping || this.#card.openId))) return;
    this.#open(id, by);
  }

  #left(): void {
    if (this.#openedBy === 'pointer') this.close();
  }

  #open(id: string, by: 'pointer' | 'caret' | 'key'): void {
    const view = this.#session?.opened?.view?.keyResults.find(keyResult => keyResult.id === id);
    const rects = this.#rectsOf(id);
    if (!view || rects.length === 0) return this.close();
    const access = this.#session?.state().access;
    this.#openedBy = by;
    this.#card.open(cardContentOf(view, access === 'write' || access === 'suggest'), rects, by === 'key');
    this.#margin.point(id);
    this.#session?.choose(id);
  }

  #rectsOf(id: string): readonly DOMRect[] {
    const passage = this.#session?.opened?.keyResult(id)?.passage;
    return passage ? this.options.host.rectsOf(passage) : [];
  }
}
