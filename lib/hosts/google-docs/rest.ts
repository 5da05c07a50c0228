/** In milliseconds. */
export const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** Lets everything else that waits for the page's thread go first. */
export const rest = (): Promise<void> => pause(0);
