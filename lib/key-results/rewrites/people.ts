import type { Stage } from '@/lib/lifecycle/stages';
import { OUTSIDERS, STAFF } from '../lexicon/nouns';
import { setOf } from '../lexicon/word-set';
import type { ReadResult } from '../read-result';
import { isAgent, isPlural, kindOf } from '../things';
import { type Token, tokensOf } from '../tokens';
import { isBusinessPartner } from '../who';
import type { Made } from './nameable';

const SINGULAR_ONLY =
  /^(?:public|community|press|audience|pipeline|organization|organisation|household|family|staff|headcount|board|department|everyone|everybody|anyone|dev|media|dau|mau|wau|leader|lead|project|deal|opportunity|opp|person|personnel|partner|account|logo|outlet|individual|woman|people|team)$/;

/**
 * Who would do something differently: people named in the key result, in its objective, or the customer of the draft;
 * colleagues only where the words speak of the house; otherwise a gap.
 */
export function peopleIn({ clauses, block, objective, background, stage }: ReadResult, made: Made | null): string {
  const stated = objective ?? '';
  if (isForCandidates(clauses.tokens)) return 'candidates';
  const isPublic = isForThePublic(clauses.tokens);
  const isAsked = clauses.tokens.some((token, i) => askedIn(token) && ASKED.test(clauses.tokens[i + 1]?.lower ?? ''));
  const isInternal = stage.suggested === 'internal' && !isAsked && !isPublic;
  return (
    (isInternal ? recipientsIn(clauses.tokens, block.text) : null) ??
    namedIn(clauses.tokens, block.text, isInternal) ??
    namedIn(tokensOf(stated), stated, isInternal) ??
    (isInternal
      ? 'teammates'
      : (shortCustomer(background.customer) ?? gapFor(isPublic ? 'awareness' : stage.suggested, made)))
  );
}

function namedIn(tokens: readonly Token[], text: string, isInternal: boolean): string | null {
  const known = isInternal ? STAFF : OUTSIDERS;
  const isNamed = (token: Token): boolean =>
    known.has(token.base) || (!isInternal && !STAFF.has(token.base) && isAgent(token));
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isNamed(token) || SINGULAR_ONLY.test(token.base)) continue;
    if (isBusinessPartner(tokens, i) || tokens[i + 1]?.lower === 'each' || isOfTeam(tokens, i)) continue;
    if (isInternal && /^(?:candidate|applicant)$/.test(token.base) && i > 3 && tokens[i - 1]?.lower !== 'for') continue;
    const next = tokens[i + 1];
    const asked = next && ASKED.test(next.lower) ? askedIn(token) : null;
    if (asked) return asked;
    const isHead = isPlural(token) && (!next || next.kind === 'mark' || !isNamed(next));
    if (isHead && token.base === 'hire') return 'new hires';
    if (isHead) return text.slice(token.start, token.end).replace(/^\p{Lu}(?=\p{Ll})/u, c => c.toLowerCase());
  }
  return null;
}

/** "Members of the sales team" are colleagues. */
const isOfTeam = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  tokens.slice(at + 2, at + 6).some(({ base }) => /^(?:team|staff|department)$/.test(base));

/** Whom the words hand it to: "tools for site admins", "shown to prospects". Colleagues named before them stand back. */
function recipientsIn(tokens: readonly Token[], text: string): string | null {
  for (const [i, token] of tokens.entries()) {
    if (!/^(?:to|for)$/.test(token.lower)) continue;
    const head = tokens.slice(i + 1, i + 4).findIndex(({ kind, base }) => kind === 'word' && OUTSIDERS.has(base));
    const last = tokens[i + 1 + head];
    const first = tokens[i + 1];
    const isHead = last !== undefined && !STAFF.has(last.base) && isPlural(last) && !SINGULAR_ONLY.test(last.base);
    const follows = tokens[i + 2 + head];
    if (head < 0 || !isHead || !first || (follows && follows.kind === 'word' && OUTSIDERS.has(follows.base))) continue;
    if (/^(?:customer|candidate|applicant)$/.test(last.base)) continue;
    if (tokens.slice(i + 1, i + 1 + head).every(({ kind, lower }) => kind === 'word' && !NO_QUALIFIER.test(lower)))
      return text.slice(first.start, last.end);
  }
  return null;
}

const NO_QUALIFIER = /^(?:the|a|an|our|all|each|every|and|or|of|in|on|at|any|both|\w+ing)$/;

/** What is written or shown for people who do not know the house yet. */
export const isForThePublic = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ base }, i) =>
      PUBLIC.has(base) ||
      (base === 'blog' && tokens[i + 1]?.base !== 'review') ||
      (base === 'social' && tokens[i + 1]?.base === 'media'),
  );

const PUBLIC = setOf('press journalist influencer podcast media byline newspaper magazine');

/** The visitors of a careers page. */
const isForCandidates = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ base }, i) =>
      /^(?:career|job|recruiting)$/.test(base) && /^(?:page|site|portal|fair|ad)$/.test(tokens[i + 1]?.base ?? ''),
  );

/** Whom one asks or watches: user tests, customer interviews. */
const ASKED = /^(?:tests?|testing|interviews?|surveys?|research|feedback|studies|study|visits?|calls?)$/;

const askedIn = (token: Token): string | null =>
  /^(?:user|customer|client|patient|student|member|visitor|buyer|reader|guest)$/.test(token.lower)
    ? `${token.lower}s`
    : null;

/** The customer of the draft where a plural of at most four words names them, without article. */
function shortCustomer(customer: string): string | null {
  const words = customer.trim().replace(/^(?:the|our|all|a|an)\s+/i, '');
  const tokens = tokensOf(words);
  const last = tokens.at(-1);
  const first = tokens[0];
  if (!first || !last || tokens.length > 4 || tokens.some(token => token.kind !== 'word')) return null;
  const isName = /^\p{Lu}{2}/u.test(words);
  return isPlural(last) ? (isName ? words : words.charAt(0).toLowerCase() + words.slice(1)) : null;
}

function gapFor(stage: Stage | null, made: Made | null): string {
  if (stage === 'awareness') return '[the people we want to reach]';
  return made?.tokens.some(isCodeName) ? '[who it is for]' : '[customers]';
}

/** What only those who build with it call so: a name with figures, strokes or capitals within, or a thing of programmers. */
const isCodeName = (token: Token): boolean =>
  OF_CODE.has(token.base) || (kindOf(token) === null && /\p{Ll}\p{Lu}|[\d_]|^\p{Lu}{3,}(?:-|$)/u.test(token.text));

const OF_CODE = setOf('api apis sdk cli command endpoint schema syntax repo');
