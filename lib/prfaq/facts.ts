import type { Place, Placed, Zone } from '@/lib/engine';
import type { Line } from './outline';
import type { Traits } from './traits';

/** Names of the product and the company, the most certain first. */
export interface OwnNames {
  readonly products: readonly string[];
  readonly companies: readonly string[];
}

const MOST_PRODUCTS = 4;
const MOST_COMPANIES = 3;

/** Collects the names that titles and announcements give and asks of each that the text uses it again. */
export function ownNamesOf(traits: readonly Traits[]): OwnNames {
  const used = new Map<string, number>();
  for (const t of traits) for (const name of t.names) used.set(name, (used.get(name) ?? 0) + 1);
  const uses = (name: string): number => {
    let sum = 0;
    for (const [other, count] of used) if (other === name || other.startsWith(`${name} `)) sum += count;
    return sum;
  };
  const products = new Map<string, number>();
  const companies = new Map<string, number>();
  traits.slice(0, 60).forEach((t, i) => {
    const early = i < 20 ? 1 : 0;
    if (t.naming?.product) raise(products, t.naming.product, 1 + early + (t.kind === 'heading' ? 1 : 0));
    if (t.naming?.company) raise(companies, t.naming.company, 1 + early);
  });
  for (const [name, score] of products) products.set(name, score + Math.min(4, uses(name)));
  const sure = [...products].filter(([name, score]) => score >= 3 && (uses(name) > 0 || score >= 4));
  const byScore = sure.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const firms = [...companies].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const titled = new Set(
    traits.flatMap(t => ((t.rest || t.isTitle) && t.naming && t.naming.company === '' ? [t.naming.product] : [])),
  );
  const own = byScore.filter(name => !companies.has(name) || titled.has(name)).slice(0, MOST_PRODUCTS);
  return { products: own, companies: firms.slice(0, MOST_COMPANIES) };
}

function raise(scores: Map<string, number>, name: string, by: number): void {
  scores.set(name, Math.max(scores.get(name) ?? 0, by));
}

const PLACES: readonly Zone[] = ['subheading', 'headline', 'summary', 'problem', 'solution'];

/** The phrase that says who the customer is: from the release, or from the answer to "who is it for?". */
export function customerOf(
  lines: readonly Line[],
  placed: readonly Placed[],
): { readonly place: Place; readonly words: string } | null {
  let best: { place: Place; words: string } | null = null;
  let bestRank = 0;
  lines.forEach((line, piece) => {
    const phrase = line.traits.customer;
    const { span, zone, role } = placed[piece] as Placed;
    if (!phrase || role === 'label' || (span && (phrase.start < span.start || phrase.end > span.end))) return;
    const answersWho = role === 'answer' && lines[piece - 1]?.traits.question?.asksWho === true;
    const place = PLACES.indexOf(zone);
    if (place < 0 && !answersWho) return;
    const rank = (phrase.specific ? 4 : 0) + (phrase.addressed ? 2 : 0) + (answersWho ? 1.5 : 1 - 0.15 * place);
    if (rank <= bestRank) return;
    bestRank = rank;
    best = { place: { piece, span: { start: phrase.start, end: phrase.end } }, words: phrase.words };
  });
  return best;
}
