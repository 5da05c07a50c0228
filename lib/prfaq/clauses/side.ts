import type { Sentence, Word } from '@/lib/draft/words';
import type { Facts } from '@/lib/engine';
import { isGeneric, isSpecific, peopleIn } from '../people';

/** Whose doing a sentence tells: the customer's, ours, the product's, somebody else's, or nobody's. */
export type Side = 'customer' | 'company' | 'product' | 'third' | 'none';

const THING =
  'app|application|tool|platform|service|product|system|library|solution|site|website|feature|software|device|extension|plugin|framework|server|dashboard|bot|assistant|programme|program|api|sdk|engine|board|portal|marketplace|kit|version|release|interface|workspace';
const PRODUCT = new RegExp(`^(?:the|this|our|its|each|a|an)(?: new)?(?: [\\p{L}\\p{N}-]+){0,2} (?:${THING})\\b`, 'iu');
const OTHERS =
  /^(?:the |most |many |some |all )?(?:existing|traditional|conventional|current|today's|other|competing|competitors?|alternatives?|rivals?|legacy|incumbents?|regulators?|vendors?|the market)\b/i;
const COMPANY =
  /^(?:we|our|us|i|my|the (?:company|team|foundation|founders?|project|authors?|maintainers?|startup|working group|steering committee))\b/i;
const OUR_PEOPLE =
  /^(?:our|my) (?:[\p{L}-]+ )?(?:customers?|users?|members?|readers?|guests?|clients?|patients?|drivers?|tenants?|students?|subscribers?)\b/iu;
/** People of ours, whatever their trade. */
const OUR_STAFF =
  /^our (?:[\p{L}-]+ )?(?:team|engineers?|developers?|designers?|staff|founders?|experts?|colleagues?)\b/iu;
const YOU = /^(?:you|your|yours|you're|you'll|you've|you'd)$/;
const THEY =
  /^(?:they|she|he|their|her|his|they're|they'll|they've|she's|he's|one|someone|somebody|anyone|everyone|nobody)$/;
const OF_THEM = /^(?:the |all )?(?:two|three|four|five|six|both|all|some|most|many|few|each|none|half) of them\b/;
const IT = /^(?:it|its|it's|it'll|this|that|these)$/;
const WE = /^(?:we|we're|we've|we'll|we'd|i|i'm|i've|i'll|i'd)$/;

/** Gives the side of one sentence after another, and remembers who was spoken of for the pronouns of the next. */
export class Sides {
  readonly #products: readonly string[];
  readonly #companies: readonly string[];
  /** Whom ‘they’ and ‘it’ mean: who acted last in the plural or as a person, and what acted last. */
  #they: Side = 'customer';
  #it: Side;

  /** `it` is what ‘it’ means before anything acted: our product, except where nothing is told of it yet. */
  constructor({ products, companies }: Facts, it: Side) {
    this.#it = it;
    this.#products = products.map(name => name.toLowerCase());
    const makers = products.flatMap(name => makerIn(name));
    this.#companies = [...companies, ...makers]
      .filter(name => !products.includes(name))
      .map(name => name.toLowerCase());
  }

  of(subject: readonly Word[], sentence: Sentence, verb: Word | null): Side {
    const first = subject[0];
    if (!first) return 'none';
    const text = sentence.text
      .slice(first.start - sentence.start)
      .toLowerCase()
      .replaceAll('’', "'");
    const told = this.#sideOf(subject, text);
    const side = verb && told !== 'product' && ANNOUNCES.test(verb.lower) ? 'company' : told;
    this.#remember(side, first.lower);
    return side;
  }

  /** An order is said to the one who reads: the customer. */
  ofOrder(words: readonly Word[]): Side {
    return words.length > 1 ? 'customer' : 'none';
  }

  #sideOf(subject: readonly Word[], text: string): Side {
    const first = (subject[0] as Word).lower;
    if (YOU.test(first)) return 'customer';
    if (WE.test(first)) return 'company';
    if (THEY.test(first) || OF_THEM.test(text)) return this.#they;
    if (IT.test(first) && (subject.length < 2 || first === 'it' || first === "it's")) return this.#it;
    if (beginsWith(text, this.#products)) return 'product';
    if (beginsWith(text, this.#companies)) return 'company';
    if (OUR_PEOPLE.test(text)) return 'customer';
    if (OUR_STAFF.test(text)) return 'company';
    if (OTHERS.test(text)) return 'third';
    if (PRODUCT.test(text)) return 'product';
    if (COMPANY.test(text)) return 'company';
    return this.#byHead(subject);
  }

  /** By the words of the subject: people, a name of somebody else, a thing. */
  #byHead(subject: readonly Word[]): Side {
    if (peopleIn(subject.slice(0, HEAD_WORDS)).some(({ word }) => isSpecific(word.lower) || isGeneric(word.lower)))
      return 'customer';
    return subject.some(({ text }, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(text)) ? 'third' : 'none';
  }

  #remember(side: Side, first: string): void {
    if (side === 'none' || IT.test(first) || THEY.test(first)) return;
    if (side === 'customer' || side === 'company') this.#they = side;
    else this.#it = side;
  }
}

const HEAD_WORDS = 7;
/** Who announces is the one who sells, also when it is ‘a group of engineers’. */
const ANNOUNCES = /^(?:announce[sd]?|launch(?:es|ed)?|introduced?s?|unveil(?:s|ed)?)$/;

/** ‘Spotless’ of ‘Spotless Circles’: who sells several things puts its name before each. */
const makerIn = (product: string): string[] => {
  const [maker = '', ...rest] = product.split(' ');
  return rest.length > 0 && maker.length > 3 ? [maker] : [];
};

const ARTICLE = /^(?:the|an?|with|using) /;

/** Whether a text begins with one of the names as a word of its own, and is not about what belongs to it. */
function beginsWith(text: string, names: readonly string[]): boolean {
  const bare = text.replace(ARTICLE, '');
  return names.some(
    name => name.length > 2 && bare.startsWith(name) && !/^[\p{L}\p{N}]/u.test(bare.slice(name.length)),
  );
}
