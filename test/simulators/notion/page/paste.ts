import { lengthOf, plain, sliced, textOf } from '../title';
import { BlockEdits } from './block-edits';
import type { Editor } from './editor';
import type { Place, Step } from './history';
import { endOf, type Leaf, selectedEnds } from './leaf';
import { lineBlocks, type PastedBlock, pastedBlocks } from './pasted';

type Ends = NonNullable<ReturnType<typeof selectedEnds>>;

const CONTINUED = new Set(['bulleted_list', 'numbered_list', 'to_do', 'toggle']);
const KEPT_WHOLE = new Set(['code', 'table_row']);

/** Takes what is pasted: by a person always, by a script as the switch says. What is pasted is one step. */
export class Paste {
  readonly #edits: BlockEdits;

  constructor(
    private readonly editor: Editor,
    private readonly replaceAcross: (ends: Ends, text: string) => void,
  ) {
    this.#edits = new BlockEdits(editor.store);
  }

  take(event: ClipboardEvent): void {
    event.preventDefault();
    const { syntheticPaste, pasteDelay } = this.editor.switches;
    const isTaken = event.isTrusted || syntheticPaste !== 'ignored';
    this.editor.log.add('paste', `${event.isTrusted ? 'by a person' : 'by a script'}${isTaken ? '' : ', not taken'}`);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (!isTaken || !this.editor.isEditable) return;
    const isPlain = !event.isTrusted && syntheticPaste === 'plain text only';
    const blocks = isPlain ? lineBlocks(text) : pastedBlocks(html, text);
    const isTooSoon = !event.isTrusted && !this.editor.settle.isStill();
    const ends = selectedEnds();
    const make = (): void => {
      const step = ends && this.#put(ends, blocks, text);
      if (step && isTooSoon) this.editor.settle.takeStepBack(step);
    };
    // Notion is not bound to make its blocks within the event.
    if (!event.isTrusted && pasteDelay > 0) setTimeout(make, pasteDelay);
    else make();
  }

  #put(ends: Ends, blocks: readonly PastedBlock[], text: string): Step | null {
    const { from, start, to, end } = ends;
    if (from === to) return this.#putInto(from, start, end, blocks);
    this.replaceAcross(ends, text);
    return null;
  }

  #putInto(leaf: Leaf, start: number, end: number, blocks: readonly PastedBlock[]): Step | null {
    const { store } = this.editor;
    const value = store.get(leaf.id);
    if (!value || blocks.length === 0) return null;
    const before: Place = { id: leaf.id, property: leaf.property, offset: end };
    if (KEPT_WHOLE.has(value.type) || leaf.property !== 'title') {
      const lines = blocks.map(({ title }) => textOf(title)).join('\n');
      return this.editor.command(before, () => this.#edits.put(leaf, start, end, plain(lines)));
    }
    return this.editor.command(before, () => {
      const tail = sliced(store.title(leaf.id, 'title'), end);
      const rest = this.#begin(leaf, start, blocks);
      const isPage = value.type === 'page';
      const kind = CONTINUED.has(value.type) ? value.type : 'text';
      let last = leaf.id;
      for (const { type, title } of rest)
        last = this.#edits.newBehind(last, type ?? kind, title, isPage && last === leaf.id);
      const offset = lengthOf(store.title(last, 'title'));
      this.#edits.put({ ...leaf, id: last }, offset, offset, tail);
      return { id: last, property: 'title', offset };
    });
  }

  /** Puts into the text what of the pasted blocks goes into it; gives those that come behind it. */
  #begin(leaf: Leaf, start: number, blocks: readonly PastedBlock[]): readonly PastedBlock[] {
    const { store } = this.editor;
    const [first, ...rest] = blocks;
    const isEmptyText = store.get(leaf.id)?.type === 'text' && endOf(leaf) === 0;
    const type = first?.type ?? 'text';
    const isJoined = isEmptyText || type === 'text' || this.editor.switches.pasteJoins;
    this.#edits.put(leaf, start, endOf(leaf), isJoined ? (first?.title ?? []) : []);
    if (isEmptyText && type !== 'text' && !this.editor.switches.pasteJoins)
      store.changeShape(leaf.id, { type }, 'command');
    return isJoined ? rest : blocks;
  }
}
