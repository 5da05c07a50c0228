import type { Clauses } from '../clauses';
import type { Shape } from '../shape';
import { isNoun, isPlural } from '../things';

/** As many words as a deed may have inside a sentence. */
const LONGEST = 9;

/** What somebody can do in "Users can export their data": the verb and what goes with it. Null where nothing says so. */
export function deedIn({ text, tokens, mainTo }: Clauses, shape: Shape): string | null {
  if (shape.form !== 'state' || shape.link !== 'can') return null;
  const verb = tokens[shape.verb];
  if (tokens[shape.verb - 1]?.lower === 'be') return null;
  if (verb?.kind !== 'word' || /(?:ed|ing|ly)$|^be$/.test(verb.lower)) return null;
  let to = shape.verb + 1;
  while (to < mainTo && to - shape.verb < LONGEST && (!CUTS.test(tokens[to]?.lower ?? '') || isDot(tokens, to))) to++;
  while (to > shape.verb + 1 && !mayEnd(tokens[to - 1])) to--;
  const last = tokens[to - 1];
  return last && to - shape.verb > 1 ? text.slice(verb.start, last.end) : null;
}

/** The dot of a domain: "example.org". */
const isDot = (tokens: Clauses['tokens'], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at]?.end === tokens[at + 1]?.start;

const CUTS = /^(?:[,;:.([]|and|or|so|that|which|when|if|because|by|via|using|with|without|under)$/;

/** Who can do it, where a plural of a few words names them. */
export function doersIn({ text, tokens }: Clauses, shape: Shape): string | null {
  if (shape.form !== 'state') return null;
  const { subject } = shape;
  const first = tokens[subject.from];
  const last = tokens[subject.to - 1];
  if (!first || !last || subject.of !== null || subject.to - subject.from > 3 || !isPlural(last)) return null;
  const words = text.slice(first.start, last.end);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const mayEnd = (token: Clauses['tokens'][number] | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (isNoun(token) || !NO_END.test(token.lower));

const NO_END = /^(?:the|a|an|their|our|of|to|in|on|at|for|from|across|into|all|every|each|its|his|her|more|new|\w+ly)$/;
