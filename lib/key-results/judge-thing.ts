import type { Clauses } from './clauses';
import { type Judgement, judged, shownPhrase, wordsOf } from './judgement';
import { LEVELS } from './lexicon/nouns';
import { BEHAVE, LOWER, MADE_STATES, MAKE, RAISE } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { kindOf } from './things';
import { baseVerb } from './verb-forms';

/** Judges a statement without a verb: "120 new subscribers", "12 posts", "$2M in pipeline", "churn below 3 %". */
export function judgeThing(phrase: Phrase | null, trailing: number | null, clauses: Clauses): Judgement {
  const { tokens, quantities, mainTo } = clauses;
  const amount = quantities.find(q => q.from < mainTo) ?? null;
  if (!phrase)
    return amount
      ? bareNumber(clauses)
      : judged(clauses, 'unclear', 0.2, 'no words tell what is measured', [0, mainTo, 'no noun to measure']);
  const shown = shownPhrase(clauses, phrase);
  if (phrase.of === 'none')
    return judged(clauses, 'guardrail', 0.8, `a level to keep: ${shown}`, [phrase.from, phrase.to, 'none of this']);
  const limit = quantities.find(
    q => q.from < mainTo && q.bound === 'most' && /^(?:no|not|at)$/.test(tokens[0]?.lower ?? ''),
  );
  if (limit) return judged(clauses, 'guardrail', 0.8, 'a limit to keep', [0, limit.to, 'no more than this']);
  const set = quantities.find(
    q =>
      q.from === phrase.to + 1 && q.kind !== 'count' && q.kind !== 'money' && SETS.test(tokens[phrase.to]?.lower ?? ''),
  );
  if (set && phrase.of === null && tokens[phrase.head]?.base !== 'coverage')
    return judged(clauses, 'outcome', 0.6, `a level: ${shown}`, [phrase.from, set.to, 'a level with a number']);
  const state = trailing !== null ? (tokens[trailing]?.lower ?? '') : '';
  const within =
    trailing === null
      ? null
      : quantities.find(
          q =>
            q.from > trailing &&
            q.from < mainTo &&
            q.kind === 'time' &&
            /^(?:within|in|under|<|than)$/.test(tokens[q.from - 1]?.lower ?? ''),
        );
  if (within && !/^(?:months|quarters|years)$/.test(within.unit))
    return judged(clauses, 'outcome', 0.55, `how long it takes: ${wordsOf(clauses, within.from, within.to)}`, [
      within.from,
      within.to,
      'a time that somebody feels',
    ]);
  if (trailing !== null && isDone(state) && phrase.thing !== 'level') {
    const owned = phrase.thing === 'made' || phrase.thing === 'staff' || phrase.thing === 'unknown';
    if (owned || (phrase.of !== 'number' && phrase.thing !== 'deeds'))
      return judged(
        clauses,
        'output',
        owned ? 0.8 : 0.6,
        `a thing that is ${state}: ${shown}`,
        [phrase.from, phrase.to, 'what is made or done'],
        [trailing, trailing + 1, 'done by you'],
      );
  }
  const isShareOfStaff =
    phrase.thing === 'staff' && phrase.of === 'percent' && /^(?:who|that)$/.test(tokens[phrase.to]?.lower ?? '');
  if (isShareOfStaff)
    return judged(clauses, 'outcome', 0.6, `what ${shown} do or feel`, [
      phrase.from,
      phrase.to + 2,
      'behaviour or feeling',
    ]);
  if (
    phrase.thing === 'level' &&
    /^(?:defined|documented|measured|tracked|established|identified|implemented|built|published|agreed|set)$/.test(
      state,
    )
  )
    return judged(clauses, 'output', 0.7, `work about a measure: ${shown} ${state}`, [
      phrase.from,
      phrase.to,
      'the measure is made, not moved',
    ]);
  switch (phrase.thing) {
    case 'level':
    case 'money':
      return judgeLevel(phrase, clauses);
    case 'time':
      return judged(clauses, 'outcome', 0.5, `a length of time: ${shown}`, [phrase.from, phrase.to, 'a time']);
    case 'outsiders':
    case 'deeds':
      return amount || phrase.sure
        ? judged(clauses, 'outcome', amount ? 0.85 : 0.55, `counts what others do: ${shown}`, [
            phrase.from,
            phrase.to,
            'others, or what they do',
          ])
        : judged(clauses, 'unclear', 0.4, 'nothing says what they do', [phrase.from, phrase.to, 'who, but not what']);
    case 'made':
      if (/^top(?:-\d+)?$/.test(tokens[phrase.from]?.lower ?? '') || /^top-\d/.test(tokens[0]?.lower ?? ''))
        return judged(clauses, 'outcome', 0.58, 'a rank that others give', [0, phrase.to, 'a place among others']);
      return judged(clauses, 'output', phrase.sure ? 0.85 : 0.6, `counts what you make: ${shown}`, [
        phrase.from,
        phrase.to,
        'something you make or do',
      ]);
    case 'staff':
      return judged(clauses, 'output', 0.7, `your own people: ${shown}`, [
        phrase.from,
        phrase.to,
        'people of the house',
      ]);
    default:
      return judgeUnknown(phrase, clauses);
  }
}

