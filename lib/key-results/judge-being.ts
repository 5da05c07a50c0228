import { isChosenWay } from './chosen-way';
import type { Clauses } from './clauses';
import { doneByOthers } from './judge-bringing';
import { changed, judgeDoing } from './judge-doing';
import type { State } from './judge-state';
import { deedsOf, type Judgement, judged, nounOf, told } from './judgement';
import { LOWER, MADE_STATES, RAISE } from './lexicon/verbs';
import { phraseAt } from './phrase';
import { isParticiple } from './verb-forms';

/** Having a thing is an output whoever has it; having done or felt something is behaviour. */
export function judgeHaving(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base } = state;
  const { tokens, mainTo } = clauses;
  const word = tokens[verb]?.lower ?? '';
  const isPerfect = word !== 'have' && word !== 'has' && word !== 'had';
  if (isPerfect) return RAISE.has(base) || LOWER.has(base) ? changed(state, clauses) : judgeDoing(state, clauses);
  const owned = phraseAt(tokens.slice(0, mainTo), clauses.quantities, verb + 1);
  const thing = owned?.thing ?? 'unknown';
  const others = subject.thing === 'outsiders' || subject.thing === 'deeds';
  const share = owned?.of === 'percent' || owned?.of === 'number';
  const used = tokens
    .slice(verb + 1, mainTo)
    .some(token => /^(?:used|viewed|running|active|visited|adopted|read)$/.test(token.lower));
  if (
    others &&
    owned &&
    (thing === 'level' ||
      thing === 'deeds' ||
      isPartOf(state, clauses) ||
      (share && (thing !== 'made' || used || owned.of === 'percent')) ||
      (thing === 'unknown' && (subject.of === 'percent' || subject.of === 'number')))
  )
    return judged(
      clauses,
      'outcome',
      0.65,
      deedsOf(clauses, subject),
      [subject.from, subject.to, 'others'],
      [verb, owned.to, 'what they do or get'],
    );
  if (
    owned &&
    share &&
    isPartOf(state, clauses) &&
    /^(?:outsiders|deeds|level)$/.test(thing) &&
    subject.thing !== 'made'
  )
    return judged(clauses, 'outcome', 0.58, 'how many have it', [
      subject.from,
      owned.to,
      'some have it, and some do not',
    ]);
  if (owned && thing === 'level' && clauses.quantities.some(q => q.from > verb && q.from < mainTo))
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [verb, owned.to, 'a level']);
  return judged(
    clauses,
    'output',
    0.75,
    owned ? told('a thing delivered', nounOf(clauses, owned)) : 'a thing delivered',
    [verb, owned?.to ?? verb + 1, 'a thing that is there'],
  );
}

/** "30 % of customers have …": some do and some do not, so it is theirs to choose. All of them is our own doing. */
const isPartOf = ({ subject }: State, { quantities }: Clauses): boolean => {
  if (subject.of !== 'percent') return false;
  const share = quantities.find(q => q.from <= subject.to && q.kind === 'percent');
  return share === undefined || (share.value ?? 0) < 95;
};

