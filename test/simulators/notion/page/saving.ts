import type { Load } from '../load';
import { applied, mergedValue, operationsFor } from '../operations';
import type { BlockValue, Operation } from '../records';
import { isSame, type Title } from '../title';
import type { Editor } from './editor';
import { ask } from './requests';

/** Sends what has changed, a while after it has. Knows what the server has, so that it sends only what is different. */
export class Saving {
  readonly #sent = new Map<string, BlockValue>();
  readonly #dirty = new Set<string>();
  #sending = Promise.resolve();
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

  /** The server has these records now, by somebody else's doing. Gives them with what is different here and not sent yet. */
  merge(values: readonly BlockValue[]): BlockValue[] {
    return values.map(value => {
      const [base, own] = [this.#sent.get(value.id), this.editor.store.get(value.id)];
      const merged = base && own ? mergedValue(base, own, value) : value;
      this.#sent.set(value.id, value);
      if (operationsFor(value, merged).length > 0) this.#mark(value.id);
      return merged;
    });
  }

  /** The server has this text in a block. What is different here is sent. */
  knowText(id: string, property: string, title: Title): void {
    const value = this.#sent.get(id) ?? this.editor.store.get(id);
    if (value) this.#sent.set(id, { ...value, properties: { ...value.properties, [property]: title } });
    if (!isSame(title, this.editor.store.title(id, property))) this.#mark(id);
  }

  #mark(id: string): void {
    this.#dirty.add(id);
    this.#later();
  }

  #later(): void {
    // As the editor does, a while after the first change, so that typing is not one request for each key.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // One after the other, or a later save could be overtaken by an earlier one.
      this.#sending = this.#sending.then(() => this.#send());
    }, this.editor.switches.saveDelay);
  }

  async #send(): Promise<void> {
    const values = [...this.#dirty].flatMap(id => this.editor.store.get(id) ?? []);
    this.#dirty.clear();
    const operations = values.flatMap(value => operationsFor(this.#sent.get(value.id), value));
    if (operations.length === 0) return;
    const transaction = {
      id: crypto.randomUUID(),
      spaceId: this.load.spaceId,
      debug: { userAction: 'typing' },
      operations,
    };
    this.editor.log.add('save', String(operations.length));
    const body = { requestId: crypto.randomUUID(), transactions: [transaction] };
    try {
      await ask(this.load, 'saveTransactionsFanout', body);
    } catch (reason) {
      return console.warn('Not saved', reason);
    }
    for (const operation of operations) this.#acknowledge(operation);
  }

  #acknowledge(operation: Operation): void {
    const { id } = operation.pointer;
    const value = applied(this.#sent.get(id), operation);
    if (value) this.#sent.set(id, value);
  }
}
