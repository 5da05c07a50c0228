import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/engine';
import type { Lens } from '@/lib/engine/readers';
import type { Access } from '@/lib/hosts/host';
import { type LifecycleStage, STAGES } from '@/lib/lifecycle/stages';
import { type OwnSettings, storedMarks, storedPause, storedScope, storedSettings } from '@/lib/storage/documents';
import { DEFAULT_PREFERENCES, type Preferences, storedPreferences } from '@/lib/storage/preferences';
import { storedLens } from '@/lib/storage/reviews';
import type { Keeping } from './keeping';

/** What the writer chose, for one document and for all of them: settings, rules that are off, marks and pauses. */
export class Choices {
  #preferences: Preferences = DEFAULT_PREFERENCES;
  #own: OwnSettings = {};
  #settings: ReviewSettings = DEFAULT_SETTINGS;
  #paused = false;
  #marks: boolean | null = null;
  #scope: readonly LifecycleStage[] = [];
  #lens: Lens | null = null;
  readonly #storedPreferences = storedPreferences();
  readonly #stored;

  constructor(
    document: string,
    private readonly keeping: Keeping,
  ) {
    this.#stored = {
      settings: storedSettings(document),
      pause: storedPause(document),
      marks: storedMarks(document),
      scope: storedScope(document),
      lens: storedLens(document),
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

  /** The stages that the writer's team looks after; none means all. */
  get scope(): readonly LifecycleStage[] {
    return this.#scope;
  }

  /** For which reader the remarks are shown in the panel; null is everyone. */
  get lens(): Lens | null {
    return this.#lens;
  }

  /** Ids of the rules that the writer switched off, here and everywhere. */
  get rulesOff(): { readonly here: readonly string[]; readonly everywhere: readonly string[] } {
    return { here: this.#own.rulesOff ?? [], everywhere: this.#preferences.rulesOff };
  }

  /** Which findings are marked in the text. Documents of others stay clean unless the writer asks. */
  marksShown(access: Access): Preferences['marks'] {
    const { marks } = this.#preferences;
    if (this.#marks === null) return access === 'view' ? 'none' : marks;
    return this.#marks ? (marks === 'none' ? 'open' : marks) : 'none';
  }

  /** Reads everything and watches it from then on. */
  async load(): Promise<void> {
    const { settings, pause, marks, scope, lens } = this.#stored;
    await Promise.all([
      this.keeping.open(this.#storedPreferences, value => this.#combine(value, this.#own)),
      this.keeping.open(settings, value => this.#combine(this.#preferences, value)),
      this.keeping.open(pause, value => {
        this.#paused = value;
      }),
      this.keeping.open(marks, value => {
        this.#marks = value;
      }),
      this.keeping.open(scope, value => {
        this.#scope = value;
      }),
      this.keeping.open(lens, value => {
        this.#lens = value;
      }),
    ]);
  }

  /** Sets something for this document alone. */
  async changeSettings(change: Partial<ReviewSettings>): Promise<void> {
    const changed = (own: OwnSettings): OwnSettings => ({ ...own, ...(change as OwnSettings) });
    this.#combine(this.#preferences, changed(this.#own));
    this.keeping.changed();
    await this.keeping.save(this.#stored.settings, changed);
  }

  async switchRule(rule: string, on: boolean, where: 'here' | 'everywhere'): Promise<void> {
    const make = (rules: readonly string[]): string[] => [...rules.filter(id => id !== rule), ...(on ? [] : [rule])];
    if (where === 'here') return this.changeSettings({ rulesOff: make(this.rulesOff.here) });
    const changed = (old: Preferences): Preferences => ({ ...old, rulesOff: make(old.rulesOff) });
    this.#combine(changed(this.#preferences), this.#own);
    this.keeping.changed();
    await this.keeping.save(this.#storedPreferences, changed);
  }

  /** Shows or hides all marks in this document. */
  async showMarks(shown: boolean): Promise<void> {
    this.#marks = shown;
    this.keeping.changed();
    await this.keeping.save(this.#stored.marks, () => shown);
  }

  /** Says which stages the writer's team looks after. */
  async setScope(stages: readonly LifecycleStage[]): Promise<void> {
    this.#scope = stages.length === STAGES.length ? [] : STAGES.filter(stage => stages.includes(stage));
    this.keeping.changed();
    await this.keeping.save(this.#stored.scope, () => this.#scope);
  }

  async pause(paused: boolean): Promise<void> {
    this.#paused = paused;
    this.keeping.changed();
    await this.keeping.save(this.#stored.pause, () => paused);
  }

  #combine(preferences: Preferences, own: OwnSettings): void {
    this.#preferences = preferences;
    this.#own = own;
    const off = [...new Set([...preferences.rulesOff, ...(own.rulesOff ?? [])])];
    const settings: ReviewSettings = { ...DEFAULT_SETTINGS, ...preferences.defaults, ...own, rulesOff: off };
    if (JSON.stringify(settings) !== JSON.stringify(this.#settings)) this.#settings = settings;
  }
}
