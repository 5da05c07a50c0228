/** Of two runs that claim the same characters, the one that hangs together with its neighbours keeps them. */
export function dropOverlaps(runs: readonly string[], placed: number[]): void {
  const hold = holdOf(runs, placed);
  const order = placed.flatMap((at, run) => (at < 0 ? [] : [run])).sort((a, b) => at(a) - at(b) || a - b);
  let last = -1;
  for (const run of order) {
    if (last >= 0 && at(run) < at(last) + (runs[last] as string).length) {
      const loser = (hold[run] ?? 0) > (hold[last] ?? 0) ? last : run;
      placed[loser] = -1;
      if (loser === run) continue;
    }
    last = run;
  }
  function at(run: number): number {
    return placed[run] as number;
  }
}

/** How many characters each run hangs together with: those of the unbroken chain of runs that it is in. */
function holdOf(runs: readonly string[], placed: readonly number[]): number[] {
  const hold = new Array<number>(runs.length).fill(0);
  let chain: number[] = [];
  let end = -1;
  const close = (): void => {
    const total = chain.reduce((sum, run) => sum + (runs[run] as string).length, 0);
    for (const run of chain) hold[run] = total;
    chain = [];
  };
  for (const [run, at] of placed.entries()) {
    if (at < 0) continue;
    if (at !== end) close();
    chain.push(run);
    end = at + (runs[run] as string).length;
  }
  close();
  return hold;
}

/** A screen shows one stretch of the text: a header that happens to say what stands pages away is not that passage. */
export function dropStrays(runs: readonly string[], placed: number[]): void {
  const seen = placed.flatMap((at, run) => (at < 0 ? [] : [{ at, run, length: (runs[run] as string).length }]));
  seen.sort((a, b) => a.at - b.at);
  const reach = 2 * seen.reduce((sum, { length }) => sum + length, 0) + 2_000;
  let best = { weight: -1, from: 0, to: 0 };
  let weight = 0;
  let first = 0;
  for (const { at, length } of seen) {
    weight += length;
    while (at - (seen[first] as { at: number }).at > reach) weight -= (seen[first++] as { length: number }).length;
    if (weight > best.weight) best = { weight, from: (seen[first] as { at: number }).at, to: at };
  }
  for (const { at, run } of seen) if (at < best.from || at > best.to) placed[run] = -1;
}
