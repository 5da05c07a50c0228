import type { Clauses } from './clauses';
import { judgeThing } from './judge-thing';
import { type Judgement, judged, shownPhrase, wordsOf } from './judgement';
import { BEHAVE, KEEP, LOWER, MADE_STATES, MAKE, RAISE, REACH, WIN } from './lexicon/verbs';
import { type Phrase, phraseAt } from './phrase';
import type { Shape } from './shape';
import { isParticiple } from './verb-forms';

type State = Extract<Shape, { form: 'state' }>;

/** Judges "somebody or something is, has, can or does": who or what it is said of, and what is said. */
export function judgeState(state: State, clauses: Clauses): Judgement {
  const { subject } = state;
  if (subject.of === 'none' || state.negated)
    return judged(clauses, 'guardrail', 0.75, `something that is not to happen: ${shownPhrase(clauses, subject)}`, [
      subject.from,
      state.verb + 1,
      'not to happen',
    ]);
  const isStaying =
    /^(?:stay|remain)$/.test(state.base) && (subject.thing === 'outsiders' || subject.thing === 'staff');
  if (KEEP.has(state.base) && state.base !== 'hold' && !isStaying)
    return judged(clauses, 'guardrail', 0.8, `a level to keep: ${shownPhrase(clauses, subject)}`, [
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

/** Delivery on time is a level of one's own work, felt by whoever waits. */
function onTimeIn({ subject, verb }: State, clauses: Clauses): Judgement | null {
  const { tokens, mainTo } = clauses;
  const at = tokens.findIndex(
    (token, i) =>
      i >= verb &&
      i < mainTo &&
      ((token.lower === 'on' && /^(?:time|schedule|budget)$/.test(tokens[i + 1]?.lower ?? '')) ||
        (token.lower === 'within' && /^(?:sla|slo|target|budget)$/.test(tokens[i + 1]?.lower ?? '')) ||
        (token.lower === 'of' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time')),
  );
  return at >= 0
    ? judged(clauses, 'outcome', 0.6, `how reliably it comes: ${shownPhrase(clauses, subject)}`, [
        at,
        at + 2,
        'a level of reliability',
      ])
    : null;
}

/** A level that is something is an outcome; one that is only defined or tracked is work about it. */
function judgeLevelState(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base } = state;
  const about =
    /^(?:defin|measur|track|document|identif|establish|set$|monitor|report|review|benchmark|agree|instrument|collect|publish|captur|shar|present|analy|calculat|discuss)/.test(
      base,
    ) && state.link === 'be';
  const reached = clauses.quantities.some(q => q.from > verb && q.from < clauses.mainTo && q.bound !== null);
  if (about && !reached)
    return judged(
      clauses,
      'output',
      0.75,
      `work about a measure: ${shownPhrase(clauses, subject)} ${wordsOf(clauses, verb, verb + 1)}`,
      [verb, verb + 1, 'the measure is made, not moved'],
    );
  return judged(clauses, 'outcome', subject.sure ? 0.85 : 0.65, `a level: ${shownPhrase(clauses, subject)}`, [
    subject.from,
    subject.to,
    'a level',
  ]);
}

/** "Users can …" is a feature told from their side, unless ease, speed or quality is stated with it. */
function judgeCapability(state: State, clauses: Clauses): Judgement {
  const { subject, verb } = state;
  const measured = measureAfter(clauses, verb);
  if (measured !== null)
    return judged(clauses, 'outcome', 0.55, `how well it goes for ${shownPhrase(clauses, subject)}`, [
      measured,
      measured + 1,
      'how fast, how often, how well',
    ]);
  return judged(clauses, 'output', 0.7, `a feature, told from the side of ${shownPhrase(clauses, subject)}`, [
    subject.from,
    verb + 1,
    'can: what is made possible, not what is done',
  ]);
}

/** A time limit or a share of the time that somebody feels: "loads in under 2 s", "answered within a day". */
function serviceLevel(state: State, clauses: Clauses): Judgement | null {
  const { tokens, quantities, mainTo } = clauses;
  const { verb, subject } = state;
  const limit = quantities.find(
    q =>
      q.from > verb &&
      q.from < mainTo &&
      q.kind === 'time' &&
      (/^(?:within|in|under|below|<|≤|than|of|to|takes?|take|most|by)$/.test(tokens[q.from - 1]?.lower ?? '') ||
        q.bound === 'most'),
  );
  if (!limit) return null;
  if (tokens.slice(verb, limit.from).some(token => /^(?:that|which|who)$/.test(token.lower))) return null;
  const cadence = /^(?:every|per|each|last|past|first)$/.test(tokens[limit.from - 1]?.lower ?? '');
  if (
    cadence ||
    limit.unit === 'quarters' ||
    limit.unit === 'years' ||
    (limit.unit === 'months' && subject.thing === 'made')
  )
    return null;
  const trained = /^(?:hired|trained|certified|onboarded|ramped)$/.test(tokens[verb]?.lower ?? '') && false;
  if (trained) return null;
  return judged(clauses, 'outcome', 0.65, `how long it takes: ${wordsOf(clauses, limit.from, limit.to)}`, [
    limit.from,
    limit.to,
    'a time that somebody feels',
  ]);
}

/** Having a thing is an output whoever has it; having done or felt something is behaviour. */
function judgeHaving(state: State, clauses: Clauses): Judgement {
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
      (share && (thing !== 'made' || used || owned.of === 'percent')) ||
      (thing === 'unknown' && (subject.of === 'percent' || subject.of === 'number')))
  )
    return judged(
      clauses,
      'outcome',
      0.65,
      `what ${shownPhrase(clauses, subject)} do or get`,
      [subject.from, subject.to, 'others'],
      [verb, owned.to, 'what they do or get'],
    );
  if (owned && thing === 'level' && clauses.quantities.some(q => q.from > verb && q.from < mainTo))
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [verb, owned.to, 'a level']);
  return judged(clauses, 'output', 0.75, `a thing that ${shownPhrase(clauses, subject)} have`, [
    verb,
    owned?.to ?? verb + 1,
    'a thing that is there',
  ]);
}

function judgeBeing(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base } = state;
  const { tokens, mainTo } = clauses;
  const word = tokens[verb]?.lower ?? '';
  const others = subject.thing === 'outsiders' || subject.thing === 'deeds';
  const used =
    /^(?:used|requested|booked|reordered|referred|adopted|viewed|visited|read|bought|ordered|purchased|renewed|recommended|chosen|trusted|cited|mentioned|shared|downloaded|watched|completed|followed|opened|clicked|returned|accepted|powered|generated|sourced|won|closed|retained|predicted|satisfied|happy|engaged|active|aware|confident|successful|safe|healthy|paying|profitable|productive|comfortable|loyal|self-sufficient|spending|running|using|paying|buying|earning|living|growing|thriving|delighted|familiar|willing|likely|better|faster|fast|slower|easy|easier|fewer|higher|lower|less|more|cheaper|reliable|accurate|stable|consistent|responsive|relevant|contested|resolved|answered|notified|prevented|employed|enrolled|vaccinated|treated|housed|rated|converted|activated|attained|met|merged|blocked|rejected|informed|drawn|contributed)$/;
  if (
    used.test(word) &&
    (others ||
      !/^(?:completed|running|stable|resolved|answered|closed|merged|accepted|informed|met|safe|consistent|notified|engaged|active)$/.test(
        word,
      ) ||
      isGerundOf(word)) &&
    !/^(?:merged|completed)$/.test(word)
  )
    return judged(
      clauses,
      'outcome',
      others ? 0.8 : 0.65,
      others
        ? `what others do or get: ${wordsOf(clauses, verb, verb + 1)}`
        : `how it goes: ${wordsOf(clauses, subject.from, verb + 1)}`,
      [subject.from, subject.to, 'of whom or what it is said'],
      [verb, verb + 1, 'used, felt or reached, not just made'],
    );
  const bare = clauses.tokens.findIndex((token, i) => i > verb && i < mainTo && token.lower === 'without');
  if (bare > 0 && subject.of === 'percent')
    return judged(clauses, 'outcome', 0.57, 'how smoothly it goes', [bare, mainTo, 'how well, and not only that']);
  const level = levelAfter(clauses, verb);
  if (level && (subject.thing !== 'made' || !subject.sure))
    return judged(clauses, 'outcome', 0.6, 'a level with a number', [level.from, level.to, 'a number to reach']);
  if (isParticiple(word) || MADE_STATES.has(word) || /^(?:in|on|up|there|place|part|at|under|the|a|an)$/.test(word))
    return judged(
      clauses,
      'output',
      others ? 0.65 : 0.8,
      `says that a thing is there: ${wordsOf(clauses, subject.from, Math.min(mainTo, verb + 1))}`,
      [verb, verb + 1, 'done or in place'],
    );
  if (base.endsWith('ing')) return judgeDoing(state, clauses);
  return others
    ? judged(clauses, 'outcome', 0.55, `how others are: ${wordsOf(clauses, verb, verb + 1)}`, [
        subject.from,
        verb + 1,
        'how they are',
      ])
    : judged(clauses, 'output', 0.55, `a state of your own work: ${wordsOf(clauses, subject.from, verb + 1)}`, [
        subject.from,
        verb + 1,
        'a state, reached once',
      ]);
}

