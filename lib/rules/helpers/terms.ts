import { isStyled } from '@/lib/draft/draft';
import type { Span } from '@/lib/draft/types';
import type { Word } from '@/lib/draft/words';
import { KNOWN_ACRONYMS, type Piece, WordList } from '@/lib/engine';
import { PLAIN, TERM_ENDINGS, TERMS } from '../language/jargon-in-release.words';
import { isQuoted } from './matches';
import { type WordedSentence, wordedSentences } from './sentences';
import { TECHNOLOGY } from './technology.words';

/** Terms of a trade in one sentence: from the first to the last of the place where they stand closest. */
export interface TermCluster {
  readonly start: number;
  readonly end: number;
  /** The different terms of the sentence, in lower case. */
  readonly terms: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Products that people use by name, whatever they are made of. */
const HOUSEHOLD = new Set([
  'claude',
  'gemini',
  'openai',
  'gpt',
  'react',
  'rust',
  'ci',
  'container',
  'containers',
  'search engine',
  'ai',
  'knowledge base',
]);
const LIST = new WordList([...new Set([...TERMS, ...TECHNOLOGY])].filter(term => !HOUSEHOLD.has(term)));
const KNOWN: ReadonlySet<string> = new Set(KNOWN_ACRONYMS.split(' '));
/** A mark no longer than this can be read in one look. */
const LONGEST = 72;

/** The terms of each sentence of a piece that has any, `known` words left out; words in quotation marks count only with `quotes`. */
export function termClusters(piece: Piece, known: ReadonlySet<string>, quotes = false): TermCluster[] {
  const hits = LIST.in(piece);
  let at = 0;
  return wordedSentences(piece).flatMap(sentence => {
    while ((hits[at]?.start ?? sentence.end) < sentence.start) at++;
    const from = at;
    while ((hits[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) at++;
    const listed = hits.slice(from, at).map(({ start, end, entry }) => ({ start, end, term: entry }));
    const found = [...listed, ...shapedTerms(sentence)].filter(
      ({ start, end, term }) => !known.has(term) && isSaid(piece, { start, end }, quotes),
    );
    const cluster = found.length > 1 ? closest(distinct(found)) : null;
    return cluster ? [cluster] : [];
  });
}

/** Words that look like terms: gRPC, initials that few know, ‘statement-level’. Names of shops and shouted words are none. */
function shapedTerms({ words }: WordedSentence): Found[] {
  return words.flatMap(({ text, lower, start, end }, at) => {
    const isAlone = at > 0 && !isCapital(words[at - 1]) && !isCapital(words[at + 1]);
    const isTerm =
      /^[a-hj-z]\p{Lu}{2,}/u.test(text) ||
      (isAlone && /^[A-Z][A-Z0-9]{1,4}s?$/.test(text) && !KNOWN.has(text.toUpperCase())) ||
      (TERM_ENDINGS.test(lower) && !PLAIN.test(lower));
    return isTerm ? [{ start, end, term: lower }] : [];
  });
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^[A-Z]{4,}$/.test(word.text);

const isSaid = ({ block }: Piece, span: Span, quotes: boolean): boolean =>
  (quotes || !isQuoted(block, span)) && !isStyled(block, 'code', span) && !isStyled(block, 'link', span);

function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  let end = -1;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ term, start, end: itsEnd }) => {
      if (start < end || seen.has(term)) return false;
      end = itsEnd;
      seen.add(term);
      return true;
    });
}

/** The two or more terms that stand within one look; of several such places the one with most terms. Null where all stand apart. */
function closest(found: readonly Found[]): TermCluster | null {
  let best: readonly Found[] = [];
  found.forEach((from, i) => {
    let to = i;
    while ((found[to + 1]?.end ?? Number.POSITIVE_INFINITY) - from.start <= LONGEST) to++;
    if (to > i && to - i + 1 > best.length) best = found.slice(i, to + 1);
  });
  const [first] = best;
  const last = best.at(-1);
  return first && last ? { start: first.start, end: last.end, terms: found.map(({ term }) => term) } : null;
}

/** Whether the words say that the customer builds such things, and so speaks like this. */
export const speakTechnically = (words: readonly Word[] | string): boolean =>
  BUILDERS.test(typeof words === 'string' ? words : words.map(({ lower }) => lower).join(' '));

const BUILDERS =
  /\b(?:developers?|engineers?|programmers?|architects?|data scientists?|researchers?|administrators?|admins?|devops|maintainers?|practitioners?|analysts?|software teams?)\b/i;

const FOR_BUILDERS =
  /\b(?:for|in) (?:Java|JavaScript|TypeScript|Python|Rust|Golang|Go|Node(?:\.js)?|Kotlin|Swift|Ruby|PHP|\.NET|React|Kubernetes)\b|\b(?:library|SDK|command[- ]line tool|CLI|API client)\b/;

/** Whether an opening line offers what only those who build can use: ‘… for Java’, ‘a drop-in library’. */
export const offersToBuilders = ({ zone, text }: Piece): boolean =>
  (zone === 'headline' || zone === 'subheading') && FOR_BUILDERS.test(text);
