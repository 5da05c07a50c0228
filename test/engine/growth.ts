/** How many times smaller the text is that a large one is compared with. */
export const STEP = 4;

/** Four times the text may take eight times as long. */
const MOST_GROWTH = 8;
/** Milliseconds: what is quicker on the large text is not compared; what is slower on the small one is too slow. */
const FLOOR = 50;
const TOO_SLOW = 1500;

/** Milliseconds that the processor worked for us; what other programs do does not count. */
export function worked(run: () => void): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage(undefined).user - before) / 1000;
}

/**
 * What grew more than it may between two sizes of a text, in words. `prepare` makes what is needed from a text, and is
 * not measured; what it gives is run once. A run that looks too slow is repeated, since the first of its kind warms up.
 */
export function excess(
  name: string,
  input: (size: number) => string,
  prepare: (text: string) => () => void,
  large: number,
): string[] {
  const time = (size: number): number => worked(prepare(input(size)));
  const first = time(large / STEP);
  if (first > TOO_SLOW) return [`${name}: ${first.toFixed(0)} ms`];
  for (let tries = 0, growth = 0; ; tries++) {
    const long = time(large);
    if (long < FLOOR) return [];
    growth = long / Math.max(time(large / STEP), FLOOR / MOST_GROWTH);
    if (growth <= MOST_GROWTH) return [];
    if (tries === 2) return [`${name}: ${growth.toFixed(1)} times, to ${long.toFixed(0)} ms`];
  }
}
