/** In milliseconds: what a machine that does much else may take. */
const PATIENCE = 20_000;
const PAUSE = 40;

/** Asks again and again until the answer is neither null, undefined nor false, and gives it. Rejects after twenty seconds. */
export async function until<T>(what: string, ask: () => Promise<T>, patience = PATIENCE): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let fault: unknown = null;
  for (;;) {
    // A page that is being replaced cannot answer; the next one will.
    const answer = await ask().catch((reason: unknown) => {
      fault = reason;
      return null;
    });
    if (answer !== null && answer !== undefined && answer !== false) return answer as NonNullable<T>;
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s for ${what}`, { cause: fault });
    await new Promise(done => setTimeout(done, PAUSE));
  }
}
