import type { Host } from '@/lib/hosts/host';
import type { PageState } from '@/lib/messages/protocol';
import { idleTask, restTask } from './idle';
import { Kept } from './kept';
import { withoutTyped } from './marks-of';
import { oneAtATime } from './one-at-a-time';
import { Opened } from './opened';
import { pageState, type Standing, UNREAD } from './page-state';
import type { SessionOptions } from './session-options';

/** Marks come this long after the last keystroke, in milliseconds: nobody wants lines drawn under what they are writing. */
const REST = 1_000;

const FAILED = 'The review stopped. A fault on our side, not in your draft.';

/** One page: reads its editor, reviews what it reads, shows it in the page and to the panels, until its signal ends. */
export class Session {
  opened: Opened | null = null;
  #standing: Standing = UNREAD;
  #inHand: string | null = null;
  #chosen: string | null = null;
  #notices: readonly string[] = [];
  #document = new AbortController();
  readonly #reviewOnce = oneAtATime(
    () => this.#reviewNow(),
    () => this.#review.request(),
  );
  readonly #review;
  readonly #tell;
  readonly #rest;

  constructor(private readonly options: SessionOptions) {
    const { host, signal } = options;
    this.#review = idleTask(() => this.#reviewOnce(), signal);
    this.#tell = idleTask(() => options.isHeard() && options.tell(this.state()), signal);
    this.#rest = restTask(() => this.#rested(), REST, signal);
    signal.addEventListener('abort', () => this.#end());
    host.watch(what => this.#changed(what));
    host.onCaret(caret => {
      if (this.#rest.stirring) return;
      options.furniture.caretMoved(caret);
      if (caret) this.choose(this.opened?.idAt(caret) ?? null);
    });
    void this.#open();
  }

  get host(): Host {
    return this.options.host;
  }

  get inHand(): string | null {
    return this.#inHand;
  }

  /** Whether the writer is typing, or has stopped only just now. */
  get isTyping(): boolean {
    return this.#rest.stirring;
  }

  state(): PageState {
    return pageState(this.options.host, this.opened, {
      ...this.#standing,
      notices: this.#notices,
      chosen: this.#chosen,
    });
  }

  /** Sets what the writer points at in the document; the panel follows. */
  choose(id: string | null): void {
    if (id === this.#chosen) return;
    this.#chosen = id;
    this.#tell.request();
  }

  takeInHand(id: string | null): void {
    if (id === this.#inHand) return;
    this.#inHand = id;
    this.#draw();
  }

  /** Says something once, for people. */
  notice(words: string): void {
    if (!this.#notices.includes(words)) this.#notices = [...this.#notices, words];
    this.#tell.request();
  }

  /** Reads and reviews with nothing kept from before. */
  reviewAnew(): void {
    this.options.host.refresh?.();
    void this.#open();
  }

  async #open(): Promise<void> {
    this.#document.abort();
    this.#document = new AbortController();
    const { signal } = this.#document;
    const { host, newId, furniture } = this.options;
    this.opened = null;
    this.#stands({ status: 'reading' });
    this.#chosen = null;
    this.#notices = [];
    furniture.clear();
    host.mark([]);
    const identity = host.identify();
    if (!identity) return this.#stands({ status: 'cannot-read', reason: 'No document is open on this page.' });
    const kept = new Kept({
      document: identity.id,
      changed: () => this.#decided(),
      notice: words => this.notice(words),
      newId,
      signal,
    });
    await kept.load();
    if (signal.aborted || this.options.signal.aborted) return;
    this.opened = new Opened(identity.id, kept);
    await this.#reviewOnce();
  }

  #changed(what: 'text' | 'document' | 'access'): void {
    if (what === 'document') return void this.#open();
    if (what === 'text') {
      this.#rest.touch();
      this.options.furniture.textChanged();
    }
    this.#review.request();
  }

  /** A setting, a tag or a dismissal has changed. */
  #decided(): void {
    if (!this.opened) return;
    this.opened.look();
    this.#stands({});
    this.#draw();
    this.#review.request();
  }

  /** Gives the milliseconds of work that it was. */
  async #reviewNow(): Promise<number> {
    const { opened } = this;
    if (!opened) return 0;
    if (opened.kept.choices.paused) {
      this.#pausedNow();
      return 0;
    }
    try {
      const isFirst = opened.review === null;
      const work = await opened.update(this.options.host);
      if (this.opened !== opened) return work;
      this.#stands({ status: 'read', reason: '', readAt: this.options.now() });
      for (const { rule } of opened.review?.faults ?? []) {
        this.notice(`The check ‘${rule}’ stopped on this draft. All others ran.`);
      }
      if (isFirst || !this.#rest.stirring) this.#draw();
      return work;
    } catch (cause) {
      if (this.opened === opened) this.#failed(opened, cause);
      return 0;
    }
  }

  #failed(opened: Opened, cause: unknown): void {
    if (opened.snapshot) this.#stands({ status: 'failed', reason: FAILED });
    else this.#stands({ status: 'cannot-read', reason: cause instanceof Error ? cause.message : '' });
  }

  /** Notes how far the session has come, and tells. */
  #stands(change: Partial<Standing>): void {
    this.#standing = { ...this.#standing, ...change, revision: this.#standing.revision + 1 };
    this.#tell.request();
  }

  #pausedNow(): void {
    this.options.host.mark([]);
    this.options.furniture.clear();
    this.#tell.request();
  }

  #rested(): void {
    this.#draw();
    this.options.furniture.caretMoved(this.options.host.caret());
    void this.opened?.kept.rest();
  }

  #draw(): void {
    const { opened } = this;
    if (!opened?.review || opened.kept.choices.paused) return;
    const { host, furniture } = this.options;
    host.mark(withoutTyped(opened.marks(this.#inHand), this.#rest.stirring ? host.caret() : null));
    furniture.redraw(this);
  }

  #end(): void {
    this.#document.abort();
    this.options.furniture.clear();
    this.options.host.mark([]);
  }
}
