/** A run that is asked for while another is on its way does not begin; when that one has ended, `missed` is called. */
export function oneAtATime(run: () => Promise<number>, missed: () => void): () => Promise<number> {
  let isRunning = false;
  let isMissed = false;
  return async () => {
    if (isRunning) {
      isMissed = true;
      return 0;
    }
    isRunning = true;
    try {
      return await run();
    } finally {
      isRunning = false;
      if (isMissed) missed();
      isMissed = false;
    }
  };
}
