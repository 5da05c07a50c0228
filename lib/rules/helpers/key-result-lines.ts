import type { Span } from '@/lib/draft/types';
import type { Note, PartName, Piece, Reading } from '@/lib/engine';
import { stemsOf } from '@/lib/prfaq/clauses';
import { objectiveMarkOf } from '@/lib/prfaq/objective-marks';

/** Where a release promises something, the most binding first. */
export const PROMISED: readonly PartName[] = ['headline', 'subheading', 'summary', 'solution'];
/** The whole story a key result may follow from. */
const TOLD: readonly PartName[] = [...PROMISED, 'problem', 'how_it_works', 'leader_quote', 'customer_quote'];

/** The telling words of one piece: of a key result, or of the release. */
export interface Telling {
  readonly piece: Piece;
  readonly stems: readonly string[];
}

const KEY_RESULT = 'kr';

/** For a draft rule: whether a piece is a key result, and its telling words; null outside release and key results. */
export function tellingNote(piece: Piece): Note {
  const mark = TOLD.some(part => part === piece.zone) ? null : objectiveMarkOf(piece.block);
  if (mark === 'key-result' || mark === 'measure') return [KEY_RESULT, ...stemsOf(piece.words)].join(' ');
  if (piece.role !== 'body' && piece.zone !== 'headline') return null;
  return TOLD.some(part => part === piece.zone) ? ['', ...stemsOf(piece.words)].join(' ') : null;
}

/** The key results of a draft that has both a release and key results, and the pieces of its release. */
export function promisesAndKeyResults(
  { kind, language, template, pieces }: Reading,
  noteOf: (piece: Piece) => Note,
): { keyResults: Telling[]; release: Telling[] } | null {
  if (kind !== 'mixed' || language !== 'en' || template) return null;
  const all = pieces.flatMap(piece => {
    const note = noteOf(piece);
    if (typeof note !== 'string') return [];
    const [kind, ...stems] = note.split(' ');
    return [{ piece, stems: stems.filter(isOwn), isKeyResult: kind === KEY_RESULT }];
  });
  const keyResults = all.filter(({ isKeyResult }) => isKeyResult);
  return keyResults.length === 0 ? null : { keyResults, release: all.filter(({ isKeyResult }) => !isKeyResult) };
}

/** Words of every plan: they tie a key result to no promise in particular. */
const OF_PLANS = new Set(
  'result key increas reduc decreas improv achiev launch deliver releas reach rais lower baselin target quarte percent'.split(
    ' ',
  ),
);
const isOwn = (stem: string): boolean => stem !== '' && !OF_PLANS.has(stem);

const MARK = /^[^\p{L}]{0,4}(?:key\s?results?|krs?)\s?#?\d{0,2}(?:\.\d{1,2})?\s?[:.)–—-]\s*/iu;
const SHOWN_WORDS = 5;

/** The first words of a key result, behind ‘KR2:’. */
export function openingBehindMark({ text, span, words }: Piece): Span | null {
  const from = span.start + (MARK.exec(text)?.[0].length ?? 0);
  const shown = words.filter(({ start }) => start >= from).slice(0, SHOWN_WORDS);
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
