import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Answer } from '@/lib/messages/protocol';
import { SettingsChangeSchema } from '@/lib/messages/settings-schema';
import { AnswersSchema, storedAnswers } from './answers';
import {
  DismissalsSchema,
  OwnersSchema,
  RulingsSchema,
  storedDismissals,
  storedOwners,
  storedRulings,
  storedSettings,
  storedTags,
  TagsSchema,
} from './documents';
import { HeardSchema, joinedHeard, storedHeard } from './listening';
import { type Preferences, PreferencesSchema, storedPreferences } from './preferences';
import { LensSchema, latest, ReviewsSchema, storedLens, storedReviews } from './reviews';
import type { Stored } from './stored';

/** What stands in an export: settings, tags and dismissals, but no draft. */
const KeptFileSchema = v.object({
  backcast: v.literal(1),
  preferences: v.exactOptional(v.partial(PreferencesSchema)),
  documents: v.record(
    v.pipe(v.string(), v.maxLength(500)),
    v.object({
      settings: v.exactOptional(SettingsChangeSchema),
      tags: v.exactOptional(TagsSchema),
      owners: v.exactOptional(OwnersSchema),
      rulings: v.exactOptional(RulingsSchema),
      dismissals: v.exactOptional(DismissalsSchema),
      reviews: v.exactOptional(ReviewsSchema),
      lens: v.exactOptional(LensSchema),
      heard: v.exactOptional(HeardSchema),
      answers: v.exactOptional(AnswersSchema),
    }),
  ),
});
type KeptFile = v.InferOutput<typeof KeptFileSchema>;
type KeptDocument = KeptFile['documents'][string];

/** One kind of what is kept for a document: how it is read, and how that of a file is laid over it. */
interface Part<Added> {
  read(document: string): Promise<unknown>;
  /** False when the browser's storage refuses. */
  take(document: string, added: Added): Promise<boolean>;
}

const part = <T, Added>(stored: (document: string) => Stored<T>, join: (old: T, added: Added) => T): Part<Added> => ({
  read: async document => (await stored(document).read()).value,
  take: (document, added) => stored(document).change(old => join(old, added)),
});

type PartOf<Name extends keyof KeptDocument> = Part<Exclude<KeptDocument[Name], undefined>>;

const replaced = <T>(_: unknown, added: T): T => added;

const PARTS: { readonly [Name in keyof KeptDocument]-?: PartOf<Name> } = {
  settings: part(storedSettings, (old, change) => ({ ...old, ...change })),
  tags: part(storedTags, joined),
  owners: part(storedOwners, joined),
  rulings: part(storedRulings, joined),
  dismissals: part(storedDismissals, joined),
  reviews: part(storedReviews, (old, more) => latest([...old, ...more])),
  lens: part(storedLens, replaced),
  heard: part(storedHeard, joinedHeard),
  answers: part(storedAnswers, replaced),
};
const PART_NAMES = Object.keys(PARTS) as (keyof KeptDocument)[];

/** Everything the writer has set, as the text of a file. */
export async function exportKept(): Promise<Answer<string>> {
  try {
    const all = await storage.snapshot('local');
    const documents: Record<string, Partial<Record<keyof KeptDocument, unknown>>> = {};
    for (const key of Object.keys(all)) {
      const name = PART_NAMES.find(one => key.startsWith(`${one}/`) && !key.endsWith('$'));
      if (!name) continue;
      const id = key.slice(name.length + 1);
      documents[id] = { ...documents[id], [name]: await PARTS[name].read(id) };
    }
    const file = { backcast: 1, preferences: (await storedPreferences().read()).value, documents };
    return { ok: true, value: `${JSON.stringify(file, null, 2)}\n` };
  } catch {
    return { ok: false, error: 'What is kept could not be read just now.' };
  }
}

/** Takes in an export. What it says wins over what is set; tags and dismissals are added to those that are there. */
export async function importKept(text: string): Promise<Answer<string>> {
  const file = parsed(text);
  if (!file) return { ok: false, error: 'This file is no export of Backcast, so nothing was changed.' };
  const { preferences, documents } = file;
  const saved = [
    !preferences || (await storedPreferences().change(old => ({ ...old, ...preferences }) as Preferences)),
  ];
  for (const [id, document] of Object.entries(documents)) {
    for (const name of PART_NAMES) saved.push(await taken(id, name, document));
  }
  if (saved.includes(false)) {
    return { ok: false, error: 'Not all of the file could be saved: the browser’s storage refuses.' };
  }
  const tags = Object.values(documents).reduce((sum, document) => sum + (document.tags?.length ?? 0), 0);
  return {
    ok: true,
    value: `Taken in: ${counted(Object.keys(documents).length, 'document')}, ${counted(tags, 'stage')}.`,
  };
}

async function taken(id: string, name: keyof KeptDocument, { [name]: value }: KeptDocument): Promise<boolean> {
  return value === undefined || (PARTS[name] as Part<unknown>).take(id, value);
}

/** Forgets everything, what was set aside included. */
export async function clearKept(): Promise<Answer<null>> {
  try {
    await Promise.all([storage.clear('local'), storage.clear('session')]);
    return { ok: true, value: null };
  } catch {
    return { ok: false, error: 'What is kept could not be cleared just now.' };
  }
}

function parsed(text: string): KeptFile | null {
  try {
    const file = v.safeParse(KeptFileSchema, JSON.parse(text));
    return file.success ? file.output : null;
  } catch {
    return null;
  }
}

function joined<T extends { readonly id: string }>(old: readonly T[], added: readonly T[]): T[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...old.filter(({ id }) => !ids.has(id)), ...added];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