const isGerundOf = (word: string): boolean => word.endsWith('ing');

/** Somebody or something does something. */
function judgeDoing(state: State, clauses: Clauses): Judgement {
  const { subject, verb, base } = state;
  const { mainTo, quantities } = clauses;
  if (
    SAYING.test(base) &&
    (subject.thing !== 'made' ||
      clauses.tokens
        .slice(subject.from, verb)
        .some(t => /^(?:surveys?|polls?|interviews?|questionnaires?|feedback)$/.test(t.lower)))
  )
    return judged(clauses, 'outcome', 0.6, `what ${shownPhrase(clauses, subject)} say`, [
      subject.from,
      verb + 1,
      'a judgement of people',
    ]);
  if (isRanked(clauses, verb))
    return judged(clauses, 'outcome', 0.55, 'a rank that others give', [verb, mainTo, 'a rank that others give']);
  if (
    RAISE.has(base) ||
    LOWER.has(base) ||
    /^(?:rise|fall|drop|decline|climb|exceed|reach|hit|improve|increase)$/.test(base)
  )
    return changed(state, clauses);
  const amount = quantities.find(q => q.from > verb && q.from < mainTo);
  if (subject.thing === 'outsiders' || subject.thing === 'deeds')
    return judged(
      clauses,
      'outcome',
      BEHAVE.has(base) ? 0.85 : 0.6,
      `what ${shownPhrase(clauses, subject)} do`,
      [subject.from, subject.to, 'others'],
      [verb, verb + 1, 'what they do'],
    );
  if (
    subject.thing === 'unknown' &&
    /^(?:arrive|happen|occur|break|expire|survive|die|fail|return|come|recover|leave|stay)$/.test(base)
  )
    return judged(clauses, 'outcome', 0.58, `what happens to ${shownPhrase(clauses, subject)}`, [
      subject.from,
      verb + 1,
      'what happens',
    ]);
  if (subject.thing === 'staff' || subject.thing === 'unknown') {
    const feels =
      /^(?:use|go|adopt|rely|trust|feel|know|believe|say|report|recommend|understand|rate|edit|participate|rank|refer|spend|take|respond|enjoy|honor|honour|stay|agree|see|complain|leave|follow|browse|land|pass|find|love)$/.test(
        base,
      );
    const planned =
      quantities.some(q => q.kind === 'percent' && q.from > verb && q.from < mainTo) &&
      /^(?:complete|deliver|finish|ship|meet)$/.test(base);
    if (planned)
      return judged(clauses, 'outcome', 0.58, 'how much of what was planned gets done', [
        verb,
        mainTo,
        'a share of the plan',
      ]);
    const taken = phraseAt(
      clauses.tokens.slice(0, mainTo),
      quantities,
      verb + (/^(?:in|at|on|to|through)$/.test(clauses.tokens[verb + 1]?.lower ?? '') ? 2 : 1),
    );
    const isDuty =
      /^(?:participate|take|complete|attend|pass|join|receive|see|share|follow|refer|go|report)$/.test(base) &&
      taken?.thing === 'made' &&
      taken.sure;
    if (feels && !isDuty && state.link !== 'will')
      return judged(
        clauses,
        'outcome',
        subject.thing === 'staff' ? 0.6 : 0.5,
        `what ${shownPhrase(clauses, subject)} do or feel`,
        [subject.from, verb + 1, 'behaviour or feeling'],
      );
    if (
      (subject.of === 'percent' || subject.of === 'number') &&
      !isDuty &&
      BEHAVE.has(base) &&
      !MAKE.has(base) &&
      subject.thing === 'staff'
    )
      return judged(clauses, 'outcome', 0.6, `what ${shownPhrase(clauses, subject)} do`, [
        subject.from,
        verb + 1,
        'what they do',
      ]);
    if (
      subject.thing === 'unknown' &&
      state.link === null &&
      isParticiple(clauses.tokens[verb]?.lower ?? '') &&
      MAKE.has(base) &&
      !BEHAVE.has(base)
    )
      return judged(clauses, 'output', 0.65, `a thing that is done: ${shownPhrase(clauses, subject)}`, [
        subject.from,
        verb + 1,
        'done by you',
      ]);
    if (state.link === 'will' && !amount)
      return judged(clauses, 'activity', 0.65, `work that ${shownPhrase(clauses, subject)} will do`, [
        subject.from,
        verb + 1,
        'work of your own',
      ]);
    return judged(
      clauses,
      'output',
      subject.thing === 'staff' ? 0.7 : 0.5,
      `work of your own: ${wordsOf(clauses, verb, verb + 1)}`,
      [subject.from, verb + 1, 'work of your own people'],
    );
  }
  if (subject.thing === 'made' && /^(?:mention|cite|link|recommend|quote|cover|name|praise|reference)$/.test(base))
    return judged(clauses, 'outcome', 0.6, 'what others say of it', [verb, verb + 1, 'done by others']);
  if (
    /^(?:adopt|use|depend|rely|integrate|embed|choose)$/.test(base) &&
    (subject.of === 'number' || subject.of === 'percent')
  )
    return judged(clauses, 'outcome', 0.6, `how many ${base} it`, [subject.from, verb + 1, 'use by others']);
  const drives = WIN.has(base) || REACH.has(base) || base === 'help' || base === 'lead' || base === 'result';
  if (drives && amount) {
    const after = judgeThing(
      { from: verb + 1, to: mainTo, head: mainTo - 1, thing: 'unknown', sure: false, of: null },
      null,
      clauses,
    );
    if (after.verdict === 'outcome')
      return judged(clauses, 'outcome', 0.65, `what it brings: ${wordsOf(clauses, amount.from, amount.to)}`, [
        verb,
        amount.to,
        'what it brings',
      ]);
  }
  return judged(
    clauses,
    'output',
    0.65,
    `says what your work is like: ${wordsOf(clauses, subject.from, verb + 1)}`,
    [subject.from, subject.to, 'something you make'],
    [verb, verb + 1, 'what it does'],
  );
}

