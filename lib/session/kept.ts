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
import { overlap, Tracked } from './tracked';
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
  readonly #tags = new Tracked<Tag>('stay');
  readonly #dismissals = new Tracked<Dismissal>('let-go');
  readonly #stored;

  constructor(private readonly options: KeptOptions) {
    const { document } = options;
    this.#stored = {
      preferences: storedPreferences(),
      settings: storedSettings(document),
      paused: storedPause(document),
      tags: storedTags(document),
      dismissals: storedDismissals(document),
    };
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
    const one = this.#dismissals.records.map(({ id, rule, quote }) => ({ id, rule, scope: 'this' as const, quote }));
    const here = (this.#own.rulesOff ?? []).map(rule => ({
      id: `here:${rule}`,
      rule,
      scope: 'rule-here' as const,
      quote: '',
    }));
    const everywhere = this.#preferences.rulesOff.map(rule => ({
      id: `everywhere:${rule}`,
      rule,
      scope: 'rule-everywhere' as const,
      quote: '',
    }));
    return [...one, ...here, ...everywhere];
  }

  /** Reads everything and watches it from then on. */
  async load(): Promise<void> {
    const { preferences, settings, paused, tags, dismissals } = this.#stored;
    await Promise.all([
      this.#open(preferences, value => this.#setPreferences(value)),
      this.#open(settings, value => this.#setOwn(value)),
      this.#open(paused, value => {
        this.#paused = value;
      }),
      this.#open(tags, value => this.#tags.load(value, this.#blocks)),
      this.#open(dismissals, value => this.#dismissals.load(value, this.#blocks)),
    ]);
  }

  /** Takes the next reading of the document: records move along with their passages. */
  follow(blocks: readonly Block[]): void {
    const isFirst = this.#blocks.length === 0;
    this.#blocks = blocks;
    this.#tags.follow(blocks);
    this.#dismissals.follow(blocks);
    if (isFirst) this.relocate();
  }

  /** Looks for lost passages and saves moved ones; for when the writer rests. */
  async relocate(): Promise<void> {
    this.#tags.relocate(this.#blocks);
    this.#dismissals.relocate(this.#blocks);
    const tags = this.#tags.refreshed(this.#blocks);
    const dismissals = this.#dismissals.refreshed(this.#blocks);
    if (tags) await this.#save(this.#stored.tags, () => tags);
    if (dismissals) await this.#save(this.#stored.dismissals, () => dismissals);
  }

  isDismissed({ rule, part, block, span }: Finding): boolean {
    return this.#dismissals.records.some(record => {
      if (record.rule !== rule) return false;
      if (!block || !span) return record.anchor === null && record.part === part;
      const place = this.#dismissals.placeOf(record);
      return place !== null && overlap(place, { block, ...span });
    });
  }

  isSetAside({ passage }: KeyResult): boolean {
    return this.#dismissals.records.some(record => {
      const place = record.rule === KEY_RESULT_RULE ? this.#dismissals.placeOf(record) : null;
      return place !== null && overlap(place, passage);
    });
  }

  stageOf({ passage }: KeyResult): Stage | null {
    return this.#tagOn(passage)?.stage ?? null;
  }

  async setStage({ passage }: KeyResult, stage: Stage | null): Promise<void> {
    const old = this.#tagOn(passage);
    if (old) this.#tags.remove(old.id);
    if (stage) {
      const id = old?.id ?? this.options.newId();
      this.#tags.add({ id, stage, anchor: describe(this.#blocks, passage) }, passage);
    }
    this.options.changed();
    await this.#save(this.#stored.tags, () => this.#tags.records);
  }

  /** Puts one finding or key result aside. `passage` is null for something missing. */
  async dismiss(rule: string, part: Finding['part'], passage: Passage | null): Promise<void> {
    const anchor = passage && describe(this.#blocks, passage);
    const quote = passage?.block.text.slice(passage.start, passage.end) ?? '';
    this.#dismissals.add({ id: this.options.newId(), rule, part, anchor, quote }, passage);
    this.options.changed();
    await this.#save(this.#stored.dismissals, () => this.#dismissals.records);
  }

  async dismissRule(rule: string, everywhere: boolean): Promise<void> {
    const withRule = (rules: readonly string[]): string[] => [...rules.filter(id => id !== rule), rule];
    if (everywhere) await this.#changePreferences(p => ({ ...p, rulesOff: withRule(p.rulesOff) }));
    else await this.changeSettings({ rulesOff: withRule(this.#own.rulesOff ?? []) });
  }

  async restore(id: string): Promise<void> {
    const [scope, rule] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    const without = (rules: readonly string[]): string[] => rules.filter(other => other !== rule);
    if (scope === 'here') return this.changeSettings({ rulesOff: without(this.#own.rulesOff ?? []) });
    if (scope === 'everywhere') return this.#changePreferences(p => ({ ...p, rulesOff: without(p.rulesOff) }));
    this.#dismissals.remove(id);
    this.options.changed();
    await this.#save(this.#stored.dismissals, () => this.#dismissals.records);
  }

  async changeSettings(change: Partial<ReviewSettings>): Promise<void> {
    const own = { ...this.#own, ...change } as OwnSettings;
    this.#setOwn(own);
    this.options.changed();
    await this.#save(this.#stored.settings, () => own);
  }

  async pause(paused: boolean): Promise<void> {
    this.#paused = paused;
    this.options.changed();
    await this.#save(this.#stored.paused, () => paused);
  }

  async #changePreferences(change: (old: Preferences) => Preferences): Promise<void> {
    this.#setPreferences(change(this.#preferences));
    this.options.changed();
    await this.#save(this.#stored.preferences, change);
  }

  #tagOn(passage: Passage): Tag | undefined {
    return this.#tags.records.find(tag => {
      const place = this.#tags.placeOf(tag);
      return place !== null && overlap(place, passage);
    });
  }

  #setPreferences(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#combine();
  }

  #setOwn(own: OwnSettings): void {
    this.#own = own;
    this.#combine();
  }

  #combine(): void {
    const { defaults, rulesOff } = this.#preferences;
    const off = [...new Set([...rulesOff, ...(this.#own.rulesOff ?? [])])];
    const settings: ReviewSettings = { ...DEFAULT_SETTINGS, ...defaults, ...this.#own, rulesOff: off };
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
    if (!(await stored.change(change))) {
      this.options.notice('The last change could not be saved. It holds until this page is closed.');
    }
  }
}
