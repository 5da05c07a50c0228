import type { Span } from '@/lib/draft/types';
import type { Sentence, Word } from '@/lib/draft/words';
import type { Facts, Piece } from '@/lib/engine';
import { hasAmount } from '../amounts';
import { openingEnd } from './opening';
import { type Side, Sides } from './side';
import { contractedTense, type Tense, type VerbForm, verbFormOf } from './verbs';

/** A sentence as who does what in it. Offsets are in the block's text. */
export interface Clause extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  /** Who acts, as written; null in an order or a fragment. */
  readonly subject: Span | null;
  readonly side: Side;
  /** The main verb or its helping verb; null when none was recognised. */
  readonly verb: Word | null;
  readonly tense: Tense | null;
  /** ‘may’, ‘probably’, ‘we think’: the writer does not vouch for it. */
  readonly hedged: boolean;
  readonly hasAmount: boolean;
}

const kept = new WeakMap<Piece, { readonly facts: Facts; readonly clauses: readonly Clause[] }>();

/** The sentences of a piece as clauses, kept while the piece and the facts stay. Linear in the words of the piece. */
export function clausesOf(piece: Piece, facts: Facts): readonly Clause[] {
  const known = kept.get(piece);
  if (known?.facts === facts) return known.clauses;
  const sides = new Sides(facts, piece.zone === 'problem' ? 'none' : 'product');
  let at = 0;
  const told = piece.block.kind === 'code' ? [] : piece.sentences;
  const clauses = told.map(sentence => {
    while ((piece.words[at]?.start ?? sentence.end) < sentence.start) at++;
    const from = at;
    while ((piece.words[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) at++;
    return clauseOf(sentence, piece.words.slice(from, at), sides);
  });
  kept.set(piece, { facts, clauses });
  return clauses;
}

/** Longer than this before its verb, a sentence is read by its first words only. */
const LONGEST_SUBJECT = 14;

function clauseOf(sentence: Sentence, words: readonly Word[], sides: Sides): Clause {
  const from = openingEnd(sentence, words);
  const at = verbIn(words, from);
  const isOrder = at === from && isOrderAt(words, from);
  const subject = isOrder ? [] : words.slice(from, at < 0 ? from + LONGEST_SUBJECT : Math.max(at, from + 1));
  const verb = words[at] ?? null;
  const first = subject[0];
  const last = subject.at(-1);
  return {
    ...sentence,
    words,
    subject: first && last ? { start: first.start, end: last.end } : null,
    side: isOrder ? sides.ofOrder(words) : sides.of(subject, sentence, verb),
    verb,
    tense: verb ? (verbFormOf(verb)?.tense ?? contractedTense(verb) ?? 'present') : null,
    hedged: HEDGED.test(sentence.text),
    hasAmount: hasAmount(words),
  };
}

const HEDGED =
  /\b(?:may|might|could|perhaps|probably|possibly|likely|roughly|we (?:think|believe|guess|assume|expect|hope)|i (?:think|believe|guess)|seems?|appears? to|estimated?)\b/i;

/** ‘Tap the empty hour’ is an order; ‘Design teams can …’, ‘Lack of time’ and ‘Is it free’ are none. */
function isOrderAt(words: readonly Word[], from: number): boolean {
  const [verb, next, afterNext] = words.slice(from, from + 3);
  if (!verb || !next || contractedTense(verb) || verbFormOf(verb)?.sure) return false;
  if (/^(?:of|is|are|was|were|for|between)$/.test(next.lower)) return false;
  return ![next, afterNext].some(word => word && verbFormOf(word)?.sure);
}

/** Words that turn what follows them into part of a noun: ‘the people who wait’, ‘the shop that closes’. */
const RELATIVE = /^(?:who|that|which|whose|where|when)$/;
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|our|your|their|its|his|her|my|of|for|in|on|at|with|by|from|no|every|each|new|and|or|to)$/;

/** Index of the verb of a sentence whose subject begins at `from`; -1 when none is recognised. */
function verbIn(words: readonly Word[], from: number): number {
  let relative = 0;
  for (let at = from; at < Math.min(words.length, from + LONGEST_SUBJECT + 6); at++) {
    const word = words[at] as Word;
    if (contractedTense(word) && at === from) return at;
    if (RELATIVE.test(word.lower) && at > from) {
      relative++;
      continue;
    }
    const form = verbFormOf(word) ?? unlistedForm(words, at, from);
    const before = words[at - 1]?.lower ?? '';
    if (!form || (at > from && !form.sure && BEFORE_NOUN.test(before))) continue;
    if (at > from && !form.sure && isNounAt(words, at)) continue;
    if (at === from && !form.sure && (/(?:s|ed)$/.test(word.lower) || !isOrderAt(words, from))) continue;
    if (at > from && !form.sure && isNamePart(words, at)) continue;
    if (relative === 0) return at;
    relative--;
    if (form.sure && verbFormOf(words[at + 1] ?? word)) at++;
  }
  return -1;
}

/** ‘Tidewise rebuilds the list’: a word in -s before an article acts, whatever no list knows of it. */
function unlistedForm(words: readonly Word[], at: number, from: number): VerbForm | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || at === from || !/^\p{Ll}{3,}[^\P{Ll}sui]s$/u.test(word.text)) return null;
  return /^(?:the|a|an|its|it|their|them|your|every|any|all|each)$/.test(next.lower) ? UNLISTED : null;
}

const UNLISTED: VerbForm = { tense: 'present', sure: false };

/** A capital between small words, or behind a name, belongs to a name: ‘AI Access Concierge runs’. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
  if (!isCapital(words[at])) return false;
  return words.some((word, i) => i > 0 && /^(?:is|are|has|can|will|\p{Ll}{3,}s)$/u.test(word.text));
}

/** ‘the booking app helps’: a base form right before another verb form is a noun. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const word = words[at] as Word;
  if (!next || /s$|ed$/.test(word.lower)) return false;
  const form = verbFormOf(next);
  return form !== null && !/^(?:that|to)$/.test(next.lower) && (form.sure || /s$/.test(next.lower));
}
