import { anyCase } from '@/lib/draft/any-case';
import type { Block } from '@/lib/draft/types';
import { sentencesOf, type Word, wordsOf } from '@/lib/draft/words';
import { WordList } from '@/lib/engine';
import {
  ANNOUNCING,
  CALLING,
  OFFERING,
  PAINING,
  PEOPLE_WORDS,
  STEPPING,
  WEAKLY_OFFERING,
  WEAKLY_PAINING,
} from './signals.words';

/** What a paragraph sounds like: how many different words of each kind it has, up to three; words that also mean other things count less. */
export interface Signals {
  readonly pain: number;
  readonly offer: number;
  readonly steps: number;
  readonly call: number;
  readonly announces: boolean;
  /** What the first sentence is about. */
  readonly about: 'we' | 'name' | 'this' | 'people' | 'with' | 'question' | 'imperative' | '';
  /** The name that it begins with when it is about a name; otherwise empty. */
  readonly opening: string;
  /** Whether it has an address on the web, an e-mail or a shop. */
  readonly address: boolean;
}

const SILENT: Signals = {
  pain: 0,
  offer: 0,
  steps: 0,
  call: 0,
  announces: false,
  about: '',
  opening: '',
  address: false,
};

/** Words beyond this are left to others: what a paragraph is shows at its beginning. */
const MOST_WORDS = 220;

const ADDRESS = anyCase(
  /\bhttps?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:com|org|net|io|dev|app|example|co|uk|eu|de|ai|us|edu|gov|site|shop|store)\b|\S@\S|\bapp store\b|\bplay store\b|\b(?:call|phone|ring|text)\b.{1,40}?\+?\d[\d ./-]{5,18}\d\b/i,
);

const pains = new WordList(PAINING);
const weakPains = new WordList(WEAKLY_PAINING);
const offers = new WordList(OFFERING);
const weakOffers = new WordList(WEAKLY_OFFERING);
const stepWords = new WordList(STEPPING);
const calls = new WordList(CALLING);
const announcements = new WordList(ANNOUNCING);
const people = new WordList(PEOPLE_WORDS);

/** The signals of a block. */
export function signalsOf(block: Block): Signals {
  if (block.kind === 'code' || block.kind === 'rule') return SILENT;
  const words = wordsOf(block).slice(0, MOST_WORDS);
  const kinds = (strong: WordList, weak?: WordList): number =>
    Math.min(3, Math.round(2 * (distinct(strong, words) + (weak ? WEAK * distinct(weak, words) : 0))) / 2);
  return {
    pain: Math.min(3, kinds(pains, weakPains) + (TELLS_HABIT.test(block.text.slice(0, 120)) ? 1 : 0)),
    offer: kinds(offers, weakOffers),
    steps: kinds(stepWords),
    call: kinds(calls),
    announces: announcements.inWords(words.slice(0, 60)).length > 0,
    ...subjectOf(block),
    address: ADDRESS.test(block.text.slice(0, 2000)),
  };
}

const WEAK = 0.3;

/** How most people go about it so far: a problem begins like this, and nothing else of a release does. */
const TELLS_HABIT = anyCase(
  /^(?:today,? |currently,? |right now,? )?(?:most|many|nearly all|almost all) [^,.;:]{3,60}?\b(?:(?:still|have to|has to|must) [a-z]+|rely|relies|depend|depends|make do|juggle|stitch|piece together|get by)\b/i,
);

const distinct = (list: WordList, words: readonly Word[]): number =>
  new Set(list.inWords(words).map(hit => hit.entry)).size;

const IMPERATIVE = anyCase(
  /^(?:please |simply |just |now |go ahead and |to (?:get started|learn more|start|begin|sign up|find out more|try)\b|visit|try|download|sign up|sign-up|join|start|get|go|head|learn|install|register|contact|order|book|request|add|deploy|connect|read|let['’]s use|click|open|buy|reach out|email|call|apply|subscribe|find)\b/i,
);

const WITH =
  /^(?:[Ww]ith|[Uu]sing|[Tt]hanks to|[Tt]hrough|[Vv]ia|[Bb]y using)\s+(?:the |this |our |its )?[\p{Lu}`]|^(?:[Ww]ith|[Uu]sing) (?:the|this|our) (?:app|tool|service|product|platform|library|site|new)\b/u;
const THIS = anyCase(
  /^(?:it|this|the) (?:app|application|service|product|tool|platform|system|library|solution|site|feature|program)\b|^(?:it|this) (?:is|will|can|also|automatically|[a-z]{2,}s)\b|^(?:the|an?) [^,.:;]{3,60} is (?:an?|the) /i,
);
const NAMED =
  /^(?:The |An? )?(\p{Lu}[\p{L}\d.-]*(?: (?:of|for) (?=\p{Lu})| \p{Lu}[\p{L}\d.-]*){0,5})(?:['’]s\s\p{L}+)? (?:is|are|can|will|has|automatically|now|also|never|\p{Ll}{2,}s)\b/u;

/** What the first sentence is about, and the name it begins with. */
function subjectOf(block: Block): Pick<Signals, 'about' | 'opening'> {
  const first = sentencesOf(block)[0]?.text.slice(0, 160) ?? '';
  const name = nameAt(first);
  return { about: aboutOf(block, first, name), opening: name };
}

function aboutOf(block: Block, first: string, name: string): Signals['about'] {
  if (first.endsWith('?')) return 'question';
  if (/^(?:we|our|at \p{Lu}\w+, we)\b/iu.test(first)) return 'we';
  if (WITH.test(first)) return 'with';
  if (IMPERATIVE.test(first)) return 'imperative';
  if (THIS.test(first)) return 'this';
  if (people.inWords(wordsOf(block).slice(0, name === '' ? 7 : 2)).length > 0) return 'people';
  return name === '' ? '' : 'name';
}

function nameAt(first: string): string {
  const name = NAMED.exec(first)?.[1] ?? '';
  return /^\p{Lu}/u.test(name) &&
    !/^(?:every|most|many|some|all|any|each|today|there|here|these|those|they|when|what|it|this|that|people|users|customers|teams|companies|in|on|at|for|as|our|we|the|an?)\b/i.test(
      name,
    )
    ? name
    : '';
}
