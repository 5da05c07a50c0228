import { describe } from '@/lib/anchor';
import type { Block, Passage } from '@/lib/draft/types';
import { DEFAULT_SETTINGS, type Finding, type ReviewSettings } from '@/lib/engine';
import type { KeyResult } from '@/lib/key-results/types';
import type { Stage } from '@/lib/lifecycle/stages';
import type { DismissedView } from '@/lib/messages/protocol';
import {
  type Dismissal,
  type OwnSettings,
  storedDismissals,
  storedPause,
  storedSettings,
  storedTags,
  type Tag,
} from '@/lib/storage/documents';
import { DEFAULT_PREFERENCES, type Preferences, storedPreferences } from '@/lib/storage/preferences';
import type { Stored } from '@/lib/storage/stored';
import { KeptRecords } from './kept-records';
import type { Decisions } from './view';

/** The name under which a key result is dismissed, where a finding has its rule's. */
export const KEY_RESULT_RULE = 'key-result';

export interface KeptOptions {
  readonly document: string;
  /** Something changed that the review or its view depends on. */
  changed(): void;
  /** Something could not be read or saved; a sentence for people. */
  notice(words: string): void;
  /** A fresh id for a record. */
  newId(): string;
  readonly signal: AbortSignal;
}

/** All that is kept of one document, live: what other pages change arrives here, what changes here is saved. */
export class Kept implements Decisions {
  #preferences: Preferences = DEFAULT_PREFERENCES;
  #own: OwnSettings = {};
  #settings: ReviewSettings = DEFAULT_SETTINGS;
  #paused = false;
  #blocks: readonly Block[] = [];
  readonly #tags: KeptRecords<Tag>;
  readonly #dismissals: KeptRecords<Dismissal>;
  readonly #storedPreferences = storedPreferences();
  readonly #storedSettings: Stored<OwnSettings>;
  readonly #storedPause: Stored<boolean>;

  constructor(private readonly options: KeptOptions) {
    const { document } = options;
    this.#storedSettings = storedSettings(document);
    this.#storedPause = storedPause(document);
    this.#tags = new KeptRecords(storedTags(document), 'stay', (s, change) => this.#save(s, change));
    this.#dismissals = new KeptRecords(storedDismissals(document), 'let-go', (s, change) => this.#save(s, change));
  }

  /** The effective settings; the same object as long as nothing in them changes. */
  get settings(): ReviewSettings {
    return this.#settings;
  }

  get preferences(): Preferences {
    return this.#preferences;
  }

  get paused(): boolean {
    return this.#paused;
  }

