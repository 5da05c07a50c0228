import type { Clauses } from '../clauses';
import { STOP } from '../phrase-end';
import { isNoun, kindOf, kindOfPair } from '../things';
import type { Token } from '../tokens';
import { baseVerb, isGerund } from '../verb-forms';
import { isBareUse, isNameable, LEADING, lowered, type Made, NO_NAME } from './nameable';

/** The longest name of a thing or a level in the main clause: what it is about, where its grammar is not followed. */
export function topicIn({ text, tokens, mainTo }: Clauses): Made | null {
  let best: readonly Token[] = [];
  let run: Token[] = [];
  let isClause = false;
  for (let at = 0; at <= mainTo; at++) {
    const token = tokens[at];
    const goesOn =
      at < mainTo &&
      token?.kind === 'word' &&
      !isBareUse(tokens, at) &&
      !isThird(token) &&
      !ENDS.test(token.lower) &&
      !STOP.test(token.lower);
    if (goesOn && !isClause) run.push(token);
    if (goesOn) continue;
    const topic = topicOf(run);
    if (topic.length > best.length) best = topic;
    run = [];
    isClause = /^(?:that|which|who|to|can|will|how|what)$/.test(token?.lower ?? '');
  }
  const [first] = best;
  const last = best.at(-1);
  if (!first || !last) return null;
  const thing = kindOfPair(best.at(-2), last) ?? kindOf(last) ?? 'unknown';
  return { words: `the ${lowered(text.slice(first.start, last.end))}`, tokens: best, thing };
}

/** "Owns", "describes": a verb in the third person, which ends a name. */
const isThird = (token: Token): boolean => {
  const base = token.lower.endsWith('s') ? baseVerb(token.lower) : null;
  return base !== null && base !== token.lower && !isNoun(token) && kindOf(token) === null;
};

const ENDS = new RegExp(`${NO_NAME.source}|${LEADING.source}`);

/** Words for a level that name none by themselves. */
const NO_LEVEL = /^(?:effort|experience|level|grade|knowledge|understanding|recognition|exposure|time|use)$/;

/** The end of a run of words that names a thing or a level; empty when none does. */
function topicOf(run: readonly Token[]): readonly Token[] {
  const end = run.findLastIndex((token, i) =>
    /^(?:made|level|deeds)$/.test(kindOfPair(run[i - 1], token) ?? kindOf(token) ?? ''),
  );
  let topic = run.slice(Math.max(0, end - 3), end + 1);
  while (
    topic[0] &&
    baseVerb(topic[0].lower) !== null &&
    !isNoun(topic[0]) &&
    !isGerund(topic[0].lower) &&
    !/^cases?$/.test(topic[1]?.lower ?? '')
  )
    topic = topic.slice(1);
  const isVague = topic.length === 1 && (topic[0]?.text.length ?? 0) < 6;
  const head = topic.at(-1);
  const isBareLevel =
    head !== undefined && kindOf(head) === 'level' && (topic.length === 1 || NO_LEVEL.test(head.base));
  return isVague || isBareLevel || !isNameable(topic) ? [] : topic;
}
