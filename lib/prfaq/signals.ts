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
  /** Whether it has an address on the web, an e-mail or a shop. */
  readonly address: boolean;
}

const SILENT: Signals = { pain: 0, offer: 0, steps: 0, call: 0, announces: false, about: '', address: false };

/** Words beyond this are left to others: what a paragraph is shows at its beginning. */
const MOST_WORDS = 220;

const ADDRESS =
  /\bhttps?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:com|org|net|io|dev|app|example|co|uk|eu|de|ai|us|edu|gov|site|shop|store)\b|\S@\S|\bapp store\b|\bplay store\b/i;

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
    pain: kinds(pains, weakPains),
    offer: kinds(offers, weakOffers),
    steps: kinds(stepWords),
    call: kinds(calls),
    announces: announcements.inWords(words.slice(0, 60)).length > 0,
    about: subjectOf(block),
    address: ADDRESS.test(block.text.slice(0, 2000)),
  };
}

const WEAK = 0.3;

const distinct = (list: WordList, words: readonly Word[]): number =>
  new Set(list.inWords(words).map(hit => hit.entry)).size;

const IMPERATIVE =
  /^(?:please |simply |just |now |go ahead and |to (?:get started|learn more|start|begin|sign up|find out more|try)\b|visit|try|download|sign up|sign-up|join|start|get|go|head|learn|install|register|contact|order|book|request|add|deploy|connect|read|let['’]s use|click|open|buy|reach out|email|call|apply|subscribe|find)\b/i;

function subjectOf(block: Block): Signals['about'] {
  const first = sentencesOf(block)[0]?.text.slice(0, 160) ?? '';
  if (first.endsWith('?')) return 'question';
  if (/^(?:we|our|at \p{Lu}\w+, we)\b/iu.test(first)) return 'we';
  if (/^(?:with|using|thanks to|through|via|by using|built on|powered by)\s/i.test(first)) return 'with';
  if (IMPERATIVE.test(first)) return 'imperative';
  if (
    /^(?:it|this|the) (?:app|application|service|product|tool|platform|system|library|solution|site|feature|program)\b|^(?:it|this) (?:is|lets|gives|allows|provides|works|runs|will|can|uses)\b/i.test(
      first,
    )
  )
    return 'this';
  const start = wordsOf(block).slice(0, 7);
  if (people.inWords(start).length > 0) return 'people';
  return /^\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*){0,4}(?:['’]s\s\p{L}+)?\s(?:is|are|lets|gives|allows|provides|helps|runs|replaces|turns|brings|works|uses|can|will|has|offers|connects|delivers|introduces|captures|includes|supports|makes|takes|reads|rebuilds|solves|enables|automatically|preserves|transforms|shows|keeps|sends|combines|does|starts|sits)\b/u.test(
    first,
  )
    ? 'name'
    : '';
}
