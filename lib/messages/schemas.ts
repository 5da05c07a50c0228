import * as v from 'valibot';
import type { Wire } from './port';
import type { PanelToPage, ToBackground, ToPage } from './protocol';
import {
  Id,
  OwnershipSchema,
  PartSchema,
  ScopeSchema,
  SettingsChangeSchema,
  StageSchema,
  VerdictSchema,
} from './settings-schema';
import { PageStateSchema } from './state-schema';

type ArgsSchemas<Map> = {
  readonly [K in keyof Map]: v.GenericSchema<unknown, Map[K] extends (...args: infer A) => unknown ? A : never>;
};
type ValueSchemas<Map> = {
  readonly [K in keyof Map]: v.GenericSchema<unknown, Map[K] extends (...args: never[]) => infer R ? R : never>;
};

const NothingBack = v.pipe(
  v.unknown(),
  v.transform((): void => undefined),
);
const ApplyResultSchema = v.picklist(['applied', 'applied-as-suggestion', 'refused', 'uncertain'] as const);
const Index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Line = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

/** No line breaks, and no control characters: the words of one block. */
const BlockText = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check(text => !/[\p{Cc}\u2028\u2029]/u.test(text)),
);
const NewBlocksSchema = v.pipe(
  v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('heading'), level: v.picklist([1, 2, 3] as const), text: BlockText }),
      v.object({ kind: v.literal('paragraph'), text: BlockText }),
      v.object({ kind: v.literal('item'), isNumbered: v.boolean(), text: BlockText }),
    ]),
  ),
  v.minLength(1),
  v.maxLength(500),
);
const Sentence = v.pipe(v.string(), v.maxLength(200_000));
const Sentences = v.pipe(v.array(Sentence), v.maxLength(20));

/** What each command may carry. */
export const COMMANDS: ArgsSchemas<PanelToPage> = {
  readState: v.tuple([]),
  reveal: v.tuple([Id]),
  applyText: v.tuple([Id, Index, v.boolean(), v.optional(v.pipe(v.string(), v.maxLength(2_000_000)))]),
  insertAtCaret: v.tuple([Line]),
  insertAfterAnswer: v.tuple([Id, Line]),
  insertBlocks: v.tuple([NewBlocksSchema]),
  undoApply: v.tuple([]),
  dismiss: v.tuple([Id, v.picklist(['this', 'rule-here', 'rule-everywhere'] as const)]),
  restore: v.tuple([Id]),
  readGist: v.tuple([]),
  setStage: v.tuple([Id, v.nullable(StageSchema)]),
  sayVerdict: v.tuple([Id, VerdictSchema]),
  dismissRewrite: v.tuple([Id, Index]),
  sayNoKeyResult: v.tuple([Id]),
  sayKeyResultHere: v.tuple([]),
  sayPartHere: v.tuple([PartSchema]),
  setScope: v.tuple([ScopeSchema]),
  setOwnership: v.tuple([Id, OwnershipSchema]),
  switchNote: v.tuple([Id, v.boolean()]),
  changeSettings: v.tuple([SettingsChangeSchema]),
  pause: v.tuple([v.boolean()]),
  showMarks: v.tuple([v.boolean()]),
  takeInHand: v.tuple([v.nullable(Id)]),
  reviewAgain: v.tuple([]),
};

/** What each command answers. */
export const VALUES: ValueSchemas<PanelToPage> = {
  readState: PageStateSchema,
  reveal: v.boolean(),
  applyText: ApplyResultSchema,
  insertAtCaret: ApplyResultSchema,
  insertAfterAnswer: ApplyResultSchema,
  insertBlocks: ApplyResultSchema,
  undoApply: ApplyResultSchema,
  dismiss: NothingBack,
  restore: NothingBack,
  readGist: v.object({ headline: Sentence, problem: Sentences, benefit: Sentences }),
  setStage: NothingBack,
  sayVerdict: NothingBack,
  dismissRewrite: NothingBack,
  sayNoKeyResult: NothingBack,
  sayKeyResultHere: v.boolean(),
  sayPartHere: v.boolean(),
  setScope: NothingBack,
  setOwnership: NothingBack,
  switchNote: NothingBack,
  changeSettings: NothingBack,
  pause: NothingBack,
  showMarks: NothingBack,
  takeInHand: NothingBack,
  reviewAgain: NothingBack,
};

/** What the background may ask of a page. */
export const TO_PAGE: ArgsSchemas<ToPage> = {
  step: v.tuple([v.picklist([1, -1] as const)]),
  tagAtCaret: v.tuple([]),
  tagHere: v.tuple([StageSchema]),
};

const ListAmendment = v.object({
  order: v.pipe(v.array(Id), v.maxLength(100_000)),
  news: v.pipe(v.array(v.looseObject({ id: Id })), v.maxLength(100_000)),
});

/** What has changed in a page's state: only its shape. The state that it makes is checked as a whole. */
export const AmendmentSchema = v.object({
  fields: v.looseObject({}),
  review: v.looseObject({}),
  lists: v.partial(
    v.object({ findings: ListAmendment, keyResults: ListAmendment, balance: ListAmendment, asked: ListAmendment }),
  ),
});

/** What pages and panels may ask of the background. */
export const TO_BACKGROUND: ArgsSchemas<ToBackground> = {
  openPanel: v.tuple([]),
  openPractice: v.tuple([]),
  pageArrived: v.tuple([]),
};

export const AnswerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.pipe(v.string(), v.maxLength(1_000)) }),
]);

export const WireSchema: v.GenericSchema<unknown, Wire> = v.variant('kind', [
  v.object({ kind: v.literal('command'), id: v.number(), name: Id, args: v.array(v.unknown()) }),
  v.object({ kind: v.literal('answer'), id: v.number(), answer: v.unknown() }),
  v.object({ kind: v.literal('fact'), name: Id, args: v.array(v.unknown()) }),
]);

/** A request by `runtime.sendMessage` or `tabs.sendMessage`. */
export const RequestSchema = v.object({ backcast: v.literal(1), name: Id, args: v.array(v.unknown()) });
export type Request = v.InferOutput<typeof RequestSchema>;
