import type { Sentence } from '@/lib/draft/words';
import type { FaqEntry, Note, Piece, Reading, Zone } from '@/lib/engine';
import { isPrompt } from './prompts';
import { type Place, STANDARD_QUESTIONS, type StandardQuestion, TELLING, TOPICS } from './standard-questions';

export { STANDARD_QUESTIONS, type StandardQuestion } from './standard-questions';

/** What one piece contributes, as bits by the index of the question. */
interface Bits {
  /** Answered by the piece alone. */
  readonly told: number;
  /** Asked by it, to be answered with words or with a number. */
  readonly asked: number;
  readonly askedForNumber: number;
  /** Says something, and says it with a number. */
  readonly says: boolean;
  readonly counts: boolean;
  /** A prompt for what the writer is still to say. */
  readonly isPrompt: boolean;
  /** Names a number to be reached, not a count of work. */
  readonly aims: boolean;
}

/** An answer with fewer words says nothing that a reviewer could check. */
const FEWEST_WORDS = 6;
/** Characters of a piece that are read. */
const LONGEST = 6000;
const DODGE = /\b(?:tbd|to be (?:determined|decided|announced)|contact us|not yet decided|coming soon)\b/i;
/** What somebody is still to write, in brackets; a link has its address behind them. */
const PROMPT = /\[[^\]\n]{3,200}\](?!\()/g;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|nothing|free|hundreds|thousands|millions)\b/i;

const AIM =
  /\d\s?%|\bfrom \S{1,12} to \S|\d.{0,60}\b(?:within|by|until)\b|\b(?:under|over|at least|below|above|fewer than|more than) \d/;

const kept = new WeakMap<Piece, Bits>();

export type Answered = Readonly<Record<StandardQuestion, boolean>>;

const known = new WeakMap<Reading, Answered>();

/** Which of the standard questions the draft answers anywhere. */
export function answeredIn(reading: Reading): Answered {
  let answered = known.get(reading);
  if (!answered) {
    answered = answersOf(reading);
    known.set(reading, answered);
  }
  return answered;
}

/** All that a piece adds to any of the answers, equal exactly while nothing about that changes. */
export function answerNoteOf(piece: Piece): Note {
  const { told, asked, askedForNumber, says, counts, aims } = bitsOf(piece);
  return `${told}.${asked}.${askedForNumber}.${says}${counts}${aims}${isMetricsLabel(piece)}`;
}

/** Whether a piece says something that a reviewer could check, and whether it does so with a number. */
export const saidIn = (piece: Piece): Pick<Bits, 'says' | 'counts'> => bitsOf(piece);

function answersOf(reading: Reading): Answered {
  let told = 0;
  let isMetrics = false;
  for (const piece of reading.pieces) {
    const bits = bitsOf(piece);
    if (piece.role === 'label') isMetrics = isMetricsLabel(piece);
    else {
      told |= bits.told;
      if (isMetrics && bits.aims && piece.zone === 'outside') told |= bitOf('metric_with_target');
    }
  }
  for (const entry of reading.entries) told |= answeredBy(reading.pieces, entry);
  return Object.fromEntries(STANDARD_QUESTIONS.map((q, i) => [q, (told & (1 << i)) !== 0])) as Answered;
}

const METRICS = /\b(?:metrics?|kpis?|key results?|okrs?|success|indicators?)\b/i;

const bitOf = (question: StandardQuestion): number => 1 << STANDARD_QUESTIONS.indexOf(question);

/** Which of the standard questions the words of a piece answer by themselves. */
export function answersIn(piece: Piece): readonly StandardQuestion[] {
  const { told } = bitsOf(piece);
  return STANDARD_QUESTIONS.filter((_, i) => (told & (1 << i)) !== 0);
}

/** What a piece adds to the answer of one question, as a number that is equal exactly while nothing about that changes. */
export function contributionOf(piece: Piece, question: StandardQuestion): number {
  const { told, asked, askedForNumber, says, counts, isPrompt } = bitsOf(piece);
  const bit = bitOf(question);
  const flags = [told & bit, asked & bit, askedForNumber & bit, says, counts, isPrompt, isMetricsLabel(piece)];
  return flags.reduce<number>((sum, flag, i) => sum + (flag ? 1 << i : 0), 0);
}

