import { inSlices, type Steps } from '@/lib/draft/steps';

/** Long work makes room for the page after so many milliseconds: with one step more it stays below what anybody feels. */
const SLICE = 8;

/** In a tab that is never idle the next slice comes after this many milliseconds. */
const LATEST = 200;

/** Through when the page has nothing better to do. */
export const idleMoment = (): Promise<void> =>
  new Promise(resume => requestIdleCallback(() => resume(), { timeout: LATEST }));

/** The result of long work, done in slices when the page has nothing better to do, and the milliseconds of the longest. */
export const whenIdle = <Result>(
  steps: Steps<Result>,
): Promise<{ readonly result: Result; readonly longest: number }> =>
  inSlices(steps, {
    now: () => performance.now(),
    pause: idleMoment,
    slice: SLICE,
  });
