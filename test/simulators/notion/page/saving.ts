import type { Load } from '../load';
import type { BlockValue, Operation } from '../records';
import { isSame, type Title } from '../title';
import type { Editor } from './editor';
import { ask } from './requests';

const FIELDS = ['type', 'alive', 'parent_id', 'format'] as const;

/** Sends what has changed, a while after it has. Knows what the server has, so that it sends only what is different. */
export class Saving {
  readonly #sent = new Map<string, BlockValue>();
  readonly #dirty = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly editor: Editor,
    private readonly load: Load,
  ) {
    editor.store.follow(change => {
      if (change.origin === 'load' && change.kind === 'records') this.know(change.ids.map(id => editor.store.get(id)));
      if (change.origin === 'load' || change.origin === 'remote') return;
      for (const id of change.kind === 'records' ? change.ids : [change.id]) this.#dirty.add(id);
      this.#later();
    });
  }

  /** The server has these records. */
  know(values: readonly (BlockValue | undefined)[]): void {
    for (const value of values) if (value) this.#sent.set(value.id, value);
  }

  /** Whether there is something of this block that the server does not have yet. */
  isDirty = (id: string): boolean => this.#dirty.has(id);

  /** The server has this text in a block. What is different here is sent. */
  knowText(id: string, property: string, title: Title): void {
    const value = this.#sent.get(id) ?? this.editor.store.get(id);
    if (value) this.#sent.set(id, { ...value, properties: { ...value.properties, [property]: title } });
    if (isSame(title, this.editor.store.title(id, property))) return;
    this.#dirty.add(id);
    this.#later();
  }

  #later(): void {
    // As the editor does, a while after the first change, so that typing is not one request for each key.
    this.#timer ??= setTimeout(() => void this.#send(), this.editor.switches.saveDelay);
  }

  async #send(): Promise<void> {
    this.#timer = undefined;
    const values = [...this.#dirty].flatMap(id => this.editor.store.get(id) ?? []);
    this.#dirty.clear();
    const operations = values.flatMap(value => operationsFor(this.#sent.get(value.id), value));
    this.know(values);
    if (operations.length === 0) return;
    const transaction = {
      id: crypto.randomUUID(),
      spaceId: this.load.spaceId,
      debug: { userAction: 'typing' },
      operations,
    };
    this.editor.log.add('save', String(operations.length));
    await ask(this.load, 'saveTransactionsFanout', {
      requestId: crypto.randomUUID(),
      transactions: [transaction],
    }).catch((reason: unknown) => console.warn('Not saved', reason));
  }
}

/** The operations that make the block on the server the block here. */
export function operationsFor(before: BlockValue | undefined, now: BlockValue): Operation[] {
  const pointer = { table: 'block', id: now.id, spaceId: now.space_id };
  if (!before) return [{ pointer, path: [], command: 'set', args: now }];
  const operations: Operation[] = [];
  for (const [key, title] of Object.entries(now.properties ?? {})) {
    if (!isEqual(title, before.properties?.[key]))
      operations.push({ pointer, path: ['properties', key], command: 'set', args: title });
  }
  for (const field of FIELDS) {
    if (!isEqual(now[field], before[field]))
      operations.push({ pointer, path: [field], command: 'set', args: now[field] });
  }
  return [...operations, ...listOperations(pointer, before.content ?? [], now.content ?? [])];
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function listOperations(pointer: Operation['pointer'], before: readonly string[], now: readonly string[]): Operation[] {
  if (before.length === now.length && before.every((id, i) => now[i] === id)) return [];
  const [had, has] = [new Set(before), new Set(now)];
  const operations: Operation[] = [];
  for (const id of before)
    if (!has.has(id)) operations.push({ pointer, path: ['content'], command: 'listRemove', args: { id } });
  for (const [index, id] of now.entries()) {
    if (had.has(id)) continue;
    const after = now[index - 1];
    operations.push({ pointer, path: ['content'], command: 'listAfter', args: { id, ...(after && { after }) } });
  }
  return operations;
}
