import type { Block } from '@/lib/draft/types';

/** What the structure of a draft depends on, of one block. Coarse on purpose: most keystrokes change nothing here. */
export interface Traits {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly text: string;
}

/** The traits of a block, with a key that is equal exactly when they are. */
export function traitsOf(block: Block): { key: string; traits: Traits } {
  const traits = { kind: block.kind, level: block.level, text: block.kind === 'heading' ? block.text : '' };
  return { key: JSON.stringify(traits), traits };
}
