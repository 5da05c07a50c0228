import type { Place, Placed, Quote } from '@/lib/engine';
import type { OwnNames } from './facts';
import type { Line } from './outline';
import type { Utterance } from './quotes';
import { isQuotation } from './release-units';
import { type Side, sideOf } from './sides';

/** Whose quotation each line of the release is. */
export function sidesOf(lines: readonly Line[], { products, companies }: OwnNames): Map<Line, Side> {
  const sides = new Map<Line, Side>();
  const own = [...companies, ...products];
  const taken = new Set<Side>(
    lines.flatMap(l =>
      l.section === 'leader_quote' ? ['leader' as const] : l.section === 'customer_quote' ? ['customer' as const] : [],
    ),
  );
  lines.forEach((line, i) => {
    const utterance = utteranceOf(line);
    if (line.container !== 'release' || !utterance) return;
    if (line.section === 'leader_quote' || line.section === 'customer_quote') {
      sides.set(line, line.section === 'leader_quote' ? 'leader' : 'customer');
      return;
    }
    const speaker = utterance.speaker ? utterance : (speakerAfter(lines, i) ?? utterance);
    const side = sideOf({ by: speaker.by, organisation: speaker.organisation, leaning: utterance.leaning }, own, s =>
      taken.has(s),
    );
    taken.add(side);
    sides.set(line, side);
  });
  return sides;
}

const utteranceOf = (line: Line): Utterance | undefined => (isQuotation(line) ? utterancesIn(line)[0] : undefined);

function utterancesIn({ traits, span }: Line): readonly Utterance[] {
  if (!span) return traits.utterances;
  return traits.utterances.filter(u => u.whole.start >= span.start - 1 && u.whole.start < span.end);
}

/** The speaker named in the line after a quotation. */
function speakerAfter(
  lines: readonly Line[],
  index: number,
): (Pick<Utterance, 'by' | 'organisation'> & { readonly at: number }) | null {
  for (let i = index + 1; i <= index + 3; i++) {
    const line = lines[i];
    if (line?.container !== 'release' || line.role !== 'body') return null;
    if (line.traits.attribution) return { by: line.traits.by, organisation: line.traits.organisation, at: i };
    if (line.traits.kind !== 'quote' || line.traits.utterances.length > 0) return null;
  }
  return null;
}

/** The quotations of the release. In a part that is a quotation by its label, words without marks count too. */
export function quotesOf(lines: readonly Line[], placed: readonly Placed[], sides: ReadonlyMap<Line, Side>): Quote[] {
  const quotes: Quote[] = [];
  lines.forEach((line, piece) => {
    const zone = placed[piece]?.zone;
    if (line.container !== 'release' || placed[piece]?.role !== 'body') return;
    const zoneSide = zone === 'leader_quote' ? 'leader' : zone === 'customer_quote' ? 'customer' : null;
    const spoken = utterancesIn(line);
    for (const { span, speaker } of spoken) {
      const place: Place | null = speaker ? { piece, span: speaker } : placeAfter(lines, piece);
      quotes.push({ piece, span, side: zoneSide ?? sides.get(line) ?? 'unknown', speaker: place });
    }
    const isBare = spoken.length === 0 && zoneSide !== null && line.section === zone && !line.traits.attribution;
    if (isBare) quotes.push({ piece, span: line.span ?? WHOLE, side: zoneSide, speaker: placeAfter(lines, piece) });
  });
  return quotes;
}

const WHOLE = { start: 0, end: Number.MAX_SAFE_INTEGER };

function placeAfter(lines: readonly Line[], index: number): Place | null {
  const found = speakerAfter(lines, index);
  const span = found && lines[found.at]?.traits.attribution;
  return found && span ? { piece: found.at, span } : null;
}
