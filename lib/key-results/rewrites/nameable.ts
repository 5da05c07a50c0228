import { isNoun, kindOf, type Thing } from '../things';
import type { Token } from '../tokens';
import { baseVerb, isParticiple } from '../verb-forms';

/** What the work makes: the words for it, with an article unless they are a name, and the tokens they came from. */
export interface Made {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly thing: Thing;
}

/** What stands before a name and is no part of it. */
export const LEADING =
  /^(?:the|a|an|our|their|its|your|my|his|her|new|all|every|each|at|about|around|roughly|least|more|than|up|to|some|any|first|additional|another|other|this|these|of|fully|over|both|updated|initial|existing|key|regular|own|almost|most|several|piece|pieces|set|list|awesome|great|amazing|clear|proper|robust|better|improved|solid|effective|documented|written|published|defined|agreed|standardi[sz]ed)$/;

/** Words that show that the phrase was cut in the middle of a sentence. */
export const NO_NAME =
  /^(?:more|less|uses|receives|gets|wants|hears|expects|contains|enables|com|org|cadence|utili[sz]ing|leveraging|moving|using|making|adding|getting|keeping|ends?|providing|that|which|who|what|how|is|are|has|have|each|every|all|to|of|in|about|with|for|on|from|by|at|as|into|existing|ie|eg|aka|measure|production|staging|market|place|location|promote|merge|foundation|default|change|areas?|structure|setup|one|someone|something|somebody|it|them|us|way|ways|piece|number|stage|method|methods|things?|work|sure|due|able|top|(?!(?:year|week|dai|month|quarter|ear|friend|fami|supp|rep|assemb)ly)[^ ]*ly)$/;

const TEAM = /^(?:sales|team|marketing|product|engineering|people)$/;

/** Whether tokens may stand in another sentence as the name of a thing. */
export function isNameable(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  const isShort = tokens.length === 1 && kindOf(last) === null && last.base.length < 4;
  if (
    tokens.length === 1 &&
    /^(?:time|times|effort|efforts|plan|target|targets|goal|goals|progress|impact|success|daily|weekly|monthly|quarterly|yearly|sources?|versions?|presence|access|requests?|experiments?|offers|functions)$/.test(
      first.lower,
    )
  )
    return false;
  if (isShort || (tokens.length === 1 && TEAM.test(first.lower))) return false;
  if (tokens.some((token, i) => token.kind !== 'word' || NO_NAME.test(token.lower) || isBareUse(tokens, i)))
    return false;
  if (isParticiple(last.lower) || (/(?:ed|ing)$/.test(last.lower) && !isNoun(last))) return false;
  return tokens.length === 1 || isNoun(last) || baseVerb(last.lower) === null;
}

/** "Use", unless it opens "use case". */
export const isBareUse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'use' && !/^cases?$/.test(tokens[at + 1]?.lower ?? '');

const PLAIN =
  /^(?:Daily|Weekly|Monthly|Quarterly|Annual|Yearly|Final|Key|First|Regular|Internal|External|Public|Full|Basic|Quick)$/;

/** Without the capital that only the beginning of a sentence gave: names and initials keep theirs. */
export function lowered(words: string): string {
  const first = words.split(' ')[0] ?? '';
  if (PLAIN.test(first)) return words.charAt(0).toLowerCase() + words.slice(1);
  const isName = first.slice(1) !== first.slice(1).toLowerCase() || /\s\p{Lu}/u.test(words);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
