import type { ReadResult } from './read-result';
import type { Rewrite } from './types';

/** Outcomes in place of an output or activity. */
export function rewritesOf(_result: ReadResult): readonly Rewrite[] {
  return [];
}
