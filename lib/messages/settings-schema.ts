import * as v from 'valibot';
import { PARTS, type ReviewSettings } from '@/lib/engine';
import { type Ownership, PROPOSERS } from '@/lib/lifecycle/ownership';
import { STAGES } from '@/lib/lifecycle/stages';

export const StageSchema = v.picklist([...STAGES, 'internal'] as const);
export const VerdictSchema = v.picklist(['outcome', 'guardrail', 'output', 'activity', 'unclear'] as const);
export const PartSchema = v.picklist(PARTS);

/** Room for anything a writer types, and an end to what a broken page or file can bring. */
export const Words = v.pipe(v.string(), v.maxLength(20_000));
export const Id = v.pipe(v.string(), v.maxLength(500));
export const Ids = v.pipe(v.array(Id), v.maxLength(5_000));

const kind = v.picklist(['auto', 'prfaq', 'key-results', 'mixed', 'other'] as const);
const customer = Words;
const glossary = v.pipe(v.array(Words), v.maxLength(5_000));
const soldTo = v.picklist(['businesses', 'people', 'unsaid'] as const);

export const OwnershipSchema = v.object({
  owner: v.pipe(v.string(), v.maxLength(200)),
  proposedBy: v.nullable(v.picklist(PROPOSERS)),
}) satisfies v.GenericSchema<unknown, Ownership>;

export const ScopeSchema = v.pipe(v.array(v.picklist(STAGES)), v.maxLength(STAGES.length));

/** All settings of a review. */
export const SettingsSchema = v.object({
  kind,
  customer,
  glossary,
  rulesOff: Ids,
  soldTo,
}) satisfies v.GenericSchema<unknown, ReviewSettings>;

/** Some of them, as a document keeps and a panel sends them. */
export const SettingsChangeSchema = v.object({
  kind: v.exactOptional(kind),
  customer: v.exactOptional(customer),
  glossary: v.exactOptional(glossary),
  rulesOff: v.exactOptional(Ids),
  soldTo: v.exactOptional(soldTo),
}) satisfies v.GenericSchema<unknown, Partial<ReviewSettings>>;

/** What every document starts with. */
export const DefaultsSchema = v.object({ customer, glossary, soldTo });
