/**
 * The children of a block from those known and those that the page shows. Where both differ the page is right; children
 * that it does not show, because nobody has scrolled there, stay behind the one they stood behind.
 */
export function mergedChildren(known: readonly string[], shown: readonly string[]): readonly string[] {
  if (sameList(known, shown)) return known;
  const isShown = new Set(shown);
  const isKnown = new Set(known);
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of known) {
    if (isShown.has(id)) last = id;
    else if (behind.has(last)) behind.get(last)?.push(id);
    else behind.set(last, [id]);
  }
  const merged = [...(behind.get(null) ?? [])];
  let waiting: readonly string[] = [];
  for (const id of shown) {
    // What is new comes right behind the one the page shows it behind.
    if (isKnown.has(id)) {
      merged.push(...waiting);
      waiting = behind.get(id) ?? [];
    }
    merged.push(id);
  }
  merged.push(...waiting);
  return sameList(known, merged) ? known : merged;
}

export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
