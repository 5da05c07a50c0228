import * as v from 'valibot';
import type { Answers } from '@/lib/prfaq/first-draft';
import { type Stored, storedItem } from './stored';

/** More than fits a field of the panel. */
const AnswerText = v.pipe(v.string(), v.maxLength(20_000));

export const AnswersSchema = v.object({
  customer: AnswerText,
  problem: AnswerText,
  benefit: AnswerText,
  evidence: AnswerText,
  experience: AnswerText,
}) satisfies v.GenericSchema<unknown, Answers>;

const NO_ANSWERS: Answers = { customer: '', problem: '', benefit: '', evidence: '', experience: '' };

/** The answers that a first draft of a document is made from. */
export const storedAnswers = (document: string): Stored<Answers> =>
  storedItem<Answers>({
    key: `answers/${document}`,
    name: 'Your answers for the first draft of this document',
    schema: AnswersSchema,
    fallback: NO_ANSWERS,
    version: 1,
    migrations: {},
  });
