import { createHash } from 'node:crypto';
import { dashed } from './records';

/** An id that is the same in every run: of the document, and of the place in it. */
export function idOf(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 32);
  // The version digit of a random UUID, which Notion's ids are.
  return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`);
}

export const SPACE_ID = idOf('space');
export const USER_ID = idOf('user', 'me');
