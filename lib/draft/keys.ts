import { sameBlock } from './draft';
import type { Block } from './types';

/**
 * Gives new blocks the keys of the old ones they came from, and the old objects where nothing differs. Equal blocks find
 * each other first, from both ends and then wherever they moved; of the rest, the nth takes the nth old key. No key is
 * given twice; `freshKey` makes one for a block that has no predecessor.
 */
export function keyedBlocks(old: readonly Block[], fresh: readonly Block[], freshKey: () => string): Block[] {
  const from = new Array<Block | undefined>(fresh.length);
  const free = new Set(old);
  const pair = (index: number, block: Block): void => {
    from[index] = block;
    free.delete(block);
  };
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  for (; head < most && isTwin(old[head], fresh[head]); head++) pair(head, old[head] as Block);
  for (let tail = 1; tail <= most - head && isTwin(old.at(-tail), fresh.at(-tail)); tail++) {
    pair(fresh.length - tail, old.at(-tail) as Block);
  }
  pairMoved(fresh, from, free, pair);
  const left = [...free];
  let next = 0;
  return fresh.map((block, i) => {
    const before = from[i];
    if (before) return before;
    const key = left[next++]?.key ?? freshKey();
    return { ...block, key };
  });
}

function pairMoved(
  fresh: readonly Block[],
  from: readonly (Block | undefined)[],
  free: ReadonlySet<Block>,
  pair: (index: number, block: Block) => void,
): void {
  const byText = new Map<string, Block[]>();
  for (const block of free) {
    const same = byText.get(block.text);
    if (same) same.push(block);
    else byText.set(block.text, [block]);
  }
  for (const same of byText.values()) same.reverse();
  fresh.forEach((block, i) => {
    const same = from[i] ? undefined : byText.get(block.text);
    if (isTwin(same?.at(-1), block)) pair(i, same?.pop() as Block);
  });
}

const isTwin = (old: Block | undefined, fresh: Block | undefined): boolean =>
  old !== undefined && fresh !== undefined && sameBlock(old, fresh);
