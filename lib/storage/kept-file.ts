import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Answer } from '@/lib/messages/protocol';
import { SettingsChangeSchema } from '@/lib/messages/settings-schema';
import type { SavedReview } from '@/lib/prfaq/progress';
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

const PARTS = ['settings', 'tags', 'owners', 'rulings', 'dismissals', 'reviews', 'lens', 'heard', 'answers'] as const;

/** Everything the writer has set, as the text of a file. */
export async function exportKept(): Promise<Answer<string>> {
  try {
    const all = await storage.snapshot('local');
    const documents: Record<string, KeptDocument> = {};
    for (const key of Object.keys(all)) {
      const part = PARTS.find(name => key.startsWith(`${name}/`) && !key.endsWith('$'));
      if (!part) continue;
      const id = key.slice(part.length + 1);
      documents[id] = { ...documents[id], ...(await documentPart(id, part)) };
    }
    const file: KeptFile = { backcast: 1, preferences: (await storedPreferences().read()).value, documents };
    return { ok: true, value: `${JSON.stringify(file, null, 2)}\n` };
  } catch {
    return { ok: false, error: 'What is kept could not be read just now.' };
  }
}

async function documentPart(id: string, part: (typeof PARTS)[number]): Promise<KeptDocument> {
  if (part === 'settings') return { settings: (await storedSettings(id).read()).value };
  if (part === 'tags') return { tags: [...(await storedTags(id).read()).value] };
  if (part === 'owners') return { owners: [...(await storedOwners(id).read()).value] };
  if (part === 'rulings') return { rulings: [...(await storedRulings(id).read()).value] };
  if (part === 'reviews') return { reviews: (await storedReviews(id).read()).value.map(copied) };
  if (part === 'heard') {
    const { objections, people, talks } = (await storedHeard(id).read()).value;
    return { heard: { objections: [...objections], people: [...people], talks: [...talks] } };
  }
  if (part === 'answers') return { answers: { ...(await storedAnswers(id).read()).value } };
  if (part === 'lens') return { lens: (await storedLens(id).read()).value };
  return { dismissals: [...(await storedDismissals(id).read()).value] };
}

const copied = (review: SavedReview) => ({ ...review, findings: [...review.findings] });

/** Takes in an export. What it says wins over what is set; tags and dismissals are added to those that are there. */
export async function importKept(text: string): Promise<Answer<string>> {
  const file = parsed(text);
  if (!file) return { ok: false, error: 'This file is no export of Backcast, so nothing was changed.' };
  let saved = true;
  let tags = 0;
  if (file.preferences) {
    const { preferences } = file;
    saved = await storedPreferences().change(old => ({ ...old, ...preferences }) as Preferences);
  }
  for (const [id, document] of Object.entries(file.documents)) {
    if (document.settings)
      saved = (await storedSettings(id).change(old => ({ ...old, ...document.settings }))) && saved;
    if (document.tags) saved = (await storedTags(id).change(old => joined(old, document.tags ?? []))) && saved;
    if (document.owners) saved = (await storedOwners(id).change(old => joined(old, document.owners ?? []))) && saved;
    if (document.rulings) {
      saved = (await storedRulings(id).change(old => joined(old, document.rulings ?? []))) && saved;
    }
    if (document.dismissals) {
      saved = (await storedDismissals(id).change(old => joined(old, document.dismissals ?? []))) && saved;
    }
    if (document.reviews) {
      const { reviews } = document;
      saved = (await storedReviews(id).change(old => latest([...old, ...reviews]))) && saved;
    }
    if (document.heard) {
      const { heard } = document;
      saved = (await storedHeard(id).change(old => joinedHeard(old, heard))) && saved;
    }
    if (document.answers) {
      const { answers } = document;
      saved = (await storedAnswers(id).change(() => answers)) && saved;
    }
    if (document.lens !== undefined) {
      const { lens } = document;
      saved = (await storedLens(id).change(() => lens)) && saved;
    }
    tags += document.tags?.length ?? 0;
  }
  if (!saved) return { ok: false, error: 'Not all of the file could be saved: the browser’s storage refuses.' };
  const documents = Object.keys(file.documents).length;
  return { ok: true, value: `Taken in: ${counted(documents, 'document')}, ${counted(tags, 'stage')}.` };
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
