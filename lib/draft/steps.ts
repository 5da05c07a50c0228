/**
 * Work in short steps: whoever runs it may pause between any two, so that a page stays quick to answer while a long text
 * is read. The result comes with the last step.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** The result of the work, done in one go. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Slicing {
  /** Milliseconds, from any start. */
  now(): number;
  /** Resolves when there is time for the next slice. */
  pause(): Promise<void>;
  /** Milliseconds after which a slice makes a pause; one step more may be done by then. */
  readonly slice: number;
}

/** The result of the work, done a slice at a time, and the milliseconds of the longest slice. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { now, pause, slice }: Slicing,
): Promise<{ readonly result: Result; readonly longest: number }> {
  let longest = 0;
  for (;;) {
    const start = now();
    for (let spent = 0; spent < slice; spent = now() - start) {
      const step = steps.next();
      if (step.done) return { result: step.value, longest: Math.max(longest, now() - start) };
    }
    longest = Math.max(longest, now() - start);
    await pause();
  }
}
