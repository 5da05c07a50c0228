import type { Clauses } from './clauses';
import { adopted, brings, doesMore, doneByOthers, mentioned, takes } from './judge-bringing';
import { isDuty, judgeStaffDoing } from './judge-staff';
import type { State } from './judge-state';
import { deedsOf, type Judgement, judged, nounOf, told } from './judgement';
import { BEHAVE, LOWER, RAISE } from './lexicon/verbs';

type Step = (state: State, clauses: Clauses) => Judgement | null;

/** Somebody or something does something: the first step that knows what that means decides. */
export function judgeDoing(state: State, clauses: Clauses): Judgement {
  for (const step of STEPS) {
    const judgement = step(state, clauses);
    if (judgement) return judgement;
  }
  const { subject, verb } = state;
  return judged(
    clauses,
    'output',
    0.65,
    'your own work, not what it changes',
    [subject.from, subject.to, 'something you make'],
    [verb, verb + 1, 'what it does'],
  );
}

const SAYING = /^(?:say|report|prove|confirm|agree|rate|feel|indicate|recommend|believe|state|think|describe|express)$/;
const ASKING = /^(?:surveys?|polls?|interviews?|questionnaires?|feedback)$/;

/** What people say is their judgement, be it their own sentence or that of a survey. */
const said: Step = ({ subject, verb, base }, clauses) => {
  if (!SAYING.test(base)) return null;
  const asked = clauses.tokens.slice(subject.from, verb).some(token => ASKING.test(token.lower));
  if (subject.thing === 'made' && !asked) return null;
  const says = 'a judgement of people';
  return judged(clauses, 'outcome', 0.6, deedsOf(clauses, subject, 'say'), [subject.from, verb + 1, says]);
};

/** "hits the top 5", "ranks first": a place among others. */
const ranked: Step = ({ verb }, clauses) => {
  const { tokens, mainTo } = clauses;
  const arrives = /^(?:hit|reach|rank|make|enter|appear|get|become|land|break|be)/.test(tokens[verb]?.lower ?? '');
  const place = tokens
    .slice(verb + 1, Math.min(mainTo, verb + 5))
    .some(token => /^(?:top|first|#1|no\.?1|top-\d+|front)$/.test(token.lower));
  const says = 'a rank that others give';
  return arrives && place ? judged(clauses, 'outcome', 0.58, says, [verb, mainTo, says]) : null;
};

const MOVING = /^(?:rise|fall|drop|decline|climb|exceed|reach|hit|improve|increase)$/;

const moves: Step = (state, clauses) =>
  !holdsThings(state) && (RAISE.has(state.base) || LOWER.has(state.base) || MOVING.test(state.base))
    ? changed(state, clauses)
    : null;

/** "The handbook contains …": what is in it, and nothing that moves. */
const holdsThings = ({ base, subject }: State): boolean =>
  /^(?:contain|save|advance)$/.test(base) && subject.thing === 'made';

/** A change in what is said: an outcome, unless it is something we make and no number tells how much. */
export function changed({ subject, verb }: State, clauses: Clauses): Judgement {
  const shown = nounOf(clauses, subject);
  const isOwnWork = subject.thing === 'made' && subject.sure && !clauses.quantities.some(q => q.from > verb);
  if (isOwnWork)
    return judged(clauses, 'output', 0.5, told('a change in your own work', shown), [
      subject.from,
      verb + 1,
      'something you make',
    ]);
  return judged(
    clauses,
    'outcome',
    0.8,
    shown === '' ? 'a change of level' : `a change in ${shown}`,
    [subject.from, subject.to, 'what changes'],
    [verb, verb + 1, 'more or less'],
  );
}

const othersDo: Step = (state, clauses) => {
  const { subject, verb, base } = state;
  if (subject.thing !== 'outsiders' && subject.thing !== 'deeds') return null;
  if (isDutyOfAll(state, clauses)) return null;
  const confidence = BEHAVE.has(base) ? 0.85 : 0.6;
  return judged(
    clauses,
    'outcome',
    confidence,
    deedsOf(clauses, subject),
    [subject.from, subject.to, 'others'],
    [verb, verb + 1, 'what they do'],
  );
};

/** "All caseworkers take the training": of people whom only their calling names, all are told to, not only some choose to. */
const isDutyOfAll = (state: State, clauses: Clauses): boolean =>
  !state.subject.sure && /^all$/.test(state.subject.of ?? 'all') && isDuty(state, clauses);

const HAPPENING = /^(?:arrive|happen|occur|break|expire|survive|die|fail|return|come|recover|leave|stay)$/;

const happens: Step = ({ subject, verb, base }, clauses) =>
  (subject.thing === 'unknown' && HAPPENING.test(base)) ||
  (subject.of === 'percent' && /^(?:go|come|end|fail)$/.test(base))
    ? judged(clauses, 'outcome', 0.58, `what happens to ${nounOf(clauses, subject) || 'them'}`, [
        subject.from,
        verb + 1,
        'what happens',
      ])
    : null;

const staffDo: Step = (state, clauses) =>
  state.subject.thing === 'staff' || state.subject.thing === 'unknown' || isDutyOfAll(state, clauses)
    ? judgeStaffDoing(state, clauses)
    : null;

const STEPS: readonly Step[] = [
  said,
  ranked,
  doneByOthers,
  moves,
  othersDo,
  happens,
  doesMore,
  takes,
  staffDo,
  mentioned,
  adopted,
  brings,
];
