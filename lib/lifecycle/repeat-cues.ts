import type { Cue } from './stage-cues';
import type { Term } from './terms';

const BOUGHT =
  /^(?:order|purchase|booking|visit|contract|subscription|donation|gift|product|licence|license|year|season|term|stay|course|child|project|seat)$/;
const PAID = /^(?:order|purchase|booking|contract|subscription|donation|licence|license|payment|fee|invoice)$/;
const ORDINAL = new Set('first second third fourth fifth next another repeat further follow-up'.split(' '));
const FIRST_DEED =
  /^(?:buy|buys|bought|pay|pays|paid|give|gives|gave|donate|donates|donated|order|orders|ordered|book|books|booked)$/;

/**
 * Once is buying, twice is coming back: "their second order", "another year", "give for the first time". An ordinal that
 * counts what people buy or where they return to tells more than the thing itself.
 */
export function repeatCues(terms: readonly Term[]): Cue[] {
  const found: Cue[] = [];
  for (const [at, term] of terms.entries()) {
    if (!ORDINAL.has(term.lower)) continue;
    const next = [terms[at + 1], terms[at + 2]].find(t => t && BOUGHT.test(t.base));
    if (term.lower !== 'first' && next && !isAsked(terms, at))
      found.push({ stage: 'loyalty', weight: 5, start: term.start, end: next.end });
    const paid = [terms[at + 1], terms[at + 2]].find(t => t && PAID.test(t.base));
    if (term.lower === 'first' && paid)
      found.push({ stage: 'acquisition', weight: 5, start: term.start, end: paid.end });
    if (
      term.lower === 'first' &&
      terms[at + 1]?.lower === 'time' &&
      terms.slice(0, at).some(t => FIRST_DEED.test(t.lower))
    )
      found.push({ stage: 'acquisition', weight: 3, start: term.start, end: terms[at + 1]?.end ?? term.end });
  }
  return found;
}

/** "The next release", "in the second quarter" count the house's own time. */
const isAsked = (terms: readonly Term[], at: number): boolean =>
  /^(?:in|during|by|until|before|after|from|within)$/.test(terms[at - 1]?.lower ?? '') ||
  (terms[at - 1]?.lower === 'the' &&
    /^(?:in|during|by|until|before|after|from|within)$/.test(terms[at - 2]?.lower ?? ''));
