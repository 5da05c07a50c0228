/** Runs the latest of the tasks it is given when the page has nothing better to do. */
export interface IdleTask {
  /** Asks for a run; asking again before it is one run. */
  request(): void;
}

/** A keystroke is drawn before it is reviewed; in a tab that is never idle the run comes after this many ms. */
const LATEST = 200;

/** After a stretch of work the page has this many times as long to itself, so that a huge document does not slow the typing. */
const BREATH = 4;

/** A shorter stretch than this, in ms, nobody notices; the next one need not wait. */
const UNNOTICED = 8;

/** A run that gives a promise gives the milliseconds of its longest stretch of work; any other is timed here. */
export function idleTask(run: () => unknown, signal: AbortSignal): IdleTask {
  let isAsked = false;
  let idle = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  signal.addEventListener('abort', () => {
    cancelIdleCallback(idle);
    clearTimeout(pause);
  });

  const runNow = (): void => {
    isAsked = false;
    if (signal.aborted) return;
    const start = performance.now();
    const running = run();
    if (running instanceof Promise) void running.then(longest => breathe(Number(longest)));
    else breathe(performance.now() - start);
  };
  const breathe = (work: number): void => {
    notBefore = work > UNNOTICED ? performance.now() + BREATH * work : 0;
  };
  const runWhenIdle = (): void => {
    idle = requestIdleCallback(runNow, { timeout: LATEST });
  };
  return {
    request() {
      if (isAsked || signal.aborted) return;
      isAsked = true;
      const wait = notBefore - performance.now();
      if (wait > 0) pause = setTimeout(runWhenIdle, wait);
      else runWhenIdle();
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
