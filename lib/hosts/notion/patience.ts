/** Resolves after some milliseconds, or with the signal: a timer, because what does not happen sends no event. */
export function patience(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
