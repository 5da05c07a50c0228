import { defineRule, type Piece } from '@/lib/engine';
import { peopleIn } from '@/lib/prfaq/people';
import { SOURCES } from '../helpers/sources';

const SHOWN_WORDS = 4;
const PRONOUNS = /\b(?:she|he|they|you|i|we|who|someone|nobody|no one|him|her|his|them|us|me|my)\b/i;
/** Pains with nobody in them, as they stand in lists. */
const ABSTRACT =
  /^(?:difficult(?:y|ies)|challenges?|lack|reduced|limited|inability|poor|inefficien(?:t|cy|cies)|time wasted|wasted time|loss of|inconsistent|increased|high|low|fragmented|complex(?:ity)?)(?: (?:in|of|with|to|on|for|\p{L}+ing|\p{L}+))?/iu;
const FEWEST_ITEMS = 3;

const hasSomebody = (piece: Piece): boolean => peopleIn(piece.words).length > 0 || PRONOUNS.test(piece.text);

/** What a sentence without anybody in it speaks of: qualities and processes instead of somebody’s morning. */
const PLATITUDE =
  /\b(?:(?:is|are|remains?|becom(?:es?|ing)|has (?:always )?been|have become|pos(?:es?|ing)|presents?|faces?|suffers? from) (?:\p{L}+ ){0,5}(?:challenges?|topic|issue|problem|concern|priority|label|complex(?:ity)?|critical|essential|important|difficult|necessity|need|risk|threat)|needs? to (?:evolve|improve|change|adapt|scale)|reveals? (?:its|their) (?:shortcomings|deficiencies|limits))\b/iu;

/** The first sentence that speaks of nobody and says only that something is a challenge. */
function platitude(pieces: readonly Piece[]): { piece: Piece; end: number } | null {
  for (const piece of pieces) {
    const { sentences } = piece;
    const first = sentences[0];
    if (!first || !PLATITUDE.test(first.text) || PRONOUNS.test(first.text)) continue;
    const words = piece.words.filter(word => word.end <= first.end);
    const last = words[Math.min(SHOWN_WORDS, words.length) - 1];
    if (last && peopleIn(words).length === 0) return { piece, end: last.end };
  }
  return null;
}

/** An item of a list of pains that begins with an abstract noun, when the list has several such. */
function abstractItem(pieces: readonly Piece[]): { piece: Piece; end: number } | null {
  const items = pieces.filter(piece => piece.block.kind === 'item' || piece.sentences.length === 1);
  const found = items.flatMap(piece => {
    const match = hasSomebody(piece) ? null : ABSTRACT.exec(piece.text);
    return match ? [{ piece, end: piece.span.start + match[0].length }] : [];
  });
  return items.length >= FEWEST_ITEMS && found.length > 1 ? (found[0] ?? null) : null;
}

export default defineRule({
  id: 'problem-without-people',
  check: 'P05',
  each: 'part',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'Nobody is in the problem',
  why: 'A reader feels a problem that happens to somebody at some hour. Abstract nouns happen to nobody.',
  sources: [SOURCES.turner, SOURCES.drafts],
  bad: [
    '‹Harbour approaches face growing› complexity of scheduling.',
    '‹Wherever crates are handled›, the risk of warm fish in your lorry is there.',
    '‹Visibility across the supply› chain remains a challenge.',
    '‹Scheduling of approaches is› a complex topic. Skippers wait.',
    'On a boat you would expect:\n\n- ‹Difficulty planning› the next leg\n- Limited overview of berths\n- Rain',
  ],
  good: [
    'The site foreman learns at seven that the crane is at another site.',
    'Nobody tells the skipper that the bar is closed.',
    'On Saturdays Ana puts down her tools 41 times. Each call costs four minutes.',
    'Every Friday she copies 40 numbers from one list into another.',
    'Skippers know it:\n\n- the berth is taken\n- the office is closed\n- the tide turns',
  ],
  *find({ pieces }, { language }) {
    if (language !== 'en') return;
    const message = 'Nobody is in this yet. Who notices it first, and when?';
    const first = pieces.find(piece => piece.words.length > 0);
    if (!first) return;
    if (!pieces.some(hasSomebody)) {
      const end = first.words[Math.min(SHOWN_WORDS, first.words.length) - 1]?.end ?? first.span.end;
      return yield { piece: first, span: { start: first.words[0]?.start ?? first.span.start, end }, message };
    }
    const item = abstractItem(pieces) ?? platitude(pieces);
    if (item) yield { piece: item.piece, span: { start: item.piece.span.start, end: item.end }, message };
  },
});