  get dismissed(): readonly DismissedView[] {
    const ofRule = (scope: 'rule-here' | 'rule-everywhere') => (rule: string) => ({
      id: `${scope}:${rule}`,
      rule,
      scope,
      quote: '',
    });
    return [
      ...this.#dismissals.all.map(({ id, rule, quote }) => ({ id, rule, scope: 'this' as const, quote })),
      ...(this.#own.rulesOff ?? []).map(ofRule('rule-here')),
      ...this.#preferences.rulesOff.map(ofRule('rule-everywhere')),
    ];
  }

  /** Reads everything and watches it from then on. */
  async load(): Promise<void> {
    await Promise.all([
      this.#open(this.#storedPreferences, value => this.#combine(value, this.#own)),
      this.#open(this.#storedSettings, value => this.#combine(this.#preferences, value)),
      this.#open(this.#storedPause, value => {
        this.#paused = value;
      }),
      this.#open(this.#tags.stored, value => this.#tags.load(value)),
      this.#open(this.#dismissals.stored, value => this.#dismissals.load(value)),
    ]);
  }

  /** Takes the next reading of the document: records move along with their passages. */
  follow(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    this.#tags.follow(blocks);
    this.#dismissals.follow(blocks);
  }

  /** Looks for lost passages and saves moved ones; for when the writer rests. */
  async rest(): Promise<void> {
    await Promise.all([this.#tags.rest(), this.#dismissals.rest()]);
  }

  isDismissed({ rule, part, block, span }: Finding): boolean {
    if (block && span) return this.#dismissals.on({ block, ...span }, record => record.rule === rule) !== undefined;
    return this.#dismissals.all.some(r => r.rule === rule && r.anchor === null && r.part === part);
  }

  isSetAside({ passage }: KeyResult): boolean {
    return this.#dismissals.on(passage, ({ rule }) => rule === KEY_RESULT_RULE) !== undefined;
  }

  stageOf({ passage }: KeyResult): Stage | null {
    return this.#tags.on(passage)?.stage ?? null;
  }

  /** Null takes the writer's stage away. */
  async setStage({ passage }: KeyResult, stage: Stage | null): Promise<void> {
    const old = this.#tags.on(passage);
    const id = old?.id ?? this.options.newId();
    const saving = stage
      ? this.#tags.add({ id, stage, anchor: describe(this.#blocks, passage) }, passage)
      : this.#tags.remove(id);
    this.options.changed();
    await saving;
  }

  /** Puts one finding or key result aside. `passage` is null for something missing. */
  async dismiss(rule: string, part: Finding['part'], passage: Passage | null): Promise<void> {
    const anchor = passage && describe(this.#blocks, passage);
    const quote = passage?.block.text.slice(passage.start, passage.end) ?? '';
    const saving = this.#dismissals.add({ id: this.options.newId(), rule, part, anchor, quote }, passage);
    this.options.changed();
    await saving;
  }

  async dismissRule(rule: string, everywhere: boolean): Promise<void> {
    await this.#changeRulesOff(everywhere, rules => [...rules.filter(id => id !== rule), rule]);
  }

  /** Brings back what was dismissed, by its id among `dismissed`. */
  async restore(id: string): Promise<void> {
    const [scope, rule] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    if (scope === 'rule-here' || scope === 'rule-everywhere') {
      return this.#changeRulesOff(scope === 'rule-everywhere', rules => rules.filter(other => other !== rule));
    }
    const saving = this.#dismissals.remove(id);
    this.options.changed();
    await saving;
  }

  /** Sets something for this document alone. */
  async changeSettings(change: Partial<ReviewSettings>): Promise<void> {
    const changed = (own: OwnSettings): OwnSettings => ({ ...own, ...(change as OwnSettings) });
    this.#combine(this.#preferences, changed(this.#own));
    this.options.changed();
    await this.#save(this.#storedSettings, changed);
  }

  async pause(paused: boolean): Promise<void> {
    this.#paused = paused;
    this.options.changed();
    await this.#save(this.#storedPause, () => paused);
  }

  async #changeRulesOff(everywhere: boolean, make: (rules: readonly string[]) => string[]): Promise<void> {
    if (!everywhere) return this.changeSettings({ rulesOff: make(this.#own.rulesOff ?? []) });
    const changed = (old: Preferences): Preferences => ({ ...old, rulesOff: make(old.rulesOff) });
    this.#combine(changed(this.#preferences), this.#own);
    this.options.changed();
    await this.#save(this.#storedPreferences, changed);
  }

  #combine(preferences: Preferences, own: OwnSettings): void {
    this.#preferences = preferences;
    this.#own = own;
    const off = [...new Set([...preferences.rulesOff, ...(own.rulesOff ?? [])])];
    const settings: ReviewSettings = { ...DEFAULT_SETTINGS, ...preferences.defaults, ...own, rulesOff: off };
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#settings = settings;
  }

  async #open<T>(stored: Stored<T>, take: (value: T) => void): Promise<void> {
    const { value, notice } = await stored.read();
    if (notice) this.options.notice(notice);
    take(value);
    stored.watch(next => {
      take(next);
      this.options.changed();
    }, this.options.signal);
  }

  async #save<T>(stored: Stored<T>, change: (value: T) => T): Promise<void> {
    if (await stored.change(change)) return;
    this.options.notice('The last change could not be saved. It holds until this page is closed.');
  }
}
