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

/** What the writer said of a line: a key result, none, or which verdict it deserves. */
export const RulingSchema = v.object({
  id: Id,
  anchor: AnchorSchema,
  says: v.union([v.picklist(['is', 'is-not'] as const), VerdictSchema]),
});
export type Ruling = v.InferOutput<typeof RulingSchema>;

const most = 10_000;
export const TagsSchema = v.pipe(v.array(TagSchema), v.maxLength(most));
export const RulingsSchema = v.pipe(v.array(RulingSchema), v.maxLength(most));
export const OwnersSchema = v.pipe(v.array(OwnerSchema), v.maxLength(most));
export const DismissalsSchema = v.pipe(v.array(DismissalSchema), v.maxLength(most));

export const storedTags = (document: string): Stored<readonly Tag[]> =>
  storedItem<readonly Tag[]>({
    key: `tags/${document}`,
    name: 'The stages you set in this document',
    schema: TagsSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

export const storedDismissals = (document: string): Stored<readonly Dismissal[]> =>
  storedItem<readonly Dismissal[]>({
    key: `dismissals/${document}`,
    name: 'The findings you dismissed in this document',
    schema: DismissalsSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

export const storedOwners = (document: string): Stored<readonly Owner[]> =>
  storedItem<readonly Owner[]>({
    key: `owners/${document}`,
    name: 'The owners you noted in this document',
    schema: OwnersSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

export const storedRulings = (document: string): Stored<readonly Ruling[]> =>
  storedItem<readonly Ruling[]>({
    key: `rulings/${document}`,
    name: 'What you said is a key result in this document',
    schema: RulingsSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

const DeedSchema = v.object({
  kind: v.picklist(['behaviour', 'result', 'leading', 'measure-first'] as const),
  did: v.picklist(['applied', 'edited', 'dismissed'] as const),
}) satisfies v.GenericSchema<unknown, RewriteDeed>;

/** What the writer made of the rewrites that were offered, the oldest first. */
export const storedDeeds = (document: string): Stored<readonly RewriteDeed[]> =>
  storedItem<readonly RewriteDeed[]>({
    key: `deeds/${document}`,
    name: 'What you made of the rewrites in this document',
    schema: v.pipe(v.array(DeedSchema), v.maxLength(most)),
    fallback: [],
    version: 1,
    migrations: {},
  });

/** The stages that a team looks after; none means all. */
export const storedScope = (document: string): Stored<readonly LifecycleStage[]> =>
  storedItem<readonly LifecycleStage[]>({
    key: `scope/${document}`,
    name: 'The stages you look after in this document',
    schema: ScopeSchema,
    fallback: [],
    version: 1,
    migrations: {},
  });

/** What a document sets for itself; the rest follows the defaults. */
export type OwnSettings = v.InferOutput<typeof SettingsChangeSchema>;

export const storedSettings = (document: string): Stored<OwnSettings> =>
  storedItem<OwnSettings>({
    key: `settings/${document}`,
    name: 'The settings of this document',
    schema: SettingsChangeSchema,
    fallback: {},
    version: 1,
    migrations: {},
  });

/** Whether the writer wants marks in a document; null leaves it to the settings and to whose document it is. */
export const storedMarks = (document: string): Stored<boolean | null> =>
  storedItem<boolean | null>({
    key: `marks/${document}`,
    name: 'The choices about marks in this document',
    schema: v.nullable(v.boolean()),
    fallback: null,
    version: 1,
    migrations: {},
  });

export const storedPause = (document: string): Stored<boolean> =>
  storedItem<boolean>({
    key: `paused/${document}`,
    name: 'The pauses of this document',
    schema: v.boolean(),
    fallback: false,
    version: 1,
    migrations: {},
  });
