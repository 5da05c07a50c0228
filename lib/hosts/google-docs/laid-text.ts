import type { Block } from '@/lib/draft/types';
import type { AnnotatedText } from './bridge';
import { DocsText } from './docs-text';
import { DocsReading } from './reading';
import { rest } from './rest';

/** So many characters of a text are taken in without a rest: some 5 ms. */
const SLICE = 50_000;

/** The editor's text with the structure that an export gave laid on it, reading after reading. */
export class LaidText {
  /** The last reading; null before the first. */
  current: DocsReading | null = null;
  readonly #text = new DocsText();
  #blocks: readonly Block[] | null = null;
  #isToLay = false;
  #isNewShape = false;

  /** Takes in most of a long text with rests, so that `take` has little left to do. */
  async prepare({ text }: AnnotatedText): Promise<void> {
    let done = '';
    while (done.length + SLICE < text.length && this.#text.text === done) {
      done = text.slice(0, done.length + SLICE);
      this.#text.update(done);
      await rest();
    }
  }

  /** The reading of this text. The same one as before when nothing in it is new. */
  take({ text, rules }: AnnotatedText, title: string): DocsReading {
    const { current } = this;
    const isNewText = text !== this.#text.text;
    // After a change as large as that, what the lines around were says little.
    if (isNewText && this.#text.update(text, rules)) this.#isToLay = true;
    const isLaid = this.#isToLay && this.#blocks !== null && this.#text.learn(this.#blocks);
    const isNewShape = isLaid || this.#isNewShape;
    this.#isToLay = false;
    this.#isNewShape = false;
    if (current?.isEditors && !isNewText && !isNewShape && current.draft.title === title) return current;
    this.current = new DocsReading(text, this.#text.draft(title), true);
    return this.current;
  }

  /** Takes lines that were just written for what they were written as. True: the next reading is another one. */
  wrote(blocks: readonly Block[]): boolean {
    const isNew = this.#text.learnWritten(blocks);
    this.#isNewShape ||= isNew;
    return isNew;
  }

  /** Has these blocks laid on the text with the next reading. */
  lay(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    this.#isToLay = true;
  }
}
