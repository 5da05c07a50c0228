import { describe } from '@/lib/anchor';
import type { Block, Passage } from '@/lib/draft/types';
import type { Finding } from '@/lib/engine';
import type { Rulings } from '@/lib/key-results/rulings';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import { NO_OWNER, type Ownership } from '@/lib/lifecycle/ownership';
import type { Stage } from '@/lib/lifecycle/stages';
import type { DismissedView } from '@/lib/messages/protocol';
import {
  type Dismissal,
  type Owner,
  type Ruling,
  storedDismissals,
  storedOwners,
  storedRulings,
  storedTags,
  type Tag,
} from '@/lib/storage/documents';
import { Choices } from './choices';
import { Keeping, type KeepingOptions } from './keeping';
import { KeptRecords } from './kept-records';
import { Learned } from './learned';
import { isSameMatter, ruledViews, rulingsOf, verdictSaid } from './rulings';
import type { Decisions } from './view';

/** The name under which a key result is dismissed, where a finding has its rule's. */
export const KEY_RESULT_RULE = 'key-result';

export interface KeptOptions extends KeepingOptions {
  readonly document: string;
  /** A fresh id for a record. */
  newId(): string;
}

/** All that is kept of one document, live: what other pages change arrives here, what changes here is saved. */
export class Kept implements Decisions {
  readonly choices: Choices;
  readonly learned: Learned;
  #blocks: readonly Block[] = [];
  readonly #keeping: Keeping;
  readonly #tags: KeptRecords<Tag>;
  readonly #owners: KeptRecords<Owner>;
  readonly #rulings: KeptRecords<Ruling>;
  readonly #dismissals: KeptRecords<Dismissal>;

  constructor(private readonly options: KeptOptions) {
    const { document } = options;
    const keeping = new Keeping(options);
    this.#keeping = keeping;
    this.choices = new Choices(document, keeping);
    this.learned = new Learned(document, keeping);
    this.#tags = new KeptRecords(storedTags(document), 'stay', (s, change) => keeping.save(s, change));
    this.#owners = new KeptRecords(storedOwners(document), 'stay', (s, change) => keeping.save(s, change));
    this.#rulings = new KeptRecords(storedRulings(document), 'let-go', (s, change) => keeping.save(s, change));
    this.#dismissals = new KeptRecords(storedDismissals(document), 'let-go', (s, change) => keeping.save(s, change));
  }

