/** How many missing things stand open at a time. */
export const OPEN_ASKS = 5;

/**
 * Holds back questions about what is missing: the weightiest few stand open, the rest is folded until those are settled.
 * Findings about a passage are always open. Open ones keep their order; folded ones come weightiest first, and of equal
 * weight in reading order. Takes anything with the weight of a `Finding`.
 */
export function restrained<F extends { readonly asks: number }>(
  findings: readonly F[],
  most = OPEN_ASKS,
): { open: F[]; folded: F[] } {
  const asking = findings.filter(finding => finding.asks > 0).sort((a, b) => b.asks - a.asks);
  const folded = asking.slice(most);
  const hidden = new Set(folded);
  return { open: findings.filter(finding => !hidden.has(finding)), folded };
}
