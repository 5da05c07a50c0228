import type { Span } from '@/lib/draft/types';
import type { ShownVerdict, Verdict } from './types';

/** "From not known to …": where things stand has not been measured yet. */
const FROM_UNKNOWN =
  /\bfrom (?:(?:not|never) (?:yet )?(?:known|measured|counted|tracked)|unknown|unmeasured|no (?:baseline|measure|number))\b/i;

/** "… to [baseline]", "… to a first number": what is reached is knowing it, not a level. */
const TO_KNOWN =
  /^ to (?:\[(?:baseline|number|today|current)[^\]]*\]|(?:(?:a|an|the|its|our|first|well|known|agreed|measured) )*(?:known|measured|counted|tracked|baseline|number|level|figure)\b)/i;

/** The writer's own label beside the statement: "[LEARNING]", "(learning)". */
const LABEL = /[[(]\s?learning\s?[\])]/i;

/** Where a statement says that a level is to become known: "from not known to [baseline]"; null where it does not. */
export function levelToLearn(text: string): Span | null {
  const from = FROM_UNKNOWN.exec(text);
  const to = from && TO_KNOWN.exec(text.slice(from.index + from[0].length));
  return to ? { start: from.index, end: from.index + from[0].length + to[0].length } : null;
}

/**
 * Whether an outcome is there to be learnt from: it names what people do, and where that stands is what will be known at the
 * end. `stretch` is the line with everything that is stuck to the statement in `span`, labels included.
 */
export function isLearning(text: string, stretch: Span, span: Span, verdict: Verdict): boolean {
  if (verdict !== 'outcome') return false;
  if (LABEL.test(text.slice(stretch.start, span.start)) || LABEL.test(text.slice(span.end, stretch.end))) return true;
  return levelToLearn(text.slice(span.start, span.end)) !== null;
}

/** The verdict as people are shown it: a learning key result is told apart from other outcomes. */
export const shownAs = ({
  verdict,
  learning,
}: {
  readonly verdict: Verdict;
  readonly learning: boolean;
}): ShownVerdict => (learning && verdict === 'outcome' ? 'learning' : verdict);
