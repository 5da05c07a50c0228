import type { Block } from '@/lib/draft/types';
import type { Reading } from '@/lib/engine';
import type { KeyResult } from './types';

/** Finds and judges the key results of drafts read one after another; keeps the verdicts of unchanged ones. */
export class KeyResultReader {
  read(_reading: Reading): readonly KeyResult[] {
    return [];
  }
}

/** Judges a block as one key result, whatever it says: for lists that hold nothing else. */
export function keyResultOf(_block: Block): KeyResult | null {
  return null;
}
