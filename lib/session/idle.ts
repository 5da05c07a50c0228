/** Runs the latest of the tasks it is given when the page has nothing better to do. */
export interface IdleTask {
  /** Asks for a run; asking again before it is one run. */
  request(): void;
}

/** A keystroke is drawn before it is reviewed; in a tab that is never idle the review comes after this many ms. */
const LATEST = 200;

export function idleTask(run: () => void, signal: AbortSignal): IdleTask {
  let handle = 0;
  signal.addEventListener('abort', () => cancelIdleCallback(handle));
  return {
    request() {
      if (handle !== 0 || signal.aborted) return;
      handle = requestIdleCallback(
        () => {
          handle = 0;
          if (!signal.aborted) run();
        },
        { timeout: LATEST },
      );
    },
  };
}

/** Calls back once things have been still for `quiet` milliseconds: a timer, because stillness sends no event. */
export function restTask(
  run: () => void,
  quiet: number,
  signal: AbortSignal,
): { touch(): void; readonly stirring: boolean } {
  let handle: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener('abort', () => clearTimeout(handle ?? undefined));
  return {
    touch() {
      clearTimeout(handle ?? undefined);
      if (signal.aborted) return;
      handle = setTimeout(() => {
        handle = null;
        run();
      }, quiet);
    },
    get stirring() {
      return handle !== null;
    },
  };
}
