import type { Span } from '@/lib/draft/types';
import type { AnnotatedText, DocsBridge } from './bridge';
import { answerFrom, outcomeFrom, textChangeFrom } from './bridge-checks';
import {
  type Answer,
  answerName,
  askName,
  type Deed,
  type Markup,
  type ReplaceOutcome,
  type Trouble,
} from './bridge-protocol';
import { secretOfPage, wasEarly } from './bridge-secret';
import { changedText } from './text-change';

/** Longer than the editor takes for the text of a very long document, in milliseconds. */
const PATIENCE = 2_500;

/** Why the editor's text did not come: `absent` is no half in the page, `silent` no answer in time. */
export class BridgeTrouble extends Error {
  constructor(readonly why: Trouble | 'absent' | 'silent' | 'garbled') {
    super(why);
  }
}

/** The bridge's half in the extension's world. */
export class BridgeClient implements DocsBridge {
  available = false;
  #text = '';
  #version = 0;
  #links: readonly Span[] = [];
  #rules: readonly Span[] = [];
  #nextId = 1;
  #line: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();

  constructor(
    private readonly page: Document,
    private readonly signal: AbortSignal,
    private readonly secret = secretOfPage(),
    /** Whether the two halves met before the page's own scripts ran. */
    private readonly isEarly = wasEarly(),
  ) {
    if (secret !== null) page.addEventListener(answerName(secret), event => this.#take(event), { signal });
    signal.addEventListener('abort', () => this.#end());
  }

  get isAbsent(): boolean {
    return !this.available && !this.isEarly;
  }

  text(): Promise<AnnotatedText> {
    // A change says what became of the text before it: they are taken one after the other.
    const next = this.#line.then(() => this.#readText());
    this.#line = next.catch(() => undefined);
    return next;
  }

  select(start: number, end: number, still = false, from?: number): Promise<boolean> {
    return this.#did({ op: 'select', start, end, still, ...(from !== undefined && { from }) });
  }

  paste(text: string): Promise<boolean> {
    return this.#did({ op: 'paste', text });
  }

  undo(): Promise<boolean> {
    return this.#did({ op: 'undo' });
  }

  async replace(start: number, end: number, expected: string, text: string, markup?: Markup): Promise<ReplaceOutcome> {
    const outcome = outcomeFrom(await this.#ask({ op: 'replace', start, end, expected, text, markup }));
    if (!outcome) throw new BridgeTrouble('garbled');
    return outcome;
  }

  async #readText(): Promise<AnnotatedText> {
    try {
      const read = (await this.#change(this.#version)) ?? (await this.#change(0));
      if (!read) throw new BridgeTrouble('garbled');
      this.available = true;
      return read;
    } catch (trouble) {
      this.available = false;
      throw trouble;
    }
  }

  /** The text after the change from a version of it; null when the change does not fit. */
  async #change(known: number): Promise<AnnotatedText | null> {
    const change = textChangeFrom(await this.#ask({ op: 'text', known }));
    if (!change || (change.since !== 0 && change.since !== this.#version)) return null;
    const text = changedText(change.since === 0 ? '' : this.#text, change, change.length);
    if (text === null) return null;
    this.#text = text;
    this.#version = change.version;
    this.#links = change.links ?? this.#links;
    this.#rules = change.rules ?? this.#rules;
    return { text, selection: change.selection, links: this.#links, rules: this.#rules };
  }

  async #did(deed: Deed): Promise<boolean> {
    try {
      return (await this.#ask(deed)) === true;
    } catch {
      return false;
    }
  }

  #ask(deed: Deed): Promise<unknown> {
    const { secret, signal } = this;
    if (secret === null || signal.aborted) return Promise.reject(new BridgeTrouble('absent'));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer | null): void => {
        clearTimeout(ended);
        this.#waiting.delete(id);
        if (!answer) reject(new BridgeTrouble('silent'));
        else if (answer.trouble) reject(new BridgeTrouble(answer.trouble));
        else resolve(answer.value);
      };
      // The page may have lost its half, or its editor may never answer.
      const ended = setTimeout(settle, PATIENCE, null);
      this.#waiting.set(id, settle);
      this.page.dispatchEvent(new CustomEvent(askName(secret), { detail: JSON.stringify({ ...deed, id }) }));
    });
  }

  #take(event: Event): void {
    const detail: unknown = (event as CustomEvent).detail;
    const answer = typeof detail === 'string' && answerFrom(parsed(detail));
    if (answer) this.#waiting.get(answer.id)?.(answer);
  }

  #end(): void {
    for (const settle of this.#waiting.values()) settle(null);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
