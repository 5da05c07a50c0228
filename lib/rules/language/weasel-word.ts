import { defineRule, type Hit, type Piece, WordList, type Zone } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { claimsIn, sentenceAt, wordBeside } from '../helpers/claims';
import { isCounted } from '../helpers/figures';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { CLAIMS } from '../helpers/zones';
import { COMPARISONS, COUNTS, FREQUENCIES, SIZES } from './weasel-word.words';

const LIST = new WordList([...SIZES, ...COUNTS, ...FREQUENCIES, ...COMPARISONS, 'up to']);
const IS_SIZE: ReadonlySet<string> = new Set(SIZES);
const IS_COMPARISON: ReadonlySet<string> = new Set(COMPARISONS);
/** Where a bare comparison stands for the benefit itself. */
const OPENING: readonly Zone[] = ['headline', 'subheading', 'summary'];
const IS_FREQUENCY: ReadonlySet<string> = new Set(FREQUENCIES);

export default defineRule({
  id: 'weasel-word',
  check: 'L02',
  each: 'piece',
  parts: [...CLAIMS],
  severity: 'suggestion',
  title: 'A word of size where a number could stand',
  why: 'A reader weighs a claim by its number. ‘Significantly’ makes them wonder whether anybody has counted.',
  sources: ['Doc Bar Raiser, on weasel words', SOURCES.amazonian],
  bad: [
    'Crumb ‹significantly› reduces the bread that is thrown away.',
    '‹Faster›, cheaper laundry for rowing clubs.',
    '‹Most› landlords forget the yearly boiler check.',
    'Late trams are a ‹huge› worry for school secretaries.',
    'The box keeps insulin cool for ‹up to› nine hours.',
    'Tuners ‹routinely› drive to a piano that nobody has opened.',
    'The map shows ‹countless› places to swim.',
    'It is ‹one of the most› painful hours of a caretaker’s week.',
  ],
  good: [
    'Crumb cuts the bread that is thrown away significantly: from 23 loaves a day to 11.',
    'Clean kit costs a rowing club less: cheaper than the launderette by the station.',
    'How many calls does a dispatcher make before noon?',
    'Teachers choose the most urgent form first.',
    'Many florists still rely on a paper calendar and a telephone.',
    'At most one neighbour is asked at a time.',
    'The caretaker keeps the list up to date.',
    'Fourteen of the 20 practices lose most of Monday to cancellations.',
    'The price is the same in many small shops: 4 euros.',
    'Drivers see various – the word on the old ticket – no longer.',
    'It is up to the tenant whether the plumber may enter.',
  ],
  *find(piece, facts) {
    let last = -1;
    for (const hit of claimsIn(piece, LIST, facts)) {
      const sentence = sentenceAt(piece, hit);
      if (sentence.start === last || !isEmpty(piece, hit)) continue;
      last = sentence.start;
      yield {
        span: { start: hit.start, end: hit.end },
        message: messageFor(piece.blockText.slice(hit.start, hit.end), hit),
      };
    }
  },
});

/** Whether the word stands for a number that the sentence does not give. */
function isEmpty(piece: Piece, hit: Hit): boolean {
  const before = wordBeside(piece, hit, -1);
  const after = wordBeside(piece, hit, 1);
  if (hit.entry === 'up to')
    return /^[\p{Sc}]?\s?\d/u.test(piece.blockText.slice(hit.end).trimStart()) || isCountWord(piece, hit);
  if (
    /^(?:how|as|too|so|not|at|the|this|that|these|those|very|his|her|their)$/.test(before) &&
    !hit.entry.includes(' ') &&
    !IS_SIZE.has(hit.entry)
  )
    return false;
  const sentence = sentenceAt(piece, hit);
  if (sentence.text.endsWith('?')) return false;
  if (IS_COMPARISON.has(hit.entry))
    return (
      OPENING.includes(piece.zone) &&
      !IS_COMPARED.test(
        piece.blockText.slice(Math.max(sentence.start, hit.start - 120), Math.min(sentence.end, hit.end + 120)),
      )
    );
  if (isCounted(sentence)) return false;
  if (hit.entry === 'most') return isPlural(after) && !/^(?:of|likely|often)$/.test(after);
  if (hit.entry === 'many')
    return (
      after !== '' &&
      after !== 'of' &&
      !NAMES_ALTERNATIVE.test(piece.blockText.slice(hit.end, Math.min(sentence.end, hit.end + 120)))
    );
  if (hit.entry === 'various') return isPlural(after) || isPlural(wordBeside(piece, hit, 2));
  if (IS_FREQUENCY.has(hit.entry)) return piece.zone !== 'leader_quote';
  return true;
}

/** Says what it is compared with, or gives a measured amount. */
const IS_COMPARED = /\bthan\b|\d|\b(?:half|twice|times|seconds?|minutes?|hours?|days?|weeks?)\b/i;

const isPlural = (word: string): boolean => /[^s']s$|^(?:people|children|women|men|staff)$/.test(word);

const isCountWord = (piece: Piece, hit: Hit): boolean =>
  hasAmount(piece.words.slice(hit.at + hit.length, hit.at + hit.length + 2)) ||
  /^(?:a|an|one|half)$/.test(wordBeside(piece, hit, 1));

/** What customers do today is worth saying even uncounted. */
const NAMES_ALTERNATIVE = /\b(?:still|rel(?:y|ies) on|resort to|fall back on|make do with)\b/i;

function messageFor(words: string, hit: Hit): string {
  const quoted = saidFirst(words);
  if (hit.entry === 'up to') return `${quoted} names the best case. What does it come to on most days?`;
  if (IS_COMPARISON.has(hit.entry)) return `${quoted} than what, and by how much?`;
  if (IS_SIZE.has(hit.entry)) return `${quoted}: from what to what? Two numbers would say it.`;
  if (IS_FREQUENCY.has(hit.entry)) return `${quoted}: how often was it last month?`;
  return `${quoted}: how many? Even a rough count says more.`;
}
