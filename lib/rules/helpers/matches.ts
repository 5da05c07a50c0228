import { lowerPattern, lowerText } from '@/lib/draft/any-case';
import { isStyled } from '@/lib/draft/draft';
import { readied } from '@/lib/draft/ready';
import type { Block, Span } from '@/lib/draft/types';
import type { Piece } from '@/lib/engine';
import { quotedSpans } from './quoted';
import { lastFrom } from './sentences';

/** A match of a pattern in a piece, with offsets in the block's text. */
export interface Match extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

interface Options {
  /** Also within quotation marks; otherwise what other people say is left alone. */
  readonly quotes?: boolean;
  /** Also within inline code; otherwise literal text is left alone. */
  readonly code?: boolean;
}

/** Matches of a global pattern in the stretch of the piece, in order. Work is linear when the pattern's is. */
export function* matchesIn(piece: Piece, pattern: RegExp, options: Options = {}): Generator<Match> {
  if (piece.block.kind === 'code' && !options.code) return;
  const { written, lower } = textsOf(piece);
  const inLower = lowerPattern(pattern);
  const ready = readied(inLower ?? pattern);
  for (const match of (inLower ? lower : written).matchAll(ready)) {
    const { 0: found, index } = match;
    if (found === '') continue;
    const start = piece.span.start + index;
    const span = { start, end: start + found.length };
    if (!options.quotes && isQuoted(piece.block, span)) continue;
    if (!options.code && isStyled(piece.block, 'code', span)) continue;
    yield { ...span, text: written.slice(index, index + found.length), groups: match.groups ?? {} };
  }
}

interface Texts {
  readonly written: string;
  readonly lower: string;
}

const texts = new WeakMap<Piece, Texts>();

/** The piece's text as written and in lower case, made once for all the rules that read it. */
function textsOf(piece: Piece): Texts {
  let both = texts.get(piece);
  if (!both) {
    const written = piece.text;
    both = { written, lower: lowerText(written) };
    texts.set(piece, both);
  }
  return both;
}

/** Matches of several patterns, in order; of two that overlap, the one that begins first. */
export function matchesOfAny(piece: Piece, patterns: readonly RegExp[], options: Options = {}): Match[] {
  const all = patterns.flatMap(pattern => [...matchesIn(piece, pattern, options)]);
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter(match => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

/** The first of these patterns that matches, at its first match. */
export function firstMatch(piece: Piece, patterns: readonly RegExp[], options: Options = {}): Match | null {
  for (const pattern of patterns) for (const match of matchesIn(piece, pattern, options)) return match;
  return null;
}

const quotes = new WeakMap<Block, readonly Span[]>();

/** Whether any of the span stands in quotation marks: somebody else’s words. */
export function isQuoted(block: Block, { start, end }: Span): boolean {
  let spans = quotes.get(block);
  if (!spans) {
    spans = quotedSpans(block.text);
    quotes.set(block, spans);
  }
  const last = lastFrom(spans, end - 1);
  return last !== undefined && start < last.end;
}
