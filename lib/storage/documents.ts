import * as v from 'valibot';
import type { Anchor } from '@/lib/anchor';
import type { RewriteDeed } from '@/lib/key-results/types';
import type { LifecycleStage } from '@/lib/lifecycle/stages';
import {
  Id,
  OwnershipSchema,
  PartSchema,
  ScopeSchema,
  SettingsChangeSchema,
  StageSchema,
  VerdictSchema,
} from '@/lib/messages/settings-schema';
import { type Stored, storedItem } from './stored';

const Quoted = v.pipe(v.string(), v.maxLength(100_000));
const Context = v.pipe(v.string(), v.maxLength(200));
const Place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const AnchorSchema = v.object({
  exact: Quoted,
  before: Context,
  after: Context,
  heading: Quoted,
  hint: v.object({ block: Place, start: Place }),
}) satisfies v.GenericSchema<unknown, Anchor>;

/** A stage that the writer set, with the key result it was set on. */
export const TagSchema = v.object({ id: Id, anchor: AnchorSchema, stage: StageSchema });
export type Tag = v.InferOutput<typeof TagSchema>;

/** One finding or key result that the writer put aside. Without an anchor it is about something missing. */
export const DismissalSchema = v.object({
  id: Id,
  rule: Id,
  part: v.nullable(PartSchema),
  anchor: v.nullable(AnchorSchema),
  quote: Quoted,
});
export type Dismissal = v.InferOutput<typeof DismissalSchema>;

/** Who looks after a key result, with the key result it was noted on. */
export const OwnerSchema = v.object({ id: Id, anchor: AnchorSchema, ...OwnershipSchema.entries });
export type Owner = v.InferOutput<typeof OwnerSchema>;

/** What the writer said of a line: a key result, none, which verdict it deserves, or which part of the release it is. */
export const RulingSchema = v.object({
  id: Id,
  anchor: AnchorSchema,
  says: v.union([v.picklist(['is', 'is-not'] as const), VerdictSchema, PartSchema]),
});
export type Ruling = v.InferOutput<typeof RulingSchema>;

const DeedSchema = v.object({
  kind: v.picklist(['behaviour', 'result', 'leading', 'measure-first'] as const),
  did: v.picklist(['applied', 'edited', 'dismissed'] as const),
}) satisfies v.GenericSchema<unknown, RewriteDeed>;

/** What a document sets for itself; the rest follows the defaults. */
export type OwnSettings = v.InferOutput<typeof SettingsChangeSchema>;

const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(10_000));
export const TagsSchema = listOf(TagSchema);
export const RulingsSchema = listOf(RulingSchema);
export const OwnersSchema = listOf(OwnerSchema);
export const DismissalsSchema = listOf(DismissalSchema);

/** One value that is kept for each document; `name` is its name for people, in the plural. */
const ofDocument =
  <T>(key: string, name: string, schema: v.GenericSchema<unknown, T>, fallback: T) =>
  (document: string): Stored<T> =>
    storedItem({ key: `${key}/${document}`, name, schema, fallback, version: 1, migrations: {} });

export const storedTags = ofDocument<readonly Tag[]>('tags', 'The stages you set in this document', TagsSchema, []);

export const storedDismissals = ofDocument<readonly Dismissal[]>(
  'dismissals',
  'The findings you dismissed in this document',
  DismissalsSchema,
  [],
);

export const storedOwners = ofDocument<readonly Owner[]>(
  'owners',
  'The owners you noted in this document',
  OwnersSchema,
  [],
);

export const storedRulings = ofDocument<readonly Ruling[]>(
  'rulings',
  'Your words on what is a key result in this document',
  RulingsSchema,
  [],
);

/** What the writer made of the rewrites that were offered, the oldest first. */
export const storedDeeds = ofDocument<readonly RewriteDeed[]>(
  'deeds',
  'Your choices among rewrites in this document',
  listOf(DeedSchema),
  [],
);

/** The stages that a team looks after; none means all. */
export const storedScope = ofDocument<readonly LifecycleStage[]>(
  'scope',
  'The stages you look after in this document',
  ScopeSchema,
  [],
);

export const storedSettings = ofDocument<OwnSettings>(
  'settings',
  'The settings of this document',
  SettingsChangeSchema,
  {},
);

/** Whether the writer wants marks in a document; null leaves it to the settings and to whose document it is. */
export const storedMarks = ofDocument<boolean | null>(
  'marks',
  'The choices about marks in this document',
  v.nullable(v.boolean()),
  null,
);

export const storedPause = ofDocument('paused', 'The pauses of this document', v.boolean(), false);
