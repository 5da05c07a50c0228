import { type BlockValue, childrenOf, type UserValue } from '../records';
import { changed, joined, type Title, type TitleChange } from '../title';

/** Where a change comes from: the person's keys, a command of the editor, its history, somebody else, or the loading. */
export type Origin = 'typing' | 'command' | 'history' | 'revert' | 'remote' | 'load';

/** What of a block an undo step puts back beside its text. */
export type Shape = Pick<BlockValue, 'type' | 'alive' | 'parent_id' | 'content' | 'format'>;

export type StoreChange =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly property: string;
      readonly change: TitleChange;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'shape';
      readonly id: string;
      readonly before: Shape;
      readonly after: Shape;
      readonly origin: Origin;
    }
  | { readonly kind: 'records'; readonly ids: readonly string[]; readonly origin: Origin };

/** The editor's own copy of the records. Everybody who has to follow a change is told of it at once. */
export class Store {
  readonly users = new Map<string, UserValue>();
  readonly #blocks = new Map<string, BlockValue>();
  readonly #rows = new Map<string, readonly string[]>();
  readonly #followers: ((change: StoreChange) => void)[] = [];

  follow(follower: (change: StoreChange) => void): void {
    this.#followers.push(follower);
  }

  get(id: string): BlockValue | undefined {
    return this.#blocks.get(id);
  }

  title(id: string, property: string): Title {
    return joined(this.#blocks.get(id)?.properties?.[property] ?? []);
  }

  /** The blocks in a block that are there and not deleted. Those whose records have not come yet count. */
  children(id: string): readonly string[] {
    return childrenOf(this.#blocks.get(id) ?? EMPTY).filter(child => this.#blocks.get(child)?.alive !== false);
  }

  /** The rows of a database, as far as they were asked for. */
  rows(collectionId: string): readonly string[] {
    return this.#rows.get(collectionId) ?? [];
  }

  putRows(collectionId: string, ids: readonly string[]): void {
    this.#rows.set(collectionId, ids);
  }

  isLoaded(id: string): boolean {
    return this.#blocks.has(id);
  }

  /** Changes a text; false where something else stands there than what the change takes away. */
  changeText(id: string, property: string, change: TitleChange, origin: Origin): boolean {
    const value = this.#blocks.get(id);
    const after = value && changed(this.title(id, property), change);
    if (!value || !after) return false;
    this.#blocks.set(id, { ...value, properties: { ...value.properties, [property]: after } });
    this.#tell({ kind: 'text', id, property, change, origin });
    return true;
  }

  changeShape(id: string, shape: Partial<Shape>, origin: Origin): void {
    const value = this.#blocks.get(id);
    if (!value) return;
    const after = { ...shapeOf(value), ...shape };
    this.#blocks.set(id, { ...value, ...after });
    this.#tell({ kind: 'shape', id, before: shapeOf(value), after, origin });
  }

  /** Takes records as they are, in place of those of the same ids. */
  put(values: readonly BlockValue[], origin: Origin): void {
    for (const value of values) this.#blocks.set(value.id, value);
    this.#tell({ kind: 'records', ids: values.map(({ id }) => id), origin });
  }

  #tell(change: StoreChange): void {
    for (const follower of this.#followers) follower(change);
  }
}

const EMPTY = { content: [] } as unknown as BlockValue;

export function shapeOf({ type, alive, parent_id, content = [], format = {} }: BlockValue): Shape {
  return { type, alive, parent_id, content, format };
}
