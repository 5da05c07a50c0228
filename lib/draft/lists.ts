/** A list with items `[from, to)` replaced; the one given stays as it is. */
export function replaced<T>(list: readonly T[], from: number, to: number, fresh: readonly T[]): T[] {
  if (to - from !== fresh.length) return list.slice(0, from).concat(fresh, list.slice(to));
  const copy = list.slice();
  fresh.forEach((item, i) => {
    copy[from + i] = item;
  });
  return copy;
}

/** The same for a list of places in a text: those behind what is replaced move by `shift`. */
export function replacedPlaces(
  places: readonly number[],
  [from, to]: readonly [number, number],
  fresh: readonly number[],
  shift: number,
): number[] {
  const list = replaced(places, from, to, fresh);
  if (shift !== 0) for (let i = from + fresh.length; i < list.length; i++) list[i] = (list[i] as number) + shift;
  return list;
}

/** Index of the first value that is not below `least`, in values that never fall. */
export function lowerBound(length: number, valueAt: (index: number) => number, least: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
