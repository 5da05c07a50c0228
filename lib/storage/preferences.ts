import * as v from 'valibot';
import { TEAMS } from '@/lib/lifecycle/ownership';
import { DefaultsSchema, Ids } from '@/lib/messages/settings-schema';
import { type Stored, storedItem } from './stored';

export const PreferencesSchema = v.object({
  rulesOff: Ids,
  defaults: DefaultsSchema,
  marks: v.picklist(['open', 'all', 'none'] as const),
  theme: v.picklist(['browser', 'light', 'dark'] as const),
  /** Whether a stage that the writer sets is also written into the text, as `#loyalty` at the end of the line. */
  writeTags: v.boolean(),
  /** The teams that may look after a key result. */
  teams: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200)),
});

/** What holds in every document, unless a document says otherwise. */
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  rulesOff: [],
  defaults: { customer: '', glossary: [], soldTo: 'unsaid' },
  marks: 'open',
  theme: 'browser',
  writeTags: false,
  teams: [...TEAMS],
};

export const storedPreferences = (): Stored<Preferences> =>
  storedItem({
    key: 'preferences',
    name: 'Your settings for every document',
    schema: PreferencesSchema,
    fallback: DEFAULT_PREFERENCES,
    version: 2,
    migrations: { 2: (old: object) => ({ writeTags: false, teams: [...TEAMS], ...old }) },
  });
