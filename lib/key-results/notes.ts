import type { ReadResult } from './read-result';
import type { KeyResultNote } from './types';

/** Questions and notes about one key result. */
export function notesOn(_result: ReadResult): readonly KeyResultNote[] {
  return [];
}