const isMetricsLabel = ({ role, text }: Piece): boolean => role === 'label' && METRICS.test(text.slice(0, 80));

/** Where a question asks for this and its answer does not give it: the answer, and the sentence of it that speaks of it. */
export function unansweredAt(
  reading: Reading,
  question: StandardQuestion,
): { readonly piece: Piece; readonly sentence: Sentence } | null {
  const bit = bitOf(question);
  const asks = TOPICS.filter(topic => topic.question === question);
  for (const entry of reading.entries) {
    const asking = reading.pieces[entry.question];
    if (!asking || ((bitsOf(asking).asked | bitsOf(asking).askedForNumber) & bit) === 0) continue;
    const piece = reading.pieces.slice(entry.from, entry.to).find(({ role }) => role === 'answer');
    const isNear = ({ text }: Sentence): boolean => asks.some(({ asked }) => asked.test(text.toLowerCase()));
    const sentence = piece?.sentences.find(isNear);
    if (piece && sentence) return { piece, sentence };
  }
  return null;
}

/** Whether a question asks for this and a prompt stands where its answer will. */
export function isAnswerLeftOpen({ pieces, entries }: Reading, question: StandardQuestion): boolean {
  const bit = bitOf(question);
  return entries.some(entry => {
    const asking = pieces[entry.question];
    if (!asking || ((bitsOf(asking).asked | bitsOf(asking).askedForNumber) & bit) === 0) return false;
    const answer = pieces.slice(entry.from, entry.to).filter(piece => piece !== asking);
    return answer.length > 0 && answer.every(piece => bitsOf(piece).isPrompt);
  });
}

function answeredBy(pieces: readonly Piece[], { question, from, to }: FaqEntry): number {
  const asked = pieces[question] ? bitsOf(pieces[question]) : null;
  if (!asked || (asked.asked === 0 && asked.askedForNumber === 0)) return 0;
  let says = false;
  let counts = false;
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (!piece || i === question) continue;
    const bits = bitsOf(piece);
    says ||= bits.says;
    counts ||= bits.counts;
  }
  return (says ? asked.asked : 0) | (counts ? asked.askedForNumber : 0);
}

function bitsOf(piece: Piece): Bits {
  let bits = kept.get(piece);
  if (!bits) {
    bits = read(piece);
    kept.set(piece, bits);
  }
  return bits;
}

function read(piece: Piece): Bits {
  const text = piece.text.slice(0, LONGEST);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const place = placeOf(piece.zone);
  let told = 0;
  for (const { question, in: places, words } of TELLING) {
    if (piece.role !== 'question' && places.includes(place) && words.test(text)) told |= bitOf(question);
  }
  let asked = 0;
  let askedForNumber = 0;
  if (piece.role === 'question') {
    for (const topic of TOPICS) {
      if ((topic.isOurs && piece.zone !== 'internal_faq') || !topic.asked.test(lower)) continue;
      if (topic.needs === 'number') askedForNumber |= bitOf(topic.question);
      else asked |= bitOf(topic.question);
    }
  }
  const said = lower.replace(PROMPT, ' ');
  const length = said === lower ? piece.words.length : (said.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const says = length >= FEWEST_WORDS && !DODGE.test(said);
  return {
    told,
    asked,
    askedForNumber,
    says,
    counts: says && NUMBER.test(said),
    isPrompt: isPrompt(text),
    aims: AIM.test(lower),
  };
}

function placeOf(zone: Zone): Place {
  switch (zone) {
    case 'problem':
      return 'problem';
    case 'headline':
    case 'subheading':
    case 'summary':
    case 'solution':
      return 'promise';
    case 'external_faq':
    case 'internal_faq':
      return 'faq';
    case 'outside':
    case 'appendix':
      return 'elsewhere';
    default:
      return 'release';
  }
}
