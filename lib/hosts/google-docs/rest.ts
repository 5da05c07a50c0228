/** Lets everything else that waits for the page's thread go first. */
export const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
