import * as v from 'valibot';
import { type Stored, storedItem } from './stored';

/** The texts of the practice page: three samples, and one for the writer's own. */
export const PRACTICE_TEXTS = ['weak', 'strong', 'okr', 'own'] as const;
export type PracticeText = (typeof PRACTICE_TEXTS)[number];

/** Longer than any document; the browser's storage holds ten of them. */
export const LONGEST_PRACTICE_TEXT = 1_000_000;

const TextSchema = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_PRACTICE_TEXT)));

/** What the writer made of one of the texts; null while it is as it came. */
export const storedPracticeDraft = (text: PracticeText): Stored<string | null> =>
  storedItem<string | null>({
    key: `practice-draft/${text}`,
    name: 'Your changes to this practice text',
    schema: TextSchema,
    fallback: null,
    version: 1,
    migrations: {},
  });

/** Which text the practice page opens with. */
export const storedPracticeChoice = (): Stored<PracticeText> =>
  storedItem<PracticeText>({
    key: 'practice-choice',
    name: 'The choices on the practice page',
    schema: v.picklist(PRACTICE_TEXTS),
    fallback: 'weak',
    version: 1,
    migrations: {},
  });
