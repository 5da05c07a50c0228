import type { Clauses } from './clauses';
import { type Judgement, judged, nounOf, told, wordsOf } from './judgement';
import { LEVELS } from './lexicon/nouns';
import { LOWER, RAISE } from './lexicon/verbs';
import type { Phrase } from './phrase';
import { kindOf } from './things';

/** A statement without a verb: its noun phrase, and the participle behind it, as token index, if it has one. */
export interface Bare {
  readonly phrase: Phrase;
  readonly trailing: number | null;
  readonly shown: string;
  readonly clauses: Clauses;
}

export function byNoun({ phrase, shown, clauses }: Bare): Judgement {
  const place = [phrase.from, phrase.to] as const;
  switch (phrase.thing) {
    case 'level':
    case 'money':
      return judgeLevel(phrase, clauses);
    case 'time':
      return judged(clauses, 'outcome', 0.5, told('a length of time', shown), [...place, 'a time']);
    case 'outsiders':
    case 'deeds':
      return judgeOthers(phrase, shown, clauses);
    case 'made':
      return isRank(phrase, clauses)
        ? judged(clauses, 'outcome', 0.58, 'a rank that others give', [0, phrase.to, 'a place among others'])
        : judged(clauses, 'output', phrase.sure ? 0.85 : 0.6, told('counts what you make', shown), [
            ...place,
            'something you make or do',
          ]);
    case 'staff':
      return judged(clauses, 'output', 0.7, 'counts your own people', [...place, 'people of the house']);
    default:
      return judgeUnknown(phrase, clauses);
  }
}

function judgeOthers(phrase: Phrase, shown: string, clauses: Clauses): Judgement {
  const counted = clauses.quantities.some(q => q.from < clauses.mainTo);
  return counted || phrase.sure
    ? judged(clauses, 'outcome', counted ? 0.85 : 0.55, told('counts what others do', shown), [
        phrase.from,
        phrase.to,
        'others, or what they do',
      ])
    : judged(clauses, 'unclear', 0.4, 'nothing says what they do', [phrase.from, phrase.to, 'who, but not what']);
}

/** "Top-5 post", "a top 3 place". */
const isRank = ({ from }: Phrase, { tokens }: Clauses): boolean =>
  /^top(?:-\d+)?$/.test(tokens[from]?.lower ?? '') || /^top-\d/.test(tokens[0]?.lower ?? '');

function judgeLevel(phrase: Phrase, clauses: Clauses): Judgement {
  const amount = clauses.quantities.some(q => q.from < clauses.mainTo);
  const changed = clauses.tokens
    .slice(phrase.from, phrase.to)
    .some(
      t =>
        RAISE.has(t.verb ?? '') ||
        LOWER.has(t.verb ?? '') ||
        /^(?:more|less|fewer|higher|lower|faster|better|shorter|growth|increase|decrease|reduction|improvement)$/.test(
          t.lower,
        ),
    );
  return judged(clauses, 'outcome', amount ? 0.85 : changed ? 0.7 : 0.6, told('a level', nounOf(clauses, phrase)), [
    phrase.from,
    phrase.to,
    'a level',
  ]);
}

function judgeUnknown(phrase: Phrase, clauses: Clauses): Judgement {
  const { tokens, quantities, mainTo } = clauses;
  const words = tokens.slice(0, mainTo);
  const level = words.findIndex(token => LEVELS.has(token.base) || LEVELS.has(token.lower));
  const aside = words.findIndex((token, i) => i >= phrase.to && /^(?:with|for|to|about)$/.test(token.lower));
  const others = words
    .slice(0, aside < 0 ? undefined : aside)
    .findIndex(token => kindOf(token) === 'outsiders' || kindOf(token) === 'deeds');
  const amount = quantities.find(q => q.from < mainTo);
  if (amount && level >= 0)
    return judged(clauses, 'outcome', 0.55, told('a level', wordsOf(clauses, level, level + 1)), [
      level,
      level + 1,
      'a level',
    ]);
  if (amount && /^(?:percent|money|score)$/.test(amount.kind) && phrase.of !== 'percent')
    return judged(clauses, 'outcome', 0.55, 'a level with a number', [amount.from, amount.to, 'a number to reach']);
  const bounded = quantities.find(
    q => q.from < mainTo && q.kind === 'percent' && q.bound !== null && q.from > phrase.to,
  );
  if (bounded)
    return judged(clauses, 'outcome', 0.57, 'a level with a limit', [bounded.from, bounded.to, 'a number to reach']);
  if (amount && others >= 0)
    return judged(clauses, 'outcome', 0.5, told('counts what others do', wordsOf(clauses, others, others + 1)), [
      others,
      others + 1,
      'others, or what they do',
    ]);
  if (amount)
    return judged(clauses, 'unclear', 0.35, 'nothing says whose doing this is', [
      phrase.from,
      phrase.to,
      'yours, or theirs?',
    ]);
  return judged(clauses, 'output', 0.5, told('a thing to have', nounOf(clauses, phrase)), [
    phrase.from,
    phrase.to,
    'a thing, and no change',
  ]);
}

/** Numbers with no noun after them: the nouns around them decide, money and percentages count as levels. */
export function bareNumber(clauses: Clauses): Judgement {
  const { quantities, mainTo } = clauses;
  const amount = quantities.find(q => q.from < mainTo);
  if (!amount)
    return judged(clauses, 'unclear', 0.2, 'no words tell what is measured', [0, mainTo, 'no noun to measure']);
  if (amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'score')
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [amount.from, amount.to, 'a number to reach']);
  return judged(clauses, 'unclear', 0.3, 'no words tell what is measured', [0, mainTo, 'a number of what?']);
}
