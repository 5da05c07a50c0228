import type { Word } from '@/lib/draft/words';
import { AUXILIARIES, CONTRACTED, PAST, VERBS } from './verbs.words';

export type Tense = 'past' | 'present' | 'future' | 'modal';

/** A word that may be the verb of a sentence. `sure` when it can hardly be anything else. */
export interface VerbForm {
  readonly tense: Tense;
  readonly sure: boolean;
}

const FORMS = formsOf(VERBS.split(' '));

/** What a word would be as a verb; null when it is none that we know. */
export function verbFormOf({ lower }: Word): VerbForm | null {
  const auxiliary = Object.hasOwn(AUXILIARIES, lower) ? AUXILIARIES[lower] : undefined;
  if (auxiliary) return { tense: auxiliary, sure: true };
  return FORMS.get(lower) ?? null;
}

/** The time of a pronoun that is written together with its verb: ‘we’ll’. */
export const contractedTense = ({ lower }: Word): Tense | null =>
  Object.hasOwn(CONTRACTED, lower) ? (CONTRACTED[lower] ?? null) : null;

/** Every finite form of the verbs. Base and -s forms may be nouns as well, so they count as less sure. */
function formsOf(verbs: readonly string[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const verb of verbs) {
    forms.set(verb, { tense: 'present', sure: false });
    forms.set(thirdPerson(verb), { tense: 'present', sure: false });
    for (const past of regularPasts(verb)) forms.set(past, { tense: 'past', sure: false });
  }
  for (const past of PAST.split(' ')) forms.set(past, { tense: 'past', sure: true });
  return forms;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** ‘plan’ gives ‘planned’, ‘open’ gives ‘opened’: both are kept, the wrong one is no word. */
function regularPasts(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ed`] : [];
  return [`${verb}ed`, ...doubled];
}
