import { USER_ID } from './ids';
import { applied } from './operations';
import { type BlockValue, childrenOf, isPageOfItsOwn, type Operation, type UserValue } from './records';

/** All records of the simulated workspace, as the server has them. */
export class Workspace {
  readonly blocks = new Map<string, BlockValue>();
  readonly users = new Map<string, UserValue>([
    [USER_ID, { id: USER_ID, name: 'Robin Writer', email: 'robin@example.com' }],
  ]);

  put(value: BlockValue): void {
    this.blocks.set(value.id, value);
  }

  /** Blocks of a page in reading order, without the page; what is on pages inside it, and what is not there, is left out. */
  descendants(pageId: string): BlockValue[] {
    const found: BlockValue[] = [];
    const seen = new Set([pageId]);
    const visit = (id: string): void => {
      const value = this.blocks.get(id);
      if (!value || seen.has(id)) return;
      seen.add(id);
      found.push(value);
      for (const next of this.#below(value)) visit(next);
    };
    for (const id of childrenOf(this.blocks.get(pageId) ?? NOTHING)) visit(id);
    return found;
  }

  /** The page that a block is on; null for one that is nowhere. */
  pageOf(id: string): string | null {
    for (let value = this.blocks.get(id); value; value = this.blocks.get(value.parent_id)) {
      if (isPageOfItsOwn(value)) return value.id;
    }
    return null;
  }

  /** Makes the changes that a save names and gives the blocks that are different now. Unknown commands are passed over. */
  apply(operations: readonly Operation[]): BlockValue[] {
    const touched = new Set<string>();
    for (const operation of operations) {
      const { table, id } = operation.pointer;
      if (table !== 'block') continue;
      const next = applied(this.blocks.get(id), operation);
      if (!next) continue;
      this.put({ ...next, version: (next.version ?? 0) + 1 });
      touched.add(id);
    }
    return [...touched].flatMap(id => this.blocks.get(id) ?? []);
  }

  #below(value: BlockValue): readonly string[] {
    if (isPageOfItsOwn(value)) return [];
    const pointer = value.format?.transclusion_reference_pointer as { id?: string } | undefined;
    const alias = value.format?.alias_pointer as { id?: string } | undefined;
    const pointed = [pointer?.id, alias?.id].filter(id => id !== undefined);
    return [...childrenOf(value), ...pointed];
  }
}

const NOTHING = { content: [] } as unknown as BlockValue;
