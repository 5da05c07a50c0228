import type { Sentence, Word } from '@/lib/draft/words';

/** Words by which a sentence begins with something else than who acts. */
const LEADS = new Set(
  `with when while as in on at for by after before if because since until from over under during through without instead
   today now currently finally then next first second also however but and so yet still thus therefore additionally moreover
   unlike despite although though once using via thanks whether where every each this that imagine to given among across
   previously traditionally historically typically often usually sometimes meanwhile furthermore besides alternatively`.split(
    /\s+/,
  ),
);
/** Leads that may also begin the one who acts: only a comma tells. */
const EITHER = /^(?:every|each|this|that)$/;
/** Leads after which the subject comes at once, without a comma. */
const BARE =
  /^(?:today|now|currently|finally|then|next|also|however|but|and|so|yet|still|thus|therefore|meanwhile|often|usually|sometimes|typically)$/;
const MOST_WORDS = 22;
const DATELINE = /^.{2,60}\d{4}\W{0,4}[–—-]\s*/;

/** Index of the word at which the one who acts begins: behind place and date, and behind ‘With one tap, ’. */
export function openingEnd(sentence: Sentence, words: readonly Word[]): number {
  const dateline = DATELINE.exec(sentence.text)?.[0].length ?? 0;
  let from = words.findIndex(word => word.start >= sentence.start + dateline);
  if (from < 0) return 0;
  for (let turns = 0; turns < 3; turns++) {
    const next = behindLead(sentence, words, from);
    if (next === from) break;
    from = next;
  }
  return from;
}

function behindLead(sentence: Sentence, words: readonly Word[], from: number): number {
  const lead = words[from];
  if (!lead || !LEADS.has(lead.lower)) return from;
  const comma = commaBehind(sentence, words, from);
  if (BARE.test(lead.lower))
    return gapHasComma(sentence, words, from) ? from + 1 : from + 1 < words.length ? from + 1 : from;
  if (EITHER.test(lead.lower)) return from;
  return comma < 0 ? behindPhrase(words, from) : comma;
}

const WITH = /^(?:with|using|via|through)$/;
const PERSON = /^(?:she|he|they|you|we|i)$/;
const ARTICLE = /^(?:the|a|an)$/;
const MOST_PHRASE = 5;

/** ‘With Tidewise the skipper …’, ‘At three she …’: where the one who acts begins although no comma tells. */
function behindPhrase(words: readonly Word[], from: number): number {
  const isName = WITH.test(words[from]?.lower ?? '') && /^\p{Lu}/u.test(words[from + 1]?.text ?? '');
  for (let at = from + 2; at < Math.min(words.length, from + MOST_PHRASE + 2); at++) {
    const { lower } = words[at] as Word;
    if (PERSON.test(lower) || (isName && ARTICLE.test(lower))) return at;
  }
  return from;
}

/** Index of the first word behind the first comma after `from`; -1 when it is too far or not there. */
function commaBehind(sentence: Sentence, words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length - 1, from + MOST_WORDS); at++)
    if (gapHasComma(sentence, words, at)) return at + 1;
  return -1;
}

function gapHasComma(sentence: Sentence, words: readonly Word[], at: number): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (!here || !next) return false;
  return /[,:–—]/.test(sentence.text.slice(here.end - sentence.start, next.start - sentence.start));
}
