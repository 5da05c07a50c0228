import type { Caret, Host } from '@/lib/hosts/host';
import { Card, type CardDeeds } from '@/lib/marks/card';
import { createLayer } from '@/lib/marks/layer';
import { Margin } from '@/lib/marks/margin';
import { cardContentOf, stageOfKey, VERDICT_LABELS } from './card-content';
import { commandsOf } from './commands';
import { restTask } from './idle';
import type { Furniture, Session } from './session';

/** Before the card opens: over a mark, in a line; and before it closes with the pointer gone. Milliseconds. */
const HOVER = 400;
const CARET = 1_000;
const AWAY = 300;

const SAID = {
  applied: 'Applied.',
  'applied-as-suggestion': 'Applied as a suggestion.',
  refused: 'Not changed',
  uncertain: 'Please look',
} as const;

export interface FurnitureOptions {
  readonly host: Host;
  /** The column beside the text for the shapes. */
  readonly margin: HTMLElement;
  /** Opens the panel beside this page; called within a click. */
  openPanel(): void;
  readonly signal: AbortSignal;
}

/** The shapes in the margin and the card: when they show, and what they do. The editor keeps the focus throughout. */
export class PageFurniture implements Furniture {
  #session: Session | null = null;
  readonly #margin: Margin;
  readonly #card: Card;
  readonly #opening;
  readonly #resting;
  readonly #leaving;
  /** Over which key result the pointer rests. */
  #over: string | null = null;
  #isOverCard = false;
  #openedBy: 'pointer' | 'caret' | 'key' = 'pointer';
  /** Key results whose card the caret has opened already, in this visit. */
  readonly #visited = new Set<string>();
  #caret: string | null = null;
  #clicked: string | null = null;

  constructor(private readonly options: FurnitureOptions) {
    const { margin, signal } = options;
    const root = createLayer(margin, signal);
    this.#opening = restTask(() => this.#over && this.#open(this.#over, 'pointer'), HOVER, signal);
    this.#resting = restTask(() => this.#caretRests(), CARET, signal);
    this.#leaving = restTask(() => this.#leave(), AWAY, signal);
    this.#card = new Card(root, this.#deeds(), over => {
      this.#isOverCard = over;
      if (!over) this.#leaving.touch();
    });
    this.#margin = new Margin(
      root,
      margin,
      {
        rectOf: id => this.#rectsOf(id)[0] ?? null,
        entered: id => this.#hover(id),
        left: () => this.#hover(null),
        pressed: id => this.#open(id, 'pointer'),
      },
      signal,
    );
    this.#listen(signal);
  }

  redraw(session: Session): void {
    this.#session = session;
    const shown = session.opened?.kept.preferences.marks !== 'none';
    const keyResults = shown ? (session.opened?.keyResults ?? []) : [];
    this.#margin.draw(keyResults.map(({ id, verdict }) => ({ id, verdict, label: VERDICT_LABELS[verdict] })));
    const { openId } = this.#card;
    if (openId && !keyResults.some(({ id }) => id === openId)) this.close();
    else if (openId) this.#open(openId, this.#openedBy);
  }

  textChanged(): void {
    this.#margin.placeSoon();
    if (this.#openedBy !== 'pointer' || !this.#isOverCard) this.close();
  }

  caretMoved(caret: Caret | null): void {
    const id = (caret && this.#session?.opened?.keyResultAt(caret)?.id) ?? null;
    if (id === this.#caret) return;
    this.#caret = id;
    if (this.#openedBy !== 'pointer') this.close();
    if (id) this.#resting.touch();
  }

  clear(): void {
    this.close();
    this.#margin.draw([]);
    this.#visited.clear();
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
    document.addEventListener('pointermove', event => this.#moved(event), { signal, passive: true });
    document.addEventListener(
      'contextmenu',
      event => {
        this.#clicked = this.#keyResultUnder(event);
      },
      { signal },
    );
    document.addEventListener('keydown', event => this.#key(event), { signal, capture: true });
    document.addEventListener('scroll', () => this.close(), { signal, capture: true, passive: true });
    addEventListener('blur', () => this.#openedBy === 'key' && this.close(), { signal });
  }

  #moved({ clientX, clientY, target }: PointerEvent): void {
    if (this.#isOverCard || (target as Element).className === 'backcast-layer') return;
    this.#hover(this.#markedKeyResult(clientX, clientY));
  }

  #hover(id: string | null): void {
    if (id === this.#over) return;
    this.#over = id;
    if (id && id !== this.#card.openId) this.#opening.touch();
    else if (!id) this.#leaving.touch();
  }

  #leave(): void {
    if (this.#over === null && !this.#isOverCard && this.#openedBy === 'pointer') this.close();
  }

  #caretRests(): void {
    const id = this.#caret;
    if (!id || this.#visited.has(id) || this.#session?.isTyping || this.#card.openId) return;
    this.#visited.add(id);
    this.#open(id, 'caret');
  }

  #key(event: KeyboardEvent): void {
    const id = this.#card.openId;
    if (!id || event.isComposing) return;
    const stage = this.#openedBy === 'key' ? stageOfKey(event.key) : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape' || (stage && isPlain)) {
      event.preventDefault();
      event.stopPropagation();
      if (stage) this.#setStage(id, stage);
      this.close();
    } else if (this.#openedBy === 'key' && isPlain && event.key.length === 1) {
      this.close();
    }
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

  #markedKeyResult(x: number, y: number): string | null {
    const id = this.options.host.markAt(x, y);
    return id && this.#session?.opened?.keyResult(id) ? id : null;
  }

  #keyResultUnder({ clientX, clientY }: MouseEvent): string | null {
    const all = this.#session?.opened?.keyResults ?? [];
    const within = ({ top, bottom }: DOMRect): boolean => clientY >= top && clientY <= bottom;
    return all.find(({ id }) => this.#rectsOf(id).some(within))?.id ?? this.#markedKeyResult(clientX, clientY);
  }

  #setStage(id: string, stage: Parameters<CardDeeds['setStage']>[1]): void {
    if (this.#session) void commandsOf(this.#session).setStage(id, stage);
  }

  #deeds(): CardDeeds {
    return {
      apply: async id => {
        const session = this.#session;
        if (!session) return SAID.refused;
        const result = await commandsOf(session).applyText(id, 0, true);
        return SAID[result];
      },
      copy: text =>
        navigator.clipboard.writeText(text).then(
          () => 'Copied.',
          () => 'Not copied',
        ),
      dismiss: id => {
        if (this.#session) void commandsOf(this.#session).dismiss(id, 'this');
        this.close();
      },
      setStage: (id, stage) => this.#setStage(id, stage),
      showInPanel: id => {
        this.options.openPanel();
        this.#session?.choose(id);
        this.close();
      },
    };
  }
}
