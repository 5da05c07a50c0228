import type { Word } from '@/lib/draft/words';
import { defineRule, type Piece } from '@/lib/engine';
import { isGeneric, isSpecific } from '@/lib/prfaq/people';
import { isQuoted, matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { type WordedSentence, wordedSentences } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';

const MANY = 3;
/** Spaces between two of a list: ", and the harbour " has four. */
const MOST_SPACES = 4;
const SEVERAL =
  /\b(?:two|three|four|several|multiple|both) (?:kinds? of |types? of |groups? of |sets? of |primary |target |main )(?:users|customers|audiences|personas|people|teams|buyers)\b|\b(?:two|three|four|several|multiple) (?:customer segments|user groups|target groups|audiences)\b|\btwo-sided (?:market|marketplace|platform)\b|\bboth sides of (?:(?:the|a) (?:market|problem|table|deal)|(?!the\b|a\b)\p{L}+)\b|(?<=\b(?:users|customers|audience)\. )there are (?:two|three|four)(?=[.:])|(?<=^(?:a[:.)] ?)?)(?:two|three|four|several) (?:users|customers|personas)\b/giu;
const TWO =
  /\b(?:for|targeted (?:at|towards?|to)|aimed at|designed for|built for) (?:users|people|customers|consumers|individuals)\b[^.\n]{0,80}?\bas well as \p{L}+/giu;
const INTRODUCES =
  /\b(?:for|helps?|lets?|gives?|serves?|connects?|brings|enables?|allows?|empowers?|offers?|by)\b[^.;:]{0,40}$/i;
const EXAMPLES =
  /\b(?:such as|including|like|e\.g\.?|for example|for instance|among|between|from|with|by)\b[^.;:]{0,40}$/i;

/** The longest list of people in a sentence, "X, Y and Z", as first and last word. */
function listIn(piece: Piece, { words }: WordedSentence): { from: Word; to: Word } | null {
  const people = words.filter(word => isPlural(word) && (isSpecific(word.lower) || isGeneric(word.lower)));
  for (let at = 0; at + MANY <= people.length; at++) {
    let last = at;
    while (people[last + 1] && isJoined(piece, people[last] as Word, people[last + 1] as Word)) last++;
    const from = people[at];
    const to = people[last];
    if (from && to && last - at + 1 >= MANY) return { from, to };
  }
  return null;
}

const isPlural = ({ lower }: Word): boolean => /s$|^(?:people|women|men|children)$/.test(lower);

function isJoined(piece: Piece, a: Word, b: Word): boolean {
  const between = piece.blockText.slice(a.end, b.start);
  if (!/^(?:,|,? and\b|,? or\b|\/|,? as well as\b|,? &)/.test(between) || /[.;:()–—]/.test(between)) return false;
  return between.split(/\s+/).length - 1 <= MOST_SPACES;
}

export default defineRule({
  id: 'too-many-customers',
  check: 'C03',
  each: 'piece',
  parts: ['headline', 'subheading', 'summary', 'problem', 'solution', 'external_faq'],
  severity: 'question',
  title: 'Several customers at once',
  why: 'Each customer has another problem. Told for all of them, the release convinces none, and nobody sees who decides.',
  sources: [SOURCES.roberts, SOURCES.turner, SOURCES.template],
  bad: [
    'For ‹drivers, restaurants and advertisers›, one map of the evening.',
    'Quayside serves ‹skippers, harbour masters and customs officers› alike.',
    'There are ‹two primary personas› in the harbour.',
    'Built for ‹both sides of freight›.',
    'It is ‹designed for people who sail on Sundays as well as freight› lines.',
  ],
  good: [
    'For the driver. Restaurants are the supply.',
    'Skippers reach harbours such as Aveiro, where pilots, crews and cooks wait together.',
    'Teams of nurses, doctors and porters were asked.',
    'A skipper and two mates share one card.',
    'The board supports multiple personas, and two users can edit it at once.',
    'The ferry takes cars, bicycles and dogs.',
  ],
  *find(piece) {
    const message = (text: string): string => `${saidFirst(text, 36)}: who comes first? One page, one customer.`;
    for (const pattern of [SEVERAL, TWO])
      for (const match of matchesIn(piece, pattern)) return yield { span: match, message: message(match.text) };
    if (piece.zone === 'problem') return;
    const isAnswer = piece.zone === 'external_faq';
    for (const sentence of wordedSentences(piece).slice(0, isAnswer ? 1 : undefined)) {
      const list = listIn(piece, sentence);
      if (!list) continue;
      const before = piece.blockText.slice(sentence.start, list.from.start);
      const span = { start: list.from.start, end: list.to.end };
      if (EXAMPLES.test(before) || isQuoted(piece.block, span)) continue;
      if (INTRODUCES.test(before)) return yield { span, message: message(piece.blockText.slice(span.start, span.end)) };
    }
  },
});
