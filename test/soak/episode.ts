import type { NewBlock } from '../../lib/draft/new-blocks.ts';
import type { ApplyResult } from '../../lib/hosts/host.ts';
import { Random } from '../simulators/fixtures/random.ts';
import { CALM, type SoakedEditor } from './editor.ts';
import type { Told } from './line.ts';
import { Reference, spliced } from './reference.ts';
import { changedBy, suggestedBy, type Target, targetOf } from './targets.ts';

/** How long a result may be waited for, in milliseconds. */
export const MOST_WAITED = 2_000;

/** Two ways are tried to put blocks in. */
const MOST_WAITED_FOR_BLOCKS = 4_000;

/** A stretch of a paragraph that was written by Backcast, for taking it back. */
interface Written {
  readonly target: Target;
  readonly asSuggestion: boolean;
}

/** The text is not what it has to be, or nobody said how a change ended. */
export class Damage extends Error {}

/** One document, from its opening on: the editor, what its text has to be, and everything that was done. */
export class Episode {
  readonly random: Random;
  readonly log: string[] = [];
  readonly results = new Map<string, number>();
  readonly times: number[] = [];
  last: Written | null = null;
  #reference = new Reference([]);

  constructor(
    readonly editor: SoakedEditor,
    readonly seed: number,
    readonly mostWaited = MOST_WAITED,
  ) {
    this.random = new Random(seed);
  }

  get reference(): Reference {
    return this.#reference;
  }

  async begin(): Promise<void> {
    await this.editor.begin(this.random, this.seed);
    this.#reference = new Reference(await this.editor.texts());
  }

  /** What the panel offers and stands just once in the text. */
  async target(): Promise<Target | null> {
    return targetOf(await this.editor.line.state(), this.#reference, this.random);
  }

  /** A paragraph to write in that is not this one, and a place in it. */
  place(
    besides: number | null = null,
  ): { readonly index: number; readonly text: string; readonly offset: number } | null {
    const { texts } = this.#reference;
    for (let attempt = 0; attempt < 8; attempt++) {
      const index = this.random.between(0, texts.length - 1);
      const text = texts[index] ?? '';
      const isPlain = /^[ -~–—‘’“”…€%]{12,}$/.test(text) && this.#reference.only(text) !== null;
      if (index !== besides && isPlain) return { index, text, offset: this.random.between(1, text.length - 1) };
    }
    return null;
  }

  /** Has Backcast make a change, while something else goes on, and holds it to what it says of the end. */
  async apply(target: Target, meanwhile: () => Promise<unknown> = async () => {}): Promise<ApplyResult> {
    const { id, index, text } = target;
    const [told] = await Promise.all([this.editor.line.send('applyText', id, index, false, text), meanwhile()]);
    const result = this.#told('apply', told);
    const { at } = target;
    if (result === 'applied') this.#reference.expect(at, changedBy(target));
    if (result === 'applied-as-suggestion') this.#reference.expect(at, ...suggestedBy(target));
    // What becomes of words that are themselves only suggested is the editor's own affair.
    if (result !== 'refused' && this.#suggested.has(at)) this.leaveOpen(at);
    if (result === 'applied-as-suggestion') this.#suggested.add(at);
    if (result === 'uncertain') this.leaveOpen(at);
    const isWritten = result === 'applied' || result === 'applied-as-suggestion';
    if (isWritten) this.last = { target, asSuggestion: result !== 'applied' };
    return result;
  }

  /** Has Backcast put blocks at the end, while something else goes on. What went before cannot be taken back any more then. */
  async insert(blocks: readonly NewBlock[], meanwhile: () => Promise<unknown>): Promise<ApplyResult> {
    const [told] = await Promise.all([this.editor.line.send('insertBlocks', blocks), meanwhile()]);
    const result = this.#told('insert', told, MOST_WAITED_FOR_BLOCKS);
    const texts = blocks.map(({ text }) => text);
    const isThere = async (): Promise<boolean> =>
      (await this.editor.texts()).some(text => text.endsWith(texts[0] ?? ''));
    const isWritten = result.startsWith('applied') || (result === 'uncertain' && (await isThere()));
    if (isWritten) this.#reference.append(this.editor.tail ?? 0, texts);
    if (isWritten) this.last = null;
    return result;
  }

  /** Has Backcast take the blocks out again that it has just put in; `before` is what stood there without them. */
  async takeOut(before: readonly string[]): Promise<void> {
    const result = this.#told('take out', await this.editor.line.send('undoApply'));
    if (result === 'applied') this.#reference = new Reference(before);
  }

  /** Has Backcast take back what it wrote last. */
  async undo({ target, asSuggestion }: Written): Promise<ApplyResult> {
    const now = this.#reference.texts[target.at] ?? '';
    const result = this.#told('undo', await this.editor.line.send('undoApply'));
    const from = now.indexOf(target.text);
    const back = asSuggestion
      ? spliced(now, from, from + target.text.length, '')
      : spliced(now, from, from + target.text.length, target.before.slice(target.start, target.end));
    const isBack = result === 'applied';
    if (isBack) this.#reference.expect(target.at, back);
    if (result === 'uncertain' || result === 'applied-as-suggestion') this.leaveOpen(target.at);
    if (isBack) this.last = null;
    return result;
  }

  /** Nothing is said of this paragraph until the text has come to rest. */
  leaveOpen(index: number): void {
    this.#open.add(index);
  }

  readonly #open = new Set<number>();
  readonly #suggested = new Set<number>();

  /** Waits until the text is what it has to be. Throws `Damage` when it does not become it. */
  async settle(): Promise<void> {
    const end = performance.now() + CALM;
    for (;;) {
      const actual = await this.editor.texts();
      for (const index of this.#open) this.#reference.expect(index, actual[index] ?? '');
      const fault = this.#reference.faultOf(actual);
      if (!fault) {
        this.#open.clear();
        return this.#reference.settle(actual);
      }
      if (performance.now() > end) throw new Damage(fault);
      await new Promise(done => setTimeout(done, 50));
    }
  }

  #told(what: string, { ok, value, time }: Told<ApplyResult>, most = this.mostWaited): ApplyResult {
    this.times.push(time);
    const name = `${what}: ${value ?? 'not told'}`;
    this.results.set(name, (this.results.get(name) ?? 0) + 1);
    this.log.push(`  ${name} after ${Math.round(time)} ms`);
    if (!ok || !value) throw new Damage(`How ‘${what}’ ended was not told.`);
    if (time > Math.max(most, this.mostWaited))
      throw new Damage(`How ‘${what}’ ended was told only after ${Math.round(time)} ms.`);
    return value;
  }
}
