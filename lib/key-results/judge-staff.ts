import type { Clauses } from './clauses';
import type { State } from './judge-state';
import { deedsOf, type Judgement, judged, nounOf, told } from './judgement';
import { BEHAVE, MAKE } from './lexicon/verbs';
import { phraseAt } from './phrase';
import { isParticiple } from './verb-forms';

const FEELING =
  /^(?:use|go|adopt|rely|trust|feel|know|believe|say|report|recommend|understand|rate|edit|participate|rank|refer|spend|take|respond|enjoy|honor|honour|stay|agree|see|complain|leave|follow|browse|land|pass|find|love)$/;
const DUTY = /^(?:participate|take|complete|attend|pass|join|receive|see|share|follow|refer|go|report)$/;

/**
 * People of the house, or somebody who is not known, do something. What they feel, use or say of their own will is an
 * outcome; a duty done, such as a training taken, and all other work is not.
 */
export function judgeStaffDoing(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base, link } = state;
  const who = nounOf(clauses, subject);
  const isStaff = subject.thing === 'staff';
  const isPartly = clauses.tokens.slice(verb, clauses.mainTo).some(({ lower }) => /^(?:majority|half|%)$/.test(lower));
  const counted = subject.of === 'percent' || subject.of === 'number' || isPartly;
  if (isPlanned(state, clauses))
    return judged(clauses, 'outcome', 0.58, 'how much of what was planned gets done', [
      verb,
      clauses.mainTo,
      'a share of the plan',
    ]);
  if (!isDuty(state, clauses)) {
    if (FEELING.test(base) && link !== 'will')
      return judged(clauses, 'outcome', isStaff ? 0.6 : 0.5, deedsOf(clauses, subject, 'do or feel'), [
        subject.from,
        verb + 1,
        'behaviour or feeling',
      ]);
    if (isStaff && counted && BEHAVE.has(base) && !MAKE.has(base))
      return judged(clauses, 'outcome', 0.6, deedsOf(clauses, subject), [subject.from, verb + 1, 'what they do']);
  }
  const isDone = link === null && isParticiple(clauses.tokens[verb]?.lower ?? '') && MAKE.has(base);
  if (!isStaff && isDone && !BEHAVE.has(base))
    return judged(clauses, 'output', 0.65, told('a thing delivered', who), [subject.from, verb + 1, 'done by you']);
  const level = levelHeld(state, clauses);
  if (level) return level;
  const isPromise = link === 'will' && MAKE.has(base);
  const isOpen = link === 'will' && !clauses.quantities.some(q => q.from > verb && q.from < clauses.mainTo);
  if (isOpen)
    return judged(clauses, 'activity', 0.65, 'work that is planned', [subject.from, verb + 1, 'work of your own']);
  return judged(
    clauses,
    'output',
    isStaff ? 0.7 : isPromise || isDuty(state, clauses) ? 0.6 : 0.5,
    'work of your own',
    [subject.from, verb + 1, 'work of your own people'],
  );
}

/** "Each rep holds a coverage of 3x": a level, with its number. */
function levelHeld({ verb, base, link }: State, clauses: Clauses): Judgement | null {
  const { tokens, quantities, mainTo } = clauses;
  if (link === 'will' || !/^(?:hold|reach|hit|achieve|attain|exceed|beat|see)$/.test(base)) return null;
  const held = phraseAt(tokens.slice(0, mainTo), quantities, verb + 1);
  return held?.thing === 'level' && held.sure && quantities.some(q => q.from > verb && q.from < mainTo)
    ? judged(clauses, 'outcome', 0.6, 'a level with a number', [verb, held.to, 'a level'])
    : null;
}

/** "completes 80 % of the work it planned": how reliable a plan is. */
const isPlanned = ({ verb, base }: State, { quantities, mainTo }: Clauses): boolean =>
  /^(?:complete|deliver|finish|ship|meet)$/.test(base) &&
  quantities.some(q => q.kind === 'percent' && q.from > verb && q.from < mainTo);

/** Taking the training, attending the session: done because it is asked for. */
export function isDuty({ verb, base }: State, { tokens, quantities, mainTo }: Clauses): boolean {
  if (!DUTY.test(base)) return false;
  const isBehind = /^(?:in|at|on|to|through)$/.test(tokens[verb + 1]?.lower ?? '');
  const taken = phraseAt(tokens.slice(0, mainTo), quantities, verb + (isBehind ? 2 : 1));
  return taken?.thing === 'made' && taken.sure;
}
