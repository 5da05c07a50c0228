/** How many units two texts have in common at the beginning. Engines compare whole strings many times as fast as units. */
export function commonStart(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How many units two texts have in common at the end. */
export function commonEnd(a: string, b: string): number {
  const slice = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  return longest(Math.min(a.length, b.length), (from, to) => slice(a, from, to) === slice(b, from, to));
}

/** The largest length up to which all stretches are the same; halves what is left to look at with every question. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  let limit = most;
  while (same < limit) {
    const middle = (same + limit + 1) >> 1;
    if (isSame(same, middle)) same = middle;
    else limit = middle - 1;
  }
  return same;
}
