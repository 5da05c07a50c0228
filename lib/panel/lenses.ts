import { isFor, LENSES, type Lens } from '@/lib/engine/readers';
import type { FindingView } from '@/lib/messages/protocol';
import { ruleFacts } from './rule-facts';

export { isFor, LENSES, type Lens };

export const LENS_LABELS: Readonly<Record<Lens, string>> = {
  customer: 'Customer',
  engineer: 'Engineer',
  executive: 'Executive',
  finance: 'Finance',
  legal: 'Legal',
};

/** The remarks that a reader would make, in the order they are given in; all of them for everyone. */
export const seenBy = (lens: Lens | null, findings: readonly FindingView[]): readonly FindingView[] =>
  lens === null ? findings : findings.filter(({ rule }) => isFor(lens, ruleFacts().get(rule)?.check ?? null));