export function judgeBeing(state: State, clauses: Clauses): Judgement {
  const { subject, verb } = state;
  const { tokens, mainTo } = clauses;
  const word = tokens[verb]?.lower ?? '';
  const others = subject.thing === 'outsiders' || subject.thing === 'deeds';
  const byOthers = doneByOthers(state, clauses);
  if (byOthers) return byOthers;
  if (isUsed(word, others)) return judgeUsed(state, clauses, others);
  const quicker = clauses.quantities.find(q => q.from > verb && QUICKER.test(tokens[q.to]?.lower ?? ''));
  if (quicker)
    return judged(clauses, 'outcome', 0.6, 'by how much it changes', [verb, quicker.to + 1, 'a change with its size']);
  const few = clauses.quantities.find(q => q.from < subject.to && q.kind === 'percent' && q.bound === 'most');
  if (subject.of === 'percent' && few)
    return judged(clauses, 'outcome', 0.6, 'how few there are', [subject.from, verb + 1, 'no more than this share']);
  if (subject.of === 'percent' && isChosenWay(verb, clauses)) return judgeUsed(state, clauses, true);
  const backed = subject.of === 'percent' && /^(?:supported|backed|informed|guided|driven|based)$/.test(word);
  if (backed && /^(?:by|on)$/.test(tokens[verb + 1]?.lower ?? '')) return judgeUsed(state, clauses, others);
  const without = tokens.findIndex((token, i) => i > verb && i < mainTo && token.lower === 'without');
  if (without > 0 && subject.of === 'percent')
    return judged(clauses, 'outcome', 0.57, 'how smoothly it goes', [without, mainTo, 'how well, and not only that']);
  const level = levelAfter(clauses, verb);
  if (level && (subject.thing !== 'made' || !subject.sure))
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [level.from, level.to, 'a number to reach']);
  if (isParticiple(word) || MADE_STATES.has(word) || /^(?:in|on|up|there|place|part|at|under|the|a|an)$/.test(word))
    return judged(clauses, 'output', others ? 0.65 : 0.8, 'a thing that is there', [
      verb,
      verb + 1,
      'done or in place',
    ]);
  if (word.endsWith('ing')) return judgeDoing(state, clauses);
  const place = [subject.from, verb + 1] as const;
  return others
    ? judged(clauses, 'outcome', 0.55, deedsOf(clauses, subject, 'are'), [...place, 'how they are'])
    : judged(clauses, 'output', subject.thing === 'made' && subject.sure ? 0.6 : 0.55, 'a state of your own work', [
        ...place,
        'a state, reached once',
      ]);
}

const QUICKER = /^(?:faster|sooner|earlier|quicker|cheaper|shorter|slower|longer)$/;

/** States that tell of use, feeling or success, and not only that a thing was made. */
const USED =
  /^(?:used|requested|booked|reordered|referred|adopted|viewed|visited|read|bought|ordered|purchased|renewed|recommended|chosen|trusted|cited|mentioned|shared|downloaded|watched|completed|followed|opened|clicked|returned|accepted|powered|generated|sourced|won|closed|retained|predicted|satisfied|happy|engaged|active|aware|confident|successful|safe|healthy|paying|profitable|productive|comfortable|loyal|self-sufficient|spending|running|using|paying|buying|earning|living|growing|thriving|delighted|familiar|willing|likely|better|faster|fast|slower|easy|easier|fewer|higher|lower|less|more|cheaper|reliable|accurate|stable|consistent|responsive|relevant|contested|resolved|answered|notified|prevented|employed|enrolled|vaccinated|treated|housed|signed|rated|converted|activated|attained|met|merged|blocked|rejected|informed|drawn|contributed)$/;
/** Of these, the ones that our own work may be said to be. */
const ALSO_OURS =
  /^(?:completed|running|stable|resolved|answered|closed|merged|accepted|informed|met|safe|consistent|notified|engaged|active|signed)$/;

/** Whether a participle tells of use, feeling or success; `others`: whether it is said of people outside or of their deeds. */
export const isUsed = (word: string, others: boolean): boolean =>
  USED.test(word) && (others || !ALSO_OURS.test(word) || word.endsWith('ing')) && !/^(?:merged|completed)$/.test(word);

function judgeUsed({ subject, verb }: State, clauses: Clauses, others: boolean): Judgement {
  const reason = others ? deedsOf(clauses, subject, 'do or get') : told('how it goes', nounOf(clauses, subject));
  return judged(
    clauses,
    'outcome',
    others ? 0.8 : 0.65,
    reason,
    [subject.from, subject.to, 'of whom or what it is said'],
    [verb, verb + 1, 'used, felt or reached, not just made'],
  );
}

const LEADING =
  /^(?:is|are|at|below|above|under|over|least|less|more|than|within|no|greater|fewer|most|up|to|be|between|only|about|around|≥|≤|>|<|~|on|average|down|not)$/;

/** A number right after "is", with nothing made in between: "is below 3 %", "is at least 40". */
function levelAfter(clauses: Clauses, verb: number) {
  const amount = clauses.quantities.find(q => q.from >= verb && q.from <= verb + 5);
  const between = amount ? clauses.tokens.slice(verb, amount.from) : [];
  if (!between.every(token => LEADING.test(token.lower))) return null;
  return amount &&
    (amount.kind === 'percent' ||
      amount.kind === 'score' ||
      amount.kind === 'money' ||
      amount.kind === 'multiple' ||
      amount.bound)
    ? amount
    : null;
}
