/** In milliseconds. */
export const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** Lets everything else that waits for the page's thread go first. */
export const rest = (): Promise<void> => pause(0);

/** What comes of asking until it comes, with pauses of so many milliseconds; null once it is over. */
export async function retried<T>(ask: () => Promise<T>, isOver: () => boolean, wait: number): Promise<T | null> {
  for (;;) {
    try {
      return await ask();
    } catch {
      if (isOver()) return null;
      await pause(wait);
    }
  }
}
