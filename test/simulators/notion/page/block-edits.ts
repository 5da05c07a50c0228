import type { BlockValue } from '../records';
import { lengthOf, sliced, type Title } from '../title';
import type { Place } from './history';
import type { Leaf } from './leaf';
import type { Store } from './store';

/** The small changes that commands are made of. */
export class BlockEdits {
  constructor(private readonly store: Store) {}

  /** Text in place of what stands between two offsets; gives where the caret goes. */
  put({ id, property }: Leaf, start: number, end: number, inserted: Title): Place {
    const removed = sliced(this.store.title(id, property), start, end);
    this.store.changeText(id, property, { start, removed, inserted }, 'command');
    return { id, property, offset: start + lengthOf(inserted) };
  }

  /** A new block behind another, or as the first inside it; gives its id. */
  newBehind(id: string, type: string, title: Title, isInside: boolean): string {
    const value = this.store.get(id);
    if (!value) return id;
    const parent = isInside ? id : value.parent_id;
    const made: BlockValue = {
      ...value,
      id: crypto.randomUUID(),
      type,
      version: 0,
      alive: false,
      parent_id: parent,
      parent_table: 'block',
      properties: { title },
      content: [],
      format: {},
    };
    this.store.put([made], 'command');
    this.store.changeShape(made.id, { alive: true }, 'command');
    this.insert(parent, made.id, isInside ? null : id);
    return made.id;
  }

  /** Puts a block into another, behind one of its blocks or as the first. */
  insert(parent: string, id: string, after: string | null): void {
    const content = this.store.get(parent)?.content ?? [];
    const at = after === null ? 0 : content.indexOf(after) + 1 || content.length;
    this.store.changeShape(parent, { content: content.toSpliced(at, 0, id) }, 'command');
  }

  /** Takes a block away; what was inside takes its place. */
  remove(id: string): void {
    const value = this.store.get(id);
    if (!value) return;
    const content = this.store.get(value.parent_id)?.content ?? [];
    const inside = this.store.children(id);
    for (const child of inside) this.store.changeShape(child, { parent_id: value.parent_id }, 'command');
    this.store.changeShape(id, { alive: false, content: [] }, 'command');
    this.store.changeShape(
      value.parent_id,
      { content: content.flatMap(other => (other === id ? inside : other)) },
      'command',
    );
  }

  /** Takes a block from where it is into another block. */
  move(value: BlockValue, parent: string, after: string | null): void {
    const content = this.store.get(value.parent_id)?.content ?? [];
    this.store.changeShape(value.parent_id, { content: content.filter(id => id !== value.id) }, 'command');
    this.store.changeShape(value.id, { parent_id: parent }, 'command');
    this.insert(parent, value.id, after);
  }
}