const SAYING = /^(?:say|report|prove|confirm|agree|rate|feel|indicate|recommend|believe|state|think|describe|express)$/;

/** "hits the top 5", "ranks first": a place among others. */
const isRanked = ({ tokens, mainTo }: Clauses, verb: number): boolean =>
  /^(?:hit|reach|rank|make|enter|appear|get|become|land|break|be)/.test(tokens[verb]?.lower ?? '') &&
  tokens
    .slice(verb + 1, Math.min(mainTo, verb + 5))
    .some(token => /^(?:top|first|#1|no\.?1|top-\d+|front)$/.test(token.lower));

function changed(state: State, clauses: Clauses): Judgement {
  const { subject, verb } = state;
  const made = subject.thing === 'made' && subject.sure && !clauses.quantities.some(q => q.from > verb);
  return made
    ? judged(clauses, 'output', 0.5, `a change in your own work: ${shownPhrase(clauses, subject)}`, [
        subject.from,
        verb + 1,
        'something you make',
      ])
    : judged(
        clauses,
        'outcome',
        0.8,
        `a change in ${shownPhrase(clauses, subject)}`,
        [subject.from, subject.to, 'what changes'],
        [verb, verb + 1, 'more or less'],
      );
}

const MEASURE =
  /^(?:easily|quickly|faster|effortlessly|instantly|without|within|under|unaided|alone|confidently|reliably|correctly|%|themselves|independently|successfully)$/;

function measureAfter(clauses: Clauses, from: number): number | null {
  const { tokens, mainTo, quantities } = clauses;
  for (let at = from + 1; at < mainTo; at++) {
    if (MEASURE.test(tokens[at]?.lower ?? '')) return at;
    if (quantities.some(q => q.from === at && (q.kind === 'time' || q.kind === 'percent'))) return at;
  }
  return null;
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
