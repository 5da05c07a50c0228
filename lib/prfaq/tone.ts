import { anyCase } from '@/lib/draft/any-case';
import type { Sentence } from '@/lib/draft/words';
import type { Facts, Piece } from '@/lib/engine';

/** How many sentences of a problem speak of whom, and how. */
export interface ProblemTone {
  readonly sentences: number;
  /** Customers or other people do or suffer something. */
  readonly people: number;
  /** We, our project or our figures are what it is about. */
  readonly company: number;
  /** The product is named or described. */
  readonly product: number;
  /** The trouble is said to be that a product does not exist yet. */
  readonly absence: number;
  readonly pain: number;
}

const PEOPLE = anyCase(
  /\b(?:people|users?|customers?|everyone|anyone|nobody|no one|someone|one person|you|your|they|their|she|her|he|his|millions|organi[sz]ations|companies|businesses|teams?|[a-z]{3,}(?:ers|ists|ians|ees)|engineer|owner|manager|developer|teacher|nurse|parent|student|tenant|driver|families|candidates?|recruiter|reviewer)\b/i,
);
const COMPANY = anyCase(
  /\b(?:we|our|us|the (?:company|foundation|organi[sz]ation|project|team))\b|\b(?:backlog|revenue|headcount|our (?:strategy|mission|goals?))\b|\b(?:codebase|legacy code|technical debt|test coverage|maintainers?)\b/i,
);
const PRODUCT = anyCase(
  /\b(?:this|our|the new) (?:app|application|product|service|platform|tool|solution|system|library|project)\b(?! (?:works|lacks))|\b(?:solves?|addresses|was (?:built|designed|created|meant) to|is meant to|aims to|replaces|eliminates) (?:this|the|that|these|exactly|a|narrative)?/i,
);
/** "The booking service provides …": what does such a thing for somebody is the product, unless it is the one of today. */
const OFFERS = anyCase(
  /\bthe (?!existing|current|old|legacy|same|other|usual|next)(?:\w+ )?(?:app|application|service|platform|tool|solution|system|product|library|software) (?:provides|offers|lets|allows|enables|gives|brings|helps|handles|solves|replaces|automates)\b/i,
);
/** Trouble that somebody has, whatever else the sentence speaks of. */
const HARDSHIP = anyCase(/\b(?:struggl\w+|difficult\w*|frustrat\w+|pains?|suffer\w*|wast\w+|los(?:es?|ing))\b/i);
const ABSENCE = anyCase(
  /\bthere (?:is|are|['’]s|is really|['’]s really)(?: really| currently)? (?:no|not (?:a|an|any|one)) (?:\w+ ){0,3}(?:way|platform|tool|app|solution|system|standards?|place|library|service|product|source)\b|\black(?:s|ed|ing)? (?:of )?(?:an? |the ability|any |a single|standard)|\bno (?:easy|good|single|simple|central|unified|real|reliable) \w+|\bneed (?:one|a|an|a single) (?:place|platform|tool|system|solution|way|app)\b|\bthere are no\b|\b(?:is|are) (?:required|needed) (?:if|so that|in order)\b|\bwhy (?:waste|go|spend|bother|pay)\b/i,
);
const PAIN = anyCase(
  /\b(?:problem|issue|pain|struggl\w+|frustrat\w+|wast\w+|los[et]s?|losing|miss\w*|cannot|can['’]t|unable|fail\w*|difficult\w*|hard(?:er|est)?|lack\w*|shortage\w*|challeng\w+|manual\w*|error-prone|tedious|slow\w*|expensive|cost\w*|confus\w+|overwhelm\w+|inefficien\w+|delay\w*|late|risk\w*|threat\w*|brittle|unclear|forg[eo]t\w*|wait\w*|stuck|trapped|guess\w*|no way|no idea|never|nobody|no one|without|but|only|instead|before|limited|worse|worst|why|until|exposed|breach\w*|every|times|hours|minutes|carr(?:y|ies)|wrong|damag\w+|drift\w*|scattered)\b/i,
);

const problems = new WeakMap<Piece, { readonly facts: Facts; readonly tone: ProblemTone }>();

/** The tone of a piece of the problem; kept while the piece and the facts stay. */
export function problemToneOf(piece: Piece, facts: Facts): ProblemTone {
  const known = problems.get(piece);
  if (known?.facts === facts) return known.tone;
  const count = (test: (sentence: Sentence) => boolean): number => piece.sentences.filter(test).length;
  const products = facts.products.map(lower).filter(isTelling);
  const companies = facts.companies
    .filter(name => !facts.products.includes(name))
    .flatMap(name => [lower(name), initialsOf(name)])
    .filter(isTelling);
  const tone: ProblemTone = {
    sentences: piece.sentences.length,
    people: count(s => PEOPLE.test(s.text)),
    company: count(s => saidByCompany(unquoted(s.text), companies)),
    product: count(s => PRODUCT.test(s.text) || OFFERS.test(s.text) || isAbout(s.text, products)),
    absence: count(s => ABSENCE.test(s.text)),
    pain: count(s => PAIN.test(s.text)),
  };
  problems.set(piece, { facts, tone });
  return tone;
}

/** What somebody says of themselves in a quotation is not said by the company. */
const unquoted = (text: string): string =>
  text.replace(/^[^“”"]{1,1000}(?:”|"(?=,? \w+ (?:said|says)|,? (?:said|says)))|[“"][^“”"]{0,1000}(?:[”"]|$)/g, ' ');

const saidByCompany = (text: string, companies: readonly string[]): boolean =>
  COMPANY.test(text) || companies.some(name => placeOf(text.toLowerCase(), name) >= 0);

/** Whether a sentence is about the product: it names it early, or without telling of somebody's trouble. */
function isAbout(text: string, products: readonly string[]): boolean {
  const lowered = text.toLowerCase();
  return products.some(name => {
    const at = placeOf(lowered, name);
    return at >= 0 && (at < EARLY || !(PEOPLE.test(text) && HARDSHIP.test(text)));
  });
}

const EARLY = 40;

/** Where a name stands as words of its own. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!WORDLIKE.test(text[at - 1] ?? '') && !WORDLIKE.test(text[at + name.length] ?? '')) return at;
  }
  return -1;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

const lower = (name: string): string => name.toLowerCase();
const isTelling = (name: string): boolean => name.length > 2;
const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase();

const BENEFIT = anyCase(
  /\b(?:can (?:now|easily|finally)?|no longer|gives? (?:\w+ ){1,4}(?:a|an|the|back)|stops? \w+ing|save[sd]?|get(?:s)? (?:a|an|the|back|paid|notified)|instead of|without (?:ever |having )?\w+ing|spends? (?:less|more)|for the first time)\b|\bfrom \S+ to \S+|\b\d+ ?(?:%|percent|minutes|hours|times) (?:faster|less|fewer|earlier|sooner|more)/i,
);
const FEATURE = anyCase(
  /\b(?:provides?|features|includes?|offers?|consists? of|supports?|is an? (?:\w+ ){0,4}(?:platform|tool|app|application|service|library|database|system|protocol|server|framework)|integrates?|connects? to|reads?|captures?|uses? (?:ai|an?|the|grpc)|built on|powered by|leverages?|applies|runs an?|api|dashboard|workspace|workflow|config\w*|database|sdk|protocol|algorithm\w*|:)(?![\w-])/i,
);
const PEOPLE_FIRST =
  /^(?:with [^,]{2,50}, |now,? |today,? |using [^,]{2,40}, )?(?:the |an? |every |most |our |all )?(?:(?!(?:app|application|product|service|platform|tool|system|library|solution) )\p{L}+ ){0,3}(?!(?:deliv|off|cov|trigg|discov|empow|gath|answ|rememb|transf|rend|low|ord|ent|regist|filt|cent)ers\b)(?:you|they|she|he|people|users?|members?|customers?|teams?|\p{L}{3,}(?:ers|ors|ists|ians|ees|ents)|nurse|tenant|owner|\p{Lu}\p{Ll}+ (?=goes|gets|sees|opens|orders|learns|finds|texts|knows|pays))\b/iu;

const solutions = new WeakMap<Piece, number>();

/** Above 0 when the piece tells what somebody gains before it tells what the product has. */
export function solutionToneOf(piece: Piece): number {
  const known = solutions.get(piece);
  if (known !== undefined) return known;
  const first = piece.sentences[0]?.text ?? '';
  const tone =
    (PEOPLE_FIRST.test(first) ? 1 : 0) +
    (BENEFIT.test(first) ? 1 : 0) -
    (FEATURE.test(first) ? 1.2 : 0) -
    (first.length > 260 ? 0.5 : 0) -
    0.5;
  solutions.set(piece, tone);
  return tone;
}
