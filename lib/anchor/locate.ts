import type { Block, Passage } from '@/lib/draft/types';
import type { Anchor } from './anchor';
import { approximateCandidates } from './approximate';
import { type Candidate, Surroundings } from './likeness';
import { originalSpan, plainOf, plainOfBlock } from './plain-text';

/** Words this long are taken for the passage wherever they stand alone; shorter ones need something around them. */
const TELLING = 16;

/** How alike the surroundings have to be before a short passage is taken for the same. */
const FAMILIAR = 0.3;

/** How alike the surroundings of equal words have to be so that nothing else is looked for. */
const SURE = 0.5;

/** What the best place needs at least, and how far it has to be ahead of the next. */
const GOOD_ENOUGH = 0.6;
const CLEARLY = 0.04;

/** Of several places with the same words, at most so many are looked at. */
const MOST_CANDIDATES = 500;

/**
 * Where an anchored passage stands now, or null when that is not certain: it is better to lose a passage than to mistake
 * another for it. Equal words are searched first, then, in blocks that share words with it, nearly equal ones. Case,
 * spaces, quote marks and dashes do not count. Linear in the text.
 */
export function locate(blocks: readonly Block[], anchor: Anchor): Passage | null {
  const wanted = plainOf(anchor.exact);
  if (wanted.trim() === '') return null;
  const surroundings = new Surroundings(blocks, anchor);
  const unmoved = unmovedPassage(blocks, anchor, surroundings);
  if (unmoved) return unmoved;
  const exact = mostAlike(blocks, exactCandidates(blocks, wanted), anchor, surroundings);
  if (exact && exact.likeness >= SURE) return exact.passage;
  const nearly = approximateCandidates(blocks, wanted, anchor.hint.block)
    .filter(candidate => blocks[candidate.index] !== exact?.passage.block)
    .map(candidate => ({ ...placeOf(blocks, candidate, surroundings), errors: candidate.errors / wanted.length }));
  const familiar = exact && (wanted.length >= TELLING || exact.likeness >= FAMILIAR) ? [{ ...exact, errors: 0 }] : [];
  return best([...familiar, ...nearly]);
}

/** The passage at its old place, when the same words stand there in the same surroundings. */
function unmovedPassage(blocks: readonly Block[], anchor: Anchor, surroundings: Surroundings): Passage | null {
  const { block: index, start } = anchor.hint;
  const block = blocks[index];
  const end = start + anchor.exact.length;
  if (!block || block.text.slice(start, end) !== anchor.exact) return null;
  return surroundings.likeness(index, start, end) === 1 ? { block, start, end } : null;
}

function exactCandidates(blocks: readonly Block[], wanted: string): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < blocks.length && found.length < MOST_CANDIDATES; index++) {
    const text = plainOfBlock(blocks[index] as Block);
    let at = text.indexOf(wanted);
    for (; at >= 0 && found.length < MOST_CANDIDATES; at = text.indexOf(wanted, at + wanted.length)) {
      if (standsAlone(text, at, at + wanted.length)) found.push({ index, start: at, end: at + wanted.length });
    }
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a span begins and ends between words. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !(LETTER.test(text[start - 1] ?? '') && LETTER.test(text[start] ?? '')) &&
  !(LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? ''));

interface Place {
  readonly passage: Passage;
  readonly likeness: number;
}

function placeOf(blocks: readonly Block[], { index, start, end }: Candidate, surroundings: Surroundings): Place {
  const block = blocks[index] as Block;
  const span = originalSpan(block.text, start, end);
  return { passage: { block, ...span }, likeness: surroundings.likeness(index, span.start, span.end) };
}

/** Of places with equal words the one whose surroundings are most alike; between equals the nearest to where it was. */
function mostAlike(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  { hint }: Anchor,
  surroundings: Surroundings,
): Place | null {
  let choice: (Place & { readonly distance: number }) | null = null;
  for (const candidate of candidates) {
    const place = placeOf(blocks, candidate, surroundings);
    const distance = Math.abs(candidate.index - hint.block) + Math.abs(place.passage.start - hint.start) / 1e6;
    const better = place.likeness - (choice?.likeness ?? -1);
    if (better > 0 || (better === 0 && distance < (choice?.distance ?? 0))) choice = { ...place, distance };
  }
  return choice;
}

/** Words count twice as much as surroundings; the best place has to be good, and clearly better than the next. */
function best(places: readonly (Place & { readonly errors: number })[]): Passage | null {
  const [first, second] = places
    .map(({ passage, likeness, errors }) => ({ passage, score: (2 / 3) * (1 - errors) + likeness / 3 }))
    .sort((a, b) => b.score - a.score);
  if (!first || first.score < GOOD_ENOUGH || (second && first.score - second.score < CLEARLY)) return null;
  return first.passage;
}
