import { isStyled } from '@/lib/draft/draft';
import type { Span } from '@/lib/draft/types';
import type { Sentence, Word } from '@/lib/draft/words';
import { type Facts, glossaryTerms, type Hit, type Piece, type WordList } from '@/lib/engine';
import { isQuoted } from './matches';

/** Running text as a reader takes it: headline and subheading, paragraphs and items; no other heading, code or table. */
export const isProse = ({ block, zone }: Piece): boolean =>
  block.kind === 'heading'
    ? zone === 'headline' || zone === 'subheading'
    : block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote';

/**
 * Hits of a word list that are the writer's own claim: not code, a link, struck, a run-in head, somebody's quoted words
 * (unless the piece is a quote), a product or feature name, or a word of the document's glossary.
 */
export function claimsIn(piece: Piece, list: WordList, facts: Facts): Hit[] {
  if (!isProse(piece)) return [];
  const speaks = piece.zone.endsWith('_quote');
  return list
    .in(piece)
    .filter(
      hit =>
        isUnbroken(piece, hit) &&
        (speaks || !isQuoted(piece.block, hit)) &&
        !isForeign(piece, hit) &&
        !isNamed(piece, hit, facts),
    );
}

/** The sentence of the piece that a span begins in. */
export function sentenceAt(piece: Piece, { start }: { readonly start: number }): Sentence {
  return piece.sentences[lastBefore(piece.sentences, start)] ?? { ...piece.span, text: piece.text };
}

/** The words of the piece that lie in a span, without a look at the others. */
export function wordsWithin({ words }: Piece, { start, end }: Span): readonly Word[] {
  const from = words[0] && words[0].start >= start ? 0 : lastBefore(words, start - 1) + 1;
  return words.slice(from, lastBefore(words, end - 1) + 1).filter(word => word.start >= start && word.end <= end);
}

/** Index of the last span that begins at the offset or before it; 0 when none does. */
function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The word `by` places after the hit, in lower case; before it when negative. Empty across a sentence's end. */
export function wordBeside(piece: Piece, hit: Hit, by: number): string {
  const at = by > 0 ? hit.at + hit.length - 1 + by : hit.at + by;
  const word = piece.words[at];
  if (!word) return '';
  const between = piece.blockText.slice(Math.min(word.end, hit.end), Math.max(word.start, hit.start));
  return /[.!?;:\n\t]\s|[\n\t]/.test(between) ? '' : word.lower;
}

/** Whether what the hit speaks of is somebody else's: ‘powerful but slow’, ‘existing tools are easy to …’. */
export function isAboutOthers(piece: Piece, hit: Hit): boolean {
  if (/^(?:but|yet|though|although)$/.test(wordBeside(piece, hit, 1))) return true;
  const { start } = sentenceAt(piece, hit);
  return OTHERS.test(piece.blockText.slice(Math.max(start, hit.start - NEAR), hit.start));
}

/** How far back in its sentence a word still tells whose thing it is, in UTF-16 units. */
const NEAR = 200;

const OTHERS =
  /\b(?:existing|traditional|conventional|legacy|current|today's|other|competing|competitors?'?|rivals?|alternatives?|unlike|instead of|compared (?:to|with)|rather than)\b/i;

/** Words of a phrase stand side by side, with a space or a hyphen between them. */
const isUnbroken = (piece: Piece, hit: Hit): boolean =>
  hit.length === 1 || !/[^\p{L}\p{N}\p{M}\s'’,-]|,\s/u.test(piece.blockText.slice(hit.start, hit.end));

function isForeign(piece: Piece, hit: Hit): boolean {
  if (piece.block.styles.length === 0) return false;
  return FOREIGN.some(kind => isStyled(piece.block, kind, hit)) || isRunInHead(piece, hit);
}

const FOREIGN = ['code', 'link', 'strike'] as const;

/** Bold words at the start of a piece that end in a colon or a full stop, as heads of paragraphs do. */
function isRunInHead(piece: Piece, hit: Span): boolean {
  const bold = piece.block.styles.find(s => s.kind === 'bold' && s.start <= hit.start && hit.end <= s.end);
  if (!bold || piece.blockText.slice(piece.span.start, bold.start).trim() !== '') return false;
  const ends = piece.blockText.slice(bold.end - 1, bold.end + 2);
  return /^[:.]|^.\s?[:–—]/.test(ends) && bold.end < piece.span.end;
}

function isNamed(piece: Piece, hit: Hit, facts: Facts): boolean {
  const words = piece.blockText.slice(hit.start, hit.end);
  const lower = words.toLowerCase();
  const names = [...facts.products, ...facts.companies, ...glossaryTerms(facts.settings)].map(name =>
    name.toLowerCase(),
  );
  if (names.includes(lower)) return true;
  const around = piece.blockText.slice(Math.max(0, hit.start - 40), hit.end + 40).toLowerCase();
  if (names.some(name => name.includes(lower) && around.includes(name))) return true;
  if (piece.zone === 'headline' || piece.zone === 'subheading' || !/^\p{Lu}/u.test(words)) return false;
  return (
    sentenceAt(piece, hit).start !== hit.start && /^\s\p{Lu}\p{Ll}/u.test(piece.blockText.slice(hit.end, hit.end + 3))
  );
}
