import type { Span } from '@/lib/draft/types';
import { type Term, termsIn, termsOf } from '@/lib/lifecycle/terms';
import { KEEP, LOWER, RAISE, REACH } from './lexicon/verbs';
import { setOf } from './lexicon/word-set';
import type { KeyResult, KeyResultNote } from './types';
import { baseVerb } from './verb-forms';

/** Notes on what only shows when key results are read together, by their place among them. */
export type SetNotes = ReadonlyMap<number, readonly KeyResultNote[]>;

/** So many key results under one objective leave its focus; the books on OKRs say two to five. */
const MANY = 6;

/**
 * What is worth asking of key results that are fine by themselves: many or one alone under an objective, the same measure
 * twice under one objective (teams share measures on purpose), the objective said again. Each is said only where it is plain, since every one of them may be meant.
 */
export function setNotesOn(keyResults: readonly KeyResult[]): SetNotes {
  const notes = new Map<number, KeyResultNote[]>();
  const add = (at: number, note: KeyResultNote | null): void => {
    if (note) notes.set(at, [...(notes.get(at) ?? []), note]);
  };
  for (const group of groupsOf(keyResults)) {
    add(group.from, alone(group, keyResults.length));
    add(group.from + MANY - 1, many(group));
    const before = new Map<string, KeyResult>();
    for (const [i, keyResult] of keyResults.slice(group.from, group.to).entries()) {
      add(group.from + i, saysObjectiveAgain(keyResult));
      const key = measureKey(keyResult);
      const first = key === null ? undefined : before.get(key);
      if (first) add(group.from + i, sameMeasure(first));
      else if (key !== null) before.set(key, keyResult);
    }
  }
  return notes;
}

/** Neighbours `[from, to)` under the same objective. */
interface Under {
  readonly objective: string | null;
  readonly from: number;
  to: number;
}

function groupsOf(keyResults: readonly KeyResult[]): Under[] {
  const groups: Under[] = [];
  for (const [at, { objective }] of keyResults.entries()) {
    const last = groups.at(-1);
    if (last && last.objective === objective) last.to = at + 1;
    else groups.push({ objective, from: at, to: at + 1 });
  }
  return groups;
}

/** One alone, once the writer has gone on to the next objective. */
const alone = ({ objective, from, to }: Under, count: number): KeyResultNote | null =>
  objective !== null && to - from === 1 && to < count
    ? {
        id: 'one-key-result',
        severity: 'question',
        span: null,
        message: 'The only key result here. What would show that its gain was not bought elsewhere?',
        why: 'One number alone can be moved at the cost of another; a second one keeps it honest.',
      }
    : null;

const NUMBERS = ['six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const many = ({ objective, from, to }: Under): KeyResultNote | null =>
  objective !== null && to - from >= MANY
    ? {
        id: 'many-key-results',
        severity: 'question',
        span: null,
        message: `One of ${NUMBERS[to - from - MANY] ?? to - from} under this objective. Which three would tell you most?`,
        why: 'Where everything counts, nothing comes first. What is left out can still be watched.',
      }
    : null;

const sameMeasure = ({ text }: KeyResult): KeyResultNote => ({
  id: 'same-measure',
  severity: 'suggestion',
  span: null,
  message: `The same is measured further up: “${text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text}”`,
  why: 'Two key results for one measure count its success twice; where both are meant, say what tells them apart.',
});

const OBJECTIVE_AGAIN: KeyResultNote = {
  id: 'objective-again',
  severity: 'question',
  span: null,
  message: 'This says the objective again. How would you tell that you are there?',
  why: 'An objective says where to go; its key results say what would be different on arrival.',
};

/** No number, and no word that the objective does not have, while it has half of what that says. */
function saysObjectiveAgain(keyResult: KeyResult): KeyResultNote | null {
  const { objective, target, baseline } = keyResult;
  if (objective === null || target || baseline) return null;
  const own = contentOf(keyResult);
  const said = new Set(termsOf(objective.slice(0, 300)).flatMap(term => contentIn(term)));
  const isWithin = own.size > 1 && [...own].every(word => said.has(word));
  return isWithin && own.size * 2 >= said.size ? OBJECTIVE_AGAIN : null;
}

/**
 * What a key result measures, whatever its level, its date and the verb that moves it; null where too few words are left
 * to tell. A word more or less is another measure: that is how the writer tells regions, plans and percentiles apart.
 */
function measureKey(keyResult: KeyResult): string | null {
  const content = contentOf(keyResult);
  const isEnough = content.size > 1 || (content.size === 1 && keyResult.metricId !== null);
  return isEnough ? [keyResult.direction ?? '', ...[...content].sort()].join(' ') : null;
}

const contents = new WeakMap<KeyResult, ReadonlySet<string>>();

function contentOf(keyResult: KeyResult): ReadonlySet<string> {
  const known = contents.get(keyResult);
  if (known) return known;
  const { passage, target, baseline, deadline } = keyResult;
  const parts = [target, baseline, deadline].flatMap(part => part?.span ?? []);
  const isPart = (term: Term): boolean =>
    parts.some(({ start, end }: Span) => passage.start + term.start < end && passage.start + term.end > start);
  const terms = termsIn(passage.block, passage).filter(term => !isPart(term));
  const content = new Set(terms.flatMap(term => contentIn(term)));
  contents.set(keyResult, content);
  return content;
}

const LIGHT = setOf(
  'a an the of in on at to from by for with and or our their its we us is are be will has have up down more less fewer than least most over under about around per each every all percent rate level overall total current currently today',
);

/** The word of a term that tells something: none for small words and for verbs that only say which way it goes. */
function contentIn({ lower, base }: Term): string[] {
  const verb = baseVerb(lower) ?? '';
  const isMove = RAISE.has(verb) || LOWER.has(verb) || REACH.has(verb) || KEEP.has(verb) || MOVES.test(lower);
  return isMove || LIGHT.has(lower) ? [] : [base];
}

const MOVES = /^(?:rises?|falls?|drops?|climbs?|declines?|goes|go|stays?)$/;
