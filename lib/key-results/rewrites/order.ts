import type { Rewrite, RewriteDeed } from '../types';

/** How often a kind has to be dismissed before it is offered last. */
const DISMISSED = 2;

/**
 * The rewrites in the order that a writer's own deeds suggest: kinds that were edited before they were taken, or dismissed
 * twice, come last; the others keep their places. `history` holds the deeds in one document.
 */
export function orderOf(rewrites: readonly Rewrite[], history: readonly RewriteDeed[]): readonly Rewrite[] {
  const times = (kind: Rewrite['kind'], did: RewriteDeed['did']): number =>
    history.filter(deed => deed.kind === kind && deed.did === did).length;
  const isLast = ({ kind }: Rewrite): boolean => times(kind, 'edited') > 0 || times(kind, 'dismissed') >= DISMISSED;
  const last = rewrites.filter(isLast);
  return last.length === 0 ? rewrites : [...rewrites.filter(rewrite => !isLast(rewrite)), ...last];
}
