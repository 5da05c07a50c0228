import type { Span } from '@/lib/draft/types';
import { COMPOUNDS } from './lexicon/compounds';
import { OUTSIDERS, STAFF } from './lexicon/nouns';
import type { Token } from './tokens';

/** Outsiders who are named by a measure, or who are too unlike a customer to be asked about. */
const NOT_PEOPLE = new Set(
  'dau mau wau swau mql sql sal sao pql sqo opportunity opp deal lead pipeline public community press outlet project logo store shop school university company enterprise business partner organization organisation agency driver contributor individual stakeholder maintainer creator publisher influencer vendor supplier investor sponsor fan champion advocate ambassador signup admin administrator site_owner analyst participant attendee startup developer dev member adopter storefront hospital clinic restaurant account visitor listener viewer'.split(
    ' ',
  ),
);

/** Words of the house that begin with the name of a customer: customer support, user research. */
const BEFORE_HOUSE =
  /^(?:support|success|engineering|engineer|service|marketing|team|experience|care|advocacy|research|test|tests|interface|story|stories|acceptance|testing|manual|guide|base)$/;

/** Where the text names customers, in whatever word: "trial users", "dispatchers who …" when they are its subject. */
export function customersIn(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== 'word') continue;
    if (next && isStaffPair(token, next)) {
      at++;
      continue;
    }
    if (!OUTSIDERS.has(token.base) || STAFF.has(token.base) || (next && OUTSIDERS.has(next.base))) continue;
    if (NOT_PEOPLE.has(token.base) && !followedByDeed(tokens, at)) continue;
    if (next && /^(?:customer|user)$/.test(token.lower) && BEFORE_HOUSE.test(next.lower)) continue;
    if (isBusinessPartner(tokens, at)) continue;
    found.push({ start: qualifierBefore(tokens, at), end: token.end });
  }
  return found;
}

/** Whether two words together name people of the house: customer engineer. */
const isStaffPair = (first: Token, second: Token): boolean =>
  STAFF_FIRST.has(first.base) && COMPOUNDS.get(`${first.base} ${second.base}`) === 'staff';

const STAFF_FIRST: ReadonlySet<string> = new Set(
  [...COMPOUNDS].filter(([, thing]) => thing === 'staff').map(([pair]) => pair.split(' ')[0] ?? ''),
);

const PARTNER =
  /^(?:vendor|supplier|partner|agency|reseller|distributor|platform|provider|company|enterprise|business)$/;
const JOINS =
  /^(?:integrate|integrates|integrated|integrating|integration|integrations|partner|partnership|partnerships|collaborate|work|contract|contracts|negotiate|sign|connect|deal|agreement|agreements)$/;

/** Whether a word names those with whom something is built or signed: they are the means, not the ones who change. */
export function isBusinessPartner(tokens: readonly Token[], at: number): boolean {
  if (!PARTNER.test(tokens[at]?.base ?? '')) return false;
  const link = tokens.slice(Math.max(0, at - 6), at).findLastIndex(({ lower }) => /^(?:with|to|into)$/.test(lower));
  const joined = tokens[Math.max(0, at - 6) + link - 1]?.lower ?? '';
  return link >= 0 && JOINS.test(joined);
}

/** Somebody who is counted or does something in the sentence, not only part of a name. */
function followedByDeed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    !token ||
    /^(?:dau|mau|wau|swau|mql|sql|sal|sao|pql|sqo|pipeline|deal|opp|opportunity|press|public|community)$/.test(
      token.base,
    )
  )
    return false;
  return token.base !== token.lower;
}

/** Includes what tells which people they are: "enterprise customers", "trial users". */
function qualifierBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before &&
    token &&
    before.kind === 'word' &&
    /^(?:new|trial|free|paid|paying|enterprise|active|existing|beta|private|first-time|returning|individual|business|small|large|key|target|potential|prospective|end|qualified)$/.test(
      before.lower,
    )
    ? before.start
    : (token?.start ?? 0);
}
