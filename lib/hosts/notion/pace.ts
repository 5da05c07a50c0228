/** How writing is paced, in milliseconds: what does not happen sends no event, so there is nothing else to wait for. */

/** Notion takes back what comes sooner than this after the selection was moved. */
export const SETTLE = 150;

/** Notion may take a change back this long after it was made, without saying so. */
export const WATCH = 1_000;

/** Between two tries, and between two looks. */
export const BREATH = 50;

/** How long the editor's own undo may take. */
export const UNDO = 300;

/** The last try begins no later than this: with settling and watching, how it ended is known within two seconds. */
export const LATEST = 700;

/** How often it is tried where the writer's own typing, or the editor's drawing anew, comes in between. */
export const TRIES = 4;
