/** Milliseconds that each call took; `many` calls, or fewer when `budget` milliseconds are over before. At least one. */
export async function timesOf(many: number, budget: number, call: (turn: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + budget;
  for (let turn = 0; turn < many && (turn < 1 || performance.now() < end); turn++) {
    const started = performance.now();
    await call(turn);
    times.push(performance.now() - started);
  }
  return times;
}

export const medianOf = (times: readonly number[]): number => percentileOf(times, 0.5);

/** The value that this share of the times does not exceed. */
export function percentileOf(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
