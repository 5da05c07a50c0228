import { isChosenWay } from './chosen-way';
import type { Clauses } from './clauses';
import type { State } from './judge-state';
import { judgeThing } from './judge-thing';
import { deedsOf, type Judgement, judged, wordsOf } from './judgement';
import { REACH, WIN } from './lexicon/verbs';
import { type Phrase, phraseAt } from './phrase';
import { baseVerb, isParticiple } from './verb-forms';

type Step = (state: State, clauses: Clauses) => Judgement | null;

/** "5 articles mention us": what we are told of was made by others. */
export const mentioned: Step = ({ subject, verb, base }, clauses) =>
  subject.thing === 'made' && /^(?:mention|cite|link|recommend|quote|cover|name|praise|reference)$/.test(base)
    ? judged(clauses, 'outcome', 0.6, 'what others say of it', [verb, verb + 1, 'done by others'])
    : null;

/** Open source projects, partner sites: things, and not ours. */
const isOfOthers = ({ from, to }: Phrase, { tokens }: Clauses): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }, i) =>
      lower === 'open'
        ? tokens[from + i + 1]?.lower === 'source'
        : /^(?:open-source|external|partner|third-party|other|customer|client)$/.test(lower),
    );

/** "At least 5 projects adopt the format": things that people run and choose for. */
export const adopted: Step = ({ subject, verb, base }, clauses) =>
  /^(?:adopt|use|depend|rely|integrate|embed|choose)$/.test(base) &&
  (subject.of === 'number' || subject.of === 'percent' || isOfOthers(subject, clauses))
    ? judged(clauses, 'outcome', 0.6, 'how many use it', [subject.from, verb + 1, 'use by others'])
    : null;

/** "The campaign drives 500 visits": what our work brings, with a number. */
export const brings: Step = ({ verb, base }, clauses) => {
  const { mainTo, quantities } = clauses;
  const amount = quantities.find(q => q.from > verb && q.from < mainTo);
  const won = base === 'help' ? wonIn(clauses, verb + 1) : null;
  if (won) return judged(clauses, 'outcome', 0.6, 'what it brings', [verb, won.to, 'what it brings']);
  if (!amount || !(WIN.has(base) || REACH.has(base) || /^(?:help|lead|result)$/.test(base))) return null;
  const what = phraseAt(clauses.tokens.slice(0, mainTo), clauses.quantities, verb + 1);
  const isOthers = what !== null && /^(?:outsiders|deeds|money|level)$/.test(what.thing);
  const rest = { from: verb + 1, to: mainTo, head: mainTo - 1, thing: 'unknown', sure: false, of: null } as const;
  if (!isOthers && judgeThing(rest, null, clauses).verdict !== 'outcome') return null;
  const shown = wordsOf(clauses, amount.from, amount.to);
  return judged(clauses, 'outcome', 0.65, `what it brings: ${shown}`, [verb, amount.to, 'what it brings']);
};

/** What is won from others after a verb of winning: "close three clinics". */
function wonIn({ tokens, quantities, mainTo }: Clauses, at: number): Phrase | null {
  const base = baseVerb(tokens[at]?.lower ?? '');
  const what = base !== null && WIN.has(base) ? phraseAt(tokens.slice(0, mainTo), quantities, at + 1) : null;
  const isOthers = what !== null && /^(?:outsiders|deeds|money|level)$/.test(what.thing);
  return isOthers || (what?.thing === 'unknown' && what.of === 'number') ? what : null;
}

/** "Issues closed by community members": what is done, and that others do it. */
export const doneByOthers: Step = ({ subject, verb }, clauses) => {
  if (subject.of === 'percent' && isChosenWay(verb, clauses))
    return judged(clauses, 'outcome', 0.6, 'which way people take', [subject.from, verb + 1, 'which way they take']);
  const { tokens, quantities, mainTo } = clauses;
  const word = tokens[verb]?.lower ?? '';
  if (tokens[verb + 1]?.lower !== 'by' || !(isParticiple(word) || /..ed$/.test(word))) return null;
  const by = phraseAt(tokens.slice(0, mainTo), quantities, verb + 2);
  return by?.thing === 'outsiders'
    ? judged(clauses, 'outcome', 0.65, deedsOf(clauses, by), [verb, by.to, 'done by others'])
    : null;
};

/** "Each office serves 15 % more visitors": more or less than before, by how much. */
export const doesMore: Step = ({ subject, verb }, clauses) => {
  const { tokens, quantities, mainTo } = clauses;
  const amount = quantities.find(q => q.from > verb && q.from <= verb + 2 && q.kind === 'percent');
  if (!amount || !/^(?:more|fewer|less|faster)$/.test(tokens[amount.to]?.lower ?? '')) return null;
  const what = phraseAt(tokens.slice(0, mainTo), quantities, amount.from);
  return what && what.thing !== 'made'
    ? judged(clauses, 'outcome', 0.6, 'by how much it changes', [subject.from, what.to, 'a change with its size'])
    : null;
};

/** "The bot resolves 6 out of 10 cases": how much of what comes it takes. */
export const takes: Step = ({ subject, verb, base }, clauses) => {
  if (subject.thing !== 'made' && subject.thing !== 'unknown') return null;
  if (!/^(?:resolve|answer|detect|catch|prevent|handle|solve|settle|serve|stop|block|filter|predict|find)$/.test(base))
    return null;
  const what = phraseAt(clauses.tokens.slice(0, clauses.mainTo), clauses.quantities, verb + 1);
  return what?.of === 'percent'
    ? judged(clauses, 'outcome', 0.6, 'how much of it is taken care of', [verb, what.to, 'how well it works'])
    : null;
};