/** Words that set a level: completion of 75 %, waiting time below 5 minutes. */
const SETS = /^(?:of|at|below|above|under|over|down|up|to|=|:)$/;

function judgeLevel(phrase: Phrase, clauses: Clauses): Judgement {
  const amount = clauses.quantities.some(q => q.from < clauses.mainTo);
  const changed = clauses.tokens
    .slice(phrase.from, phrase.to)
    .some(
      t =>
        RAISE.has(baseVerb(t.lower) ?? '') ||
        LOWER.has(baseVerb(t.lower) ?? '') ||
        /^(?:more|less|fewer|higher|lower|faster|better|shorter|growth|increase|decrease|reduction|improvement)$/.test(
          t.lower,
        ),
    );
  return judged(clauses, 'outcome', amount ? 0.85 : changed ? 0.7 : 0.6, `a level: ${shownPhrase(clauses, phrase)}`, [
    phrase.from,
    phrase.to,
    'a level',
  ]);
}

const isDone = (word: string): boolean => {
  const base = baseVerb(word);
  return MADE_STATES.has(word) || (base !== null && MAKE.has(base) && !BEHAVE.has(base));
};

function judgeUnknown(phrase: Phrase, clauses: Clauses): Judgement {
  const { tokens, quantities, mainTo } = clauses;
  const words = tokens.slice(0, mainTo);
  const level = words.findIndex(token => LEVELS.has(token.base) || LEVELS.has(token.lower));
  const others = words.findIndex(token => kindOf(token) === 'outsiders' || kindOf(token) === 'deeds');
  const amount = quantities.find(q => q.from < mainTo);
  if (amount && level >= 0)
    return judged(clauses, 'outcome', 0.55, `a level: ${wordsOf(clauses, level, level + 1)}`, [
      level,
      level + 1,
      'a level',
    ]);
  if (amount && (amount.kind === 'percent' || amount.kind === 'money') && phrase.of !== 'percent')
    return judged(clauses, 'outcome', 0.55, 'a level with a number', [amount.from, amount.to, 'a number to reach']);
  const bounded = quantities.find(
    q => q.from < mainTo && q.kind === 'percent' && q.bound !== null && q.from > phrase.to,
  );
  if (bounded)
    return judged(clauses, 'outcome', 0.57, 'a level with a limit', [bounded.from, bounded.to, 'a number to reach']);
  if (amount && others >= 0)
    return judged(clauses, 'outcome', 0.5, `counts what others do: ${wordsOf(clauses, others, others + 1)}`, [
      others,
      others + 1,
      'others, or what they do',
    ]);
  if (amount)
    return judged(clauses, 'unclear', 0.35, `nothing says whose doing this is: ${shownPhrase(clauses, phrase)}`, [
      phrase.from,
      phrase.to,
      'yours, or theirs?',
    ]);
  return judged(clauses, 'output', 0.5, `a thing to have: ${shownPhrase(clauses, phrase)}`, [
    phrase.from,
    phrase.to,
    'a thing, and no change',
  ]);
}

/** Numbers with no noun after them: the nouns around them decide, money and percentages count as levels. */
function bareNumber(clauses: Clauses): Judgement {
  const { quantities, mainTo } = clauses;
  const amount = quantities.find(q => q.from < mainTo);
  if (amount && (amount.kind === 'money' || amount.kind === 'percent'))
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [amount.from, amount.to, 'a number to reach']);
  return judged(clauses, 'unclear', 0.3, 'no words tell what is measured', [0, mainTo, 'a number of what?']);
}
