import { anyCase } from '@/lib/draft/any-case';
import type { Span } from '@/lib/draft/types';
import type { Facts, Piece } from '@/lib/engine';
import { type Clause, clausesOf } from './clauses';
import { peopleIn } from './people';

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
  /** Something goes wrong, or people are counted at what they do today. */
  readonly pain: number;
  /** What is hard only for those who build: untested code, an interface that cannot be changed. */
  readonly building: number;
}

/** People without a noun of their own. */
const SOMEBODY =
  /\b(?:everyone|everybody|anyone|nobody|no one|someone|somebody|you|your|yours|they|their|she|her|he|his|millions)\b/i;
const COMPANY = anyCase(
  /\b(?:we|our|us|the (?:company|foundation|organi[sz]ation|project|team))\b|\b(?:backlog|revenue|headcount|tenders?|market share|our (?:strategy|mission|goals?)|the board|(?:the |its |our )?(?:investors|shareholders))\b/i,
);
/** We who ask, watch and count tell of others; so do our customers. */
const OF_OTHERS =
  /\b(?:we|our (?:team|researchers?))(?:['’]ve| have| had)?(?: also)? (?:found|f(?:ind|elt)|heard?|hear|ask(?:ed)?|met|meet|visit(?:ed)?|watch(?:ed)?|interview(?:ed)?|sat|sp(?:oke|oken|eak)|talk(?:ed)?|learn(?:ed|t)?|saw|seen?|measured?|count(?:ed)?|survey(?:ed)?|receiv(?:ed?)|followed|shadowed|called|phoned)\b|\bour (?:[\p{L}-]+ )?(?:customers?|users?|members?|readers?|guests?|clients?|patients?|drivers?|tenants?|students?|subscribers?|residents?|citizens?)\b|\b(?:told|tell|tells|asked|ask|asks|wrote to|write to|called|call|showed|show) us\b/giu;
const BUILDING = anyCase(
  /\b(?:hard|difficult|risky|impossible|slow|expensive)(?: \p{L}+ \p{L}+ or)? to (?:\p{L}+ (?:\p{L}+ )?(?:or|and) )?(?:evolve|maintain|refactor|extend|test|debug|change the code)\b|\b(?:reading|touching|changing) the code\b|\b(?:codebase|code base|legacy code|spaghetti code|technical debt|tech debt|test coverage|untested code|maintainers?|no (?:unit |automated )?tests)\b/iu,
);
const PRODUCT = anyCase(
  /\b(?:this|our|the new) (?:app|application|product|service|platform|tool|solution|system|library|project)\b(?! (?:works|lacks|strategy|teams?|costs?|roadmap|budget|groups?|has (?:poor|bad|low|few|no|lost|fallen|outgrown)|(?:is|are) (?:losing|slow|old|outdated|unknown|too))\b)|\b(?:solves?|addresses|was (?:built|designed|created|meant) to|is meant to|aims to) (?:this|the|that|these|exactly|a)?|\b(?:fills?|closes?) (?:this|that|the) gap\b/i,
);
/** "The booking service provides …": what does such a thing for somebody is the product, unless it is the one of today. */
const OFFERS = anyCase(
  /\bthe (?!existing|current|old|legacy|same|other|usual|next)(?:\w+ )?(?:app|application|service|platform|tool|solution|system|product|library|software) (?:provides|offers|lets|allows|enables|gives|brings|helps|handles|solves|replaces|automates)\b/i,
);
/** What a name does when it stands for a product: ‘Ledgerly replaces …’. */
const ACTS =
  /^(?: \p{Lu}[\p{L}-]+)? (?:provides|offers|lets|allows|enables|gives|brings|handles|solves|replaces|automates|turns|eliminates|changes (?:this|that))\b/u;
/** Nobody does or suffers anything where only needs are met. */
const NEEDS =
  /\b(?:needs|expectations|demands|requirements|experience) of (?:the |our |its |their |all )?(?:\w+ )?(?:users?|customers?|people|businesses|consumers?)\b|\b(?:user|customer|business)(?:['’]s|s['’]?)? (?:needs|expectations|demands|experience|requirements)\b/gi;
/** Trouble that somebody has, whatever else the sentence speaks of. */
const HARDSHIP = anyCase(/\b(?:struggl\w+|difficult\w*|frustrat\w+|pains?|suffer\w*|wast\w+|los(?:es?|ing))\b/i);
const ABSENCE = anyCase(
  /\bthere (?:is|are|['’]s|is really|['’]s really)(?: really| currently)? (?:no|not (?:a|an|any|one)) (?:\w+ ){0,3}(?:way|platform|tool|app|solution|system|standards?|place|library|service|product|source)\b|\black(?:s|ed|ing)? (?:of )?(?:an? |the ability|any |a single|standard)|\bno (?:easy|good|single|simple|central|unified|real|reliable) \w+|\bneeds? (?:one|a|an|a single) (?:(?:[a-z-]+ )?(?:platform|tool|system|solution|app|software|inventory)|place|way)\b|\b(?:ha(?:s|ve|d) no|no (?:existing |other |such |single )?)(?:[a-z-]+ )?(?:platform|tool|app|software|solution|library|framework)s? (?:on the market|today|exists?|that|which|can|brings?|offers?|lets?|handles?|for|to|of)\b|\bneeds? is (?:one|an?) |\b(?:do|does) not have (?:access to )?(?:an?|any|one) (?:[a-z-]+ ){0,2}(?:platform|tool|system|solution|app|service|software|marketplace|way)\b|\bmissing an? (?:[a-z-]+ )?(?:platform|tool|system|solution|app|service)\b|\b(?:platform|tool|system|solution|app|service|layer|standard|library) (?:is|are) missing\b|\bthere are no\b|\b(?:is|are) (?:required|needed) (?:if|so that|in order)\b|\bwhy (?:waste|go|spend|bother|pay)\b/i,
);
const PAIN = anyCase(
  /\b(?:problem|issue|pain|struggl\w+|frustrat\w+|wast\w+|los[et]s?|losing|miss\w*|cannot|can['’]t|unable|fail\w*|difficult\w*|hard(?:er|est)?|lack\w*|shortage\w*|challeng\w+|manual\w*|error-prone|tedious|slow\w*|expensive|cost\w*|confus\w+|overwhelm\w+|inefficien\w+|delay\w*|late|risk\w*|threat\w*|brittle|unclear|forg[eo]t\w*|wait\w*|stuck|trapped|guess\w*|no way|no idea|never|nobody|no one|without|but|only|instead|before|limited|worse|worst|why|until|exposed|breach\w*|every|times|hours|minutes|carr(?:y|ies)|wrong|damag\w+|drift\w*|scattered)\b/i,
);

const problems = new WeakMap<Piece, { readonly facts: Facts; readonly tone: ProblemTone }>();

/** The tone of a piece of the problem; kept while the piece and the facts stay. */
export function problemToneOf(piece: Piece, facts: Facts): ProblemTone {
  const known = problems.get(piece);
  if (known?.facts === facts) return known.tone;
  const clauses = clausesOf(piece, facts);
  const count = (test: (clause: Clause) => boolean): number => clauses.filter(test).length;
  const products = facts.products.map(lower).filter(isTelling);
  const companies = companiesOf(facts);
  const tone: ProblemTone = {
    sentences: clauses.length,
    people: count(tellsOfPeople),
    company: count(({ text }) => isOurs(text, companies)),
    product: count(
      ({ text }) => PRODUCT.test(text) || OFFERS.test(text) || isAbout(text, products) || acts(text, facts.companies),
    ),
    absence: count(({ text }) => ABSENCE.test(text)),
    pain: count(clause => PAIN.test(clause.text) || (clause.hasAmount && tellsOfPeople(clause))),
    building: count(({ text }) => BUILDING.test(text)),
  };
  problems.set(piece, { facts, tone });
  return tone;
}

/** The first sentence of a piece that tells of us: who we are in it, or its first words. */
export function companyIn(piece: Piece, facts: Facts): Span | null {
  const companies = companiesOf(facts);
  const told = clausesOf(piece, facts).find(({ text }) => isOurs(text, companies));
  if (!told) return null;
  const [first, last] = [told.words[0], told.words[Math.min(told.words.length, SHOWN_WORDS) - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

const SHOWN_WORDS = 4;

const companiesOf = ({ companies, products }: Facts): readonly string[] =>
  companies
    .filter(name => !products.includes(name))
    .flatMap(name => [lower(name), initialsOf(name)])
    .filter(isTelling);

const isOurs = (text: string, companies: readonly string[]): boolean =>
  saidByCompany(unquoted(text).replace(OF_OTHERS, ' '), companies);

/** Whether somebody other than us does or suffers something in it. */
function tellsOfPeople({ side, words, text }: Clause): boolean {
  const told = text.replace(NEEDS, ' ');
  return side === 'customer' || SOMEBODY.test(told) || (told === text && peopleIn(words).length > 0);
}

/** Whether a maker's name, or its first word, does what products do. */
const acts = (text: string, companies: readonly string[]): boolean =>
  companies.some(name => {
    const [first = ''] = name.split(' ');
    return first.length > 3 && text.startsWith(first) && ACTS.test(text.slice(first.length));
  });

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
    return at >= 0 && (at < EARLY || !HARDSHIP.test(text));
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
