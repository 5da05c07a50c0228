import type { Clauses } from './clauses';
import { judgeBeing, judgeHaving } from './judge-being';
import { judgeDoing } from './judge-doing';
import { onTimeIn, serviceLevel } from './judge-service';
import { deedsOf, type Judgement, judged, nounOf, told } from './judgement';
import { KEEP } from './lexicon/verbs';
import type { Phrase } from './phrase';
import type { Shape } from './shape';

export type State = Extract<Shape, { form: 'state' }>;

/** Judges "somebody or something is, has, can or does": who or what it is said of, and what is said. */
export function judgeState(state: State, clauses: Clauses): Judgement {
  const { subject } = state;
  if (subject.of === 'none' || state.negated)
    return judged(clauses, 'guardrail', 0.75, told('not to happen', nounOf(clauses, subject)), [
      subject.from,
      state.verb + 1,
      'not to happen',
    ]);
  const isStaying =
    /^(?:stay|remain|keep)$/.test(state.base) && (subject.thing === 'outsiders' || subject.thing === 'staff');
  if (KEEP.has(state.base) && state.base !== 'hold' && !isStaying)
    return judged(clauses, 'guardrail', 0.8, told('a level to keep', nounOf(clauses, subject)), [
      subject.from,
      state.verb + 1,
      'to be kept, not changed',
    ]);
  if (isTeamName(subject, clauses))
    return judgeDoing({ ...state, subject: { ...subject, thing: 'staff', sure: true } }, clauses);
  const onTime = onTimeIn(state, clauses);
  if (onTime) return onTime;
  if (subject.thing === 'level' || subject.thing === 'money' || subject.thing === 'time')
    return judgeLevelState(state, clauses);
  if (state.link === 'can') return judgeCapability(state, clauses);
  const service = serviceLevel(state, clauses);
  if (service) return service;
  if (state.link === 'have' || state.base === 'have') return judgeHaving(state, clauses);
  if (state.link === 'be') return judgeBeing(state, clauses);
  return judgeDoing(state, clauses);
}

/** "Sales uses …", "Marketing reports …": a team, called by what it does. */
const isTeamName = (subject: Phrase, clauses: Clauses): boolean =>
  subject.to - subject.from === 1 &&
  /^(?:sales|marketing|engineering|product|finance|legal|support|design|hr)$/.test(
    clauses.tokens[subject.from]?.lower ?? '',
  );

/** A level that is something is an outcome; one that is only defined or tracked is work about it. */
function judgeLevelState(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base } = state;
  const about =
    /^(?:defin|measur|track|document|identif|establish|set$|monitor|report|review|benchmark|agree|instrument|collect|publish|captur|shar|present|analy|calculat|discuss)/.test(
      base,
    ) && state.link === 'be';
  const reached = clauses.quantities.some(q => q.from > verb && q.from < clauses.mainTo && q.bound !== null);
  if (about && !reached)
    return judged(clauses, 'output', 0.75, told('a measure made, not moved', nounOf(clauses, subject)), [
      verb,
      verb + 1,
      'the measure is made, not moved',
    ]);
  return judged(clauses, 'outcome', subject.sure ? 0.85 : 0.65, told('a level', nounOf(clauses, subject)), [
    subject.from,
    subject.to,
    'a level',
  ]);
}

/** "Users can …" is a feature told from their side, unless ease, speed or quality is stated with it. */
function judgeCapability(state: State, clauses: Clauses): Judgement {
  const { subject, verb } = state;
  const isShare = subject.of === 'percent' || (subject.of === 'number' && subject.thing === 'outsiders');
  if (isShare && KNOWS.test(state.base))
    return judged(clauses, 'outcome', 0.6, deedsOf(clauses, subject, 'know'), [
      subject.from,
      verb + 1,
      'what they know',
    ]);
  const measured = measureAfter(clauses, verb);
  if (measured !== null)
    return judged(clauses, 'outcome', 0.55, `how well it goes for ${nounOf(clauses, subject) || 'them'}`, [
      measured,
      measured + 1,
      'how fast, how often, how well',
    ]);
  return judged(clauses, 'output', 0.7, 'a feature, told from their side', [
    subject.from,
    verb + 1,
    'can: what is made possible, not what is done',
  ]);
}

/** What somebody can tell shows what they know. */
const KNOWS =
  /^(?:name|repeat|explain|recall|describe|identify|tell|recognise|recognize|list|state|say|summarise|summarize)$/;

const MEASURE =
  /^(?:easily|quickly|faster|effortlessly|instantly|without|unaided|alone|confidently|reliably|correctly|%|themselves|independently|successfully)$/;

function measureAfter(clauses: Clauses, from: number): number | null {
  const { tokens, mainTo, quantities } = clauses;
  for (let at = from + 1; at < mainTo; at++) {
    const word = tokens[at]?.lower ?? '';
    if (MEASURE.test(word) || (/^(?:within|under|below)$/.test(word) && quantities.some(q => q.from === at + 1)))
      return at;
    if (quantities.some(q => q.from === at && (q.kind === 'time' || q.kind === 'percent'))) return at;
  }
  return null;
}