  get dismissed(): readonly DismissedView[] {
    const ofRule = (scope: 'rule-here' | 'rule-everywhere') => (rule: string) => ({
      id: `${scope}:${rule}`,
      rule,
      scope,
      quote: '',
    });
    const { here, everywhere } = this.choices.rulesOff;
    return [
      ...this.#dismissals.all.map(({ id, rule, quote }) => ({ id, rule, scope: 'this' as const, quote })),
      ...ruledViews(this.#rulings.all),
      ...here.map(ofRule('rule-here')),
      ...everywhere.map(ofRule('rule-everywhere')),
    ];
  }

  /** Reads everything and watches it from then on. */
  async load(): Promise<void> {
    await Promise.all([
      this.choices.load(),
      this.learned.load(),
      this.#keeping.open(this.#tags.stored, value => this.#tags.load(value)),
      this.#keeping.open(this.#owners.stored, value => this.#owners.load(value)),
      this.#keeping.open(this.#rulings.stored, value => this.#rulings.load(value)),
      this.#keeping.open(this.#dismissals.stored, value => this.#dismissals.load(value)),
    ]);
  }

  /** Moves what was said of lines along to the next reading: a review needs it before it begins. */
  followRulings(blocks: readonly Block[]): void {
    this.#rulings.follow(blocks);
  }

  /** Takes the next reading of the document, once it has been reviewed: records move along with their passages. */
  follow(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    this.#tags.follow(blocks);
    this.#owners.follow(blocks);
    this.#rulings.follow(blocks);
    this.#dismissals.follow(blocks);
  }

  /** Looks for lost passages and saves moved ones; for when the writer rests. */
  async rest(): Promise<void> {
    const [, ...found] = await Promise.all([
      this.learned.rest(this.#blocks),
      this.#tags.rest(),
      this.#owners.rest(),
      this.#rulings.rest(),
      this.#dismissals.rest(),
    ]);
    // What was cut out and pasted elsewhere is shown with what was said of it.
    if (found.includes(true)) this.#keeping.changed();
  }

  isDismissed({ rule, part, block, span }: Finding): boolean {
    if (block && span) return this.#dismissals.on({ block, ...span }, record => record.rule === rule) !== undefined;
    return this.#dismissals.all.some(r => r.rule === rule && r.anchor === null && r.part === part);
  }

  isSetAside({ passage }: KeyResult): boolean {
    return this.#dismissals.on(passage, ({ rule }) => rule === KEY_RESULT_RULE) !== undefined;
  }

  /** What the writer said is a key result or is none, where it stands now. */
  get rulings(): Rulings {
    return rulingsOf(this.#rulings);
  }

  verdictOf({ passage }: KeyResult): Verdict | null {
    return verdictSaid(this.#rulings, passage);
  }

  /** Keeps what the writer says of a line, in place of what they said of the same matter before. */
  async rule(passage: Passage, says: Ruling['says']): Promise<void> {
    const old = this.#rulings.on(passage, record => isSameMatter(record.says, says));
    const ruling: Ruling = { id: old?.id ?? this.options.newId(), says, anchor: describe(this.#blocks, passage) };
    const saving = this.#rulings.add(ruling, passage);
    this.#keeping.changed();
    await saving;
  }

  stageOf({ passage }: KeyResult): Stage | null {
    return this.#tags.on(passage)?.stage ?? null;
  }

  ownershipOf({ passage }: KeyResult): Ownership {
    return this.#owners.on(passage) ?? NO_OWNER;
  }

  /** Notes who looks after a key result and whose idea it was. */
  async setOwnership({ passage }: KeyResult, { owner, proposedBy }: Ownership): Promise<void> {
    const id = this.#owners.on(passage)?.id ?? this.options.newId();
    const saving =
      owner === '' && proposedBy === null
        ? this.#owners.remove(id)
        : this.#owners.add({ id, owner, proposedBy, anchor: describe(this.#blocks, passage) }, passage);
    this.#keeping.changed();
    await saving;
  }

  /** Null takes the writer's stage away. */
  async setStage({ passage }: KeyResult, stage: Stage | null): Promise<void> {
    const old = this.#tags.on(passage);
    const id = old?.id ?? this.options.newId();
    const saving = stage
      ? this.#tags.add({ id, stage, anchor: describe(this.#blocks, passage) }, passage)
      : this.#tags.remove(id);
    this.#keeping.changed();
    await saving;
  }

  /** Puts one finding or key result aside. `passage` is null for something missing. */
  async dismiss(rule: string, part: Finding['part'], passage: Passage | null): Promise<void> {
    const anchor = passage && describe(this.#blocks, passage);
    const quote = passage?.block.text.slice(passage.start, passage.end) ?? '';
    const saving = this.#dismissals.add({ id: this.options.newId(), rule, part, anchor, quote }, passage);
    this.#keeping.changed();
    await saving;
  }

  /** Brings back what was dismissed, by its id among `dismissed`. */
  async restore(id: string): Promise<void> {
    const [scope, rule] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    if (scope === 'rule-here') return this.choices.switchRule(rule, true, 'here');
    if (scope === 'rule-everywhere') return this.choices.switchRule(rule, true, 'everywhere');
    const isRuling = this.#rulings.all.some(ruling => ruling.id === id);
    const saving = isRuling ? this.#rulings.remove(id) : this.#dismissals.remove(id);
    this.#keeping.changed();
    await saving;
  }
}
