import * as v from 'valibot';
import { STAGES } from '@/lib/lifecycle/stages';
import { STANDARD_QUESTIONS } from '@/lib/prfaq/standard-questions';
import type { PageState } from './protocol';
import {
  Id,
  OwnershipSchema,
  PartSchema,
  ScopeSchema,
  SettingsSchema,
  StageSchema,
  VerdictSchema,
  Words,
} from './settings-schema';

/** A whole passage of a document, which may be one line of a megabyte. */
const Passage = v.pipe(v.string(), v.maxLength(2_000_000));
const Count = v.pipe(v.number(), v.finite());
const many = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(100_000));

const Severity = v.picklist(['fix', 'suggestion', 'question'] as const);

const Excerpt = v.object({
  text: Passage,
  marks: many(v.object({ start: Count, end: Count })),
  cut: v.object({ before: v.boolean(), after: v.boolean() }),
});

const FindingView = v.object({
  id: Id,
  rule: Id,
  severity: Severity,
  part: v.nullable(PartSchema),
  message: Words,
  excerpt: v.nullable(Excerpt),
  replacements: many(Passage),
  asks: Count,
  others: Count,
  placed: v.boolean(),
});

const KeyResultView = v.object({
  id: Id,
  objective: v.nullable(Passage),
  excerpt: Excerpt,
  verdict: VerdictSchema,
  shown: v.union([VerdictSchema, v.literal('learning')]),
  reason: Words,
  confidence: Count,
  parts: many(v.object({ slot: v.picklist(['who', 'what', 'from', 'to', 'by'] as const), text: v.nullable(Passage) })),
  stage: v.object({
    set: v.nullable(StageSchema),
    from: v.nullable(v.picklist(['writer', 'tag', 'suggestion'] as const)),
    suggested: v.nullable(StageSchema),
    runnerUp: v.nullable(StageSchema),
    because: many(Passage),
  }),
  rewrites: many(
    v.object({
      text: Passage,
      verdict: VerdictSchema,
      metric: v.nullable(Id),
      kind: v.picklist(['behaviour', 'result', 'leading', 'measure-first', 'completion'] as const),
    }),
  ),
  question: v.nullable(v.object({ ask: Words, answers: many(v.object({ label: Words, verdict: VerdictSchema })) })),
  notes: many(v.object({ id: Id, severity: Severity, message: Words, why: Words })),
  pairs: many(v.object({ metric: Id, name: Words, because: Words })),
  ownership: OwnershipSchema,
  dismissed: v.boolean(),
  placed: v.boolean(),
});

const Framing = v.object({
  problem: v.picklist(['customer-centric', 'company-centric', 'solution-smuggled', 'missing'] as const),
  solution: v.picklist(['benefit-first', 'feature-first', 'missing'] as const),
});

const ReviewView = v.object({
  language: v.picklist(['en', 'other'] as const),
  kind: v.picklist(['prfaq', 'key-results', 'mixed', 'other'] as const),
  template: v.boolean(),
  words: Count,
  customer: v.nullable(Passage),
  framing: v.nullable(Framing),
  parts: many(v.object({ part: PartSchema, status: v.picklist(['there', 'open', 'missing', 'unseen'] as const) })),
  balance: many(
    v.object({ id: Id, side: v.picklist(['customer', 'company', 'product', 'other'] as const), text: Words }),
  ),
  asked: many(
    v.object({
      id: Id,
      list: v.picklist(['external', 'internal', 'undivided'] as const),
      number: Count,
      question: Words,
      answer: v.picklist(['open', 'words', 'fact'] as const),
    }),
  ),
  answered: many(v.picklist(STANDARD_QUESTIONS)),
  findings: many(FindingView),
  keyResults: many(KeyResultView),
  acronyms: many(v.object({ acronym: Words, count: Count, decides: v.boolean() })),
  lifecycle: v.object({
    counts: v.object({
      awareness: Count,
      engagement: Count,
      acquisition: Count,
      success: Count,
      loyalty: Count,
      internal: Count,
    }),
    notices: many(v.object({ id: Id, message: Words })),
    gaps: many(v.picklist(STAGES)),
  }),
});

/** A page's state as it arrives in the panel: a page in the browser is not to be trusted with our types. */
export const PageStateSchema = v.object({
  host: v.picklist(['practice', 'google-docs', 'notion'] as const),
  document: v.object({ id: Id, title: Words }),
  status: v.picklist(['reading', 'read', 'cannot-read', 'paused', 'failed'] as const),
  reason: Words,
  access: v.picklist(['write', 'suggest', 'comment', 'view'] as const),
  completeness: v.object({ extent: v.picklist(['whole', 'visible', 'none'] as const), detail: Words }),
  readAt: v.nullable(Count),
  revision: Count,
  review: v.nullable(ReviewView),
  settings: SettingsSchema,
  dismissed: many(
    v.object({
      id: Id,
      rule: Id,
      scope: v.picklist(['this', 'rule-here', 'rule-everywhere'] as const),
      quote: Passage,
    }),
  ),
  scope: ScopeSchema,
  marked: v.boolean(),
  notices: many(Words),
  chosen: v.nullable(Id),
}) satisfies v.GenericSchema<unknown, PageState>;
