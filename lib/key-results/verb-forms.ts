import { keptByWord } from '@/lib/draft/kept-by-word';
import { BEHAVE, ENSURE, KEEP, LOWER, MADE_STATES, MAKE, ONGOING, RAISE, REACH, WIN } from './lexicon/verbs';

const ALL = [RAISE, LOWER, REACH, WIN, KEEP, ENSURE, ONGOING, MAKE, BEHAVE];
const isVerb = (word: string): boolean => ALL.some(set => set.has(word));

const IRREGULAR: Readonly<Record<string, string>> = {
  grew: 'grow',
  grown: 'grow',
  won: 'win',
  sold: 'sell',
  bought: 'buy',
  built: 'build',
  wrote: 'write',
  written: 'write',
  made: 'make',
  ran: 'run',
  held: 'hold',
  kept: 'keep',
  got: 'get',
  gotten: 'get',
  found: 'find',
  gave: 'give',
  given: 'give',
  spent: 'spend',
  sent: 'send',
  taught: 'teach',
  brought: 'bring',
  drove: 'drive',
  driven: 'drive',
  chose: 'choose',
  chosen: 'choose',
  met: 'meet',
  left: 'leave',
  led: 'lead',
  paid: 'pay',
  put: 'put',
  set: 'set',
  cut: 'cut',
  hit: 'hit',
  read: 'read',
  came: 'come',
  went: 'go',
  rose: 'rise',
  fell: 'fall',
  felt: 'feel',
  knew: 'know',
  said: 'say',
  saw: 'see',
  seen: 'see',
  spoke: 'speak',
  took: 'take',
  taken: 'take',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  shown: 'show',
  began: 'begin',
  begun: 'begin',
  beat: 'beat',
  rebuilt: 'rebuild',
  rewritten: 'rewrite',
  shrunk: 'shrink',
  shrank: 'shrink',
  withdrawn: 'withdraw',
};

/** The base of a verb form that the lexicon knows: "launched", "running", "tries" → launch, run, try; otherwise null. */
export const baseVerb = keptByWord(findBase);

function findBase(word: string): string | null {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (isVerb(word)) return word;
  return candidatesOf(word).find(isVerb) ?? null;
}

function candidatesOf(word: string): string[] {
  if (word.length < 4) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ed')) return stems(word.slice(0, -2));
  if (word.endsWith('ing') && word.length > 4) return stems(word.slice(0, -3));
  return [];
}

/** A stem as it stands, with the e it lost, or with its doubled consonant undone: publish, creat → create, plann → plan. */
function stems(stem: string): string[] {
  const doubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** Whether a word has the form of a past participle: built, hired, launched. */
export const isParticiple = keptByWord(
  (word: string): boolean =>
    MADE_STATES.has(word) ||
    (Object.hasOwn(IRREGULAR, word) && !/^(?:has|had|is|are|was|were|put|read|set|cut|hit)$/.test(word)) ||
    (word.endsWith('ed') && word.length > 4 && baseVerb(word) !== null),
);

export const isGerund = (word: string): boolean => word.endsWith('ing') && word.length > 4 && baseVerb(word) !== null;
