import type { Clauses } from './clauses';
import { isUsed } from './judge-being';
import type { Order } from './judge-order';
import { type Judgement, judged, shownPhrase, told, wordsOf } from './judgement';
import { isAgent, isPlural, kindOf } from './things';
import { isParticiple } from './verb-forms';

/** Answering, solving or delivering within a time that somebody waits: a level of service, not a thing made. */
export function serviceIn({ base, verb }: Order, clauses: Clauses): Judgement | null {
  if (
    !/^(?:respond|reply|answer|resolve|close|handle|process|acknowledge|solve|ship|deliver|triage|address|fulfil|fulfill|contact|restore|respond|serve|return|recover)$/.test(
      base,
    )
  )
    return null;
  const at = clauses.tokens.findIndex(
    ({ lower }, i) => lower === 'within' && /^(?:slas?|slos?|target)$/.test(clauses.tokens[i + 1]?.lower ?? ''),
  );
  if (at > verb && at < clauses.mainTo)
    return judged(clauses, 'outcome', 0.6, 'how reliably it comes', [at, at + 2, 'a level of reliability']);
  const limit = clauses.quantities.find(
    q =>
      q.from > verb &&
      q.from < clauses.mainTo &&
      q.kind === 'time' &&
      !/^(?:iterations|sprints|months|quarters|years)$/.test(q.unit) &&
      (/^(?:within|in|under|<)$/.test(clauses.tokens[q.from - 1]?.lower ?? '') || q.bound === 'most'),
  );
  return limit
    ? judged(clauses, 'outcome', 0.6, told('how long somebody waits', wordsOf(clauses, limit.from, limit.to)), [
        limit.from,
        limit.to,
        'a time that somebody waits',
      ])
    : null;
}

/** "Get mentioned by …" is done by others; "have the guide published" is done by us. */
export function givenBack({ base, object, verb }: Order, clauses: Clauses): Judgement | null {
  if (!/^(?:have|get|be|become)$/.test(base)) return null;
  const { tokens, mainTo } = clauses;
  if (isParticiple(tokens[verb + 1]?.lower ?? '')) {
    const isGiven =
      /^(?:featured|mentioned|named|listed|quoted|covered|cited|ranked|invited|selected|recommended|chosen|rated|nominated|recognised|recognized)$/.test(
        tokens[verb + 1]?.lower ?? '',
      );
    if (isGiven) return judged(clauses, 'outcome', 0.65, 'what others do', [verb, verb + 2, 'done by others']);
    const by = tokens.slice(verb, mainTo).findIndex(token => token.lower === 'by');
    return by > 0
      ? judged(clauses, 'outcome', 0.7, 'what others do', [verb + 1, Math.min(mainTo, verb + by + 3), 'done by others'])
      : judged(clauses, 'output', 0.55, 'something reached once', [verb, verb + 2, 'done or not done']);
  }
  const state = object && object.to < mainTo ? (tokens[object.to]?.lower ?? '') : '';
  const done = object && isParticiple(state);
  if (done && object.of === 'percent' && isUsed(state, base === 'get' && object.thing === 'made'))
    return judged(clauses, 'outcome', 0.65, 'what others do', [object.from, object.to + 1, 'done by others']);
  return done && (object.thing === 'made' || object.thing === 'unknown' || object.thing === 'staff')
    ? judged(clauses, 'output', 0.75, 'a thing delivered', [object.from, object.to + 1, 'made or done'])
    : null;
}

/** Daily, weekly and monthly users are a level, whatever is done to reach it. */
export function countedUsers({ object, verb }: Order, clauses: Clauses): Judgement | null {
  if (object?.of !== 'number' || !/^(?:dau|wau|mau|swau)$/.test(clauses.tokens[object.head]?.base ?? '')) return null;
  const reason = told('counts what others do', shownPhrase(clauses, object));
  return judged(clauses, 'outcome', 0.7, reason, [verb, object.to, 'how many use it']);
}

/** "Win 3 of 8 grants": whatever is won, others award it. */
export function awarded({ base, object, verb }: Order, clauses: Clauses): Judgement | null {
  if (base !== 'win' || !object || object.thing === 'staff') return null;
  const reason = told('what others award', shownPhrase(clauses, object));
  return judged(clauses, 'outcome', 0.65, reason, [verb, object.to, 'awarded by others']);
}

/** "Make workshop owners happier": people are to feel or fare better, and nothing says how one would see it. */
export function madeBetter({ base, object, verb }: Order, clauses: Clauses): Judgement | null {
  if (base !== 'make' || !object) return null;
  const { tokens, mainTo } = clauses;
  const at = tokens.findIndex(({ lower }, i) => i > verb + 1 && i < mainTo && BETTER.test(lower));
  const who = tokens[at - 1];
  const isPeople =
    who !== undefined && isPlural(who) && (isAgent(who) || /^(?:outsiders|staff)$/.test(kindOf(who) ?? ''));
  return isPeople
    ? judged(clauses, 'unclear', 0.4, `${tokens[at]?.lower}, seen how?`, [
        verb,
        at + 1,
        'better, but how would one see it?',
      ])
    : null;
}

const BETTER =
  /^(?:happy|happier|successful|confident|aware|faster|better|healthier|safer|stronger|wealthier|productive|effective|proud|loyal|more|less)$/;
