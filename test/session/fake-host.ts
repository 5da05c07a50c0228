import { markdownOf, type NewBlock } from '@/lib/draft/new-blocks';
import type { Passage } from '@/lib/draft/types';
import type { Access, ApplyResult, Caret, DocumentId, Edit, Host, Mark, Snapshot } from '@/lib/hosts/host';
import { Reading } from '@/lib/hosts/practice/reading';
import { replacementOf } from '@/lib/hosts/practice/written';

/** An editor without a page: a text, a caret, and what was asked of it. */
export class FakeHost implements Host {
  readonly kind = 'practice';
  document: DocumentId | null = { id: 'practice:own', title: 'Your own text' };
  access: Access = 'write';
  /** Set to make the next readings fail. */
  fails: Error | null = null;
  marks: readonly Mark[] = [];
  readonly revealed: string[] = [];
  #text: string;
  #before: string | null = null;
  #reading: Reading | null = null;
  #changed: (what: 'text' | 'document' | 'access') => void = () => undefined;
  #moved: (caret: Caret | null) => void = () => undefined;
  #caret: Caret | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  type(text: string): void {
    this.#text = text;
    this.#changed('text');
  }

  change(what: 'document' | 'access'): void {
    if (what === 'document') this.#reading = null;
    this.#changed(what);
  }

  putCaret(words: string): void {
    this.#caret = this.#read().caretAt(this.#text.indexOf(words) + 1);
    this.#moved(this.#caret);
  }

  identify = (): DocumentId | null => this.document;

  async read(): Promise<Snapshot> {
    if (this.fails) throw this.fails;
    return { draft: this.#read().draft, access: this.access, completeness: { extent: 'whole', detail: '' } };
  }

  watch(changed: (what: 'text' | 'document' | 'access') => void): void {
    this.#changed = changed;
  }

  async reveal(passage: Passage): Promise<boolean> {
    const place = this.#read().locate(passage);
    if (place) this.revealed.push(this.#text.slice(place.start, place.end));
    return place !== null;
  }

  async apply(edit: Edit): Promise<ApplyResult> {
    const replacement = replacementOf(this.#read(), edit);
    if (!replacement) return 'refused';
    this.#before = this.#text;
    this.type(this.#text.slice(0, replacement.start) + replacement.text + this.#text.slice(replacement.end));
    return 'applied';
  }

  async insertBlocks(blocks: readonly NewBlock[]): Promise<ApplyResult> {
    if (this.access !== 'write') return 'refused';
    this.#before = this.#text;
    this.type(`${this.#text.trimEnd()}\n\n${markdownOf(blocks)}`.trimStart());
    return 'applied';
  }

  async undo(): Promise<ApplyResult> {
    if (this.#before === null) return 'refused';
    this.type(this.#before);
    this.#before = null;
    return 'applied';
  }

  caret = (): Caret | null => this.#caret;

  onCaret(moved: (caret: Caret | null) => void): void {
    this.#moved = moved;
  }

  mark(marks: readonly Mark[]): void {
    this.marks = marks;
  }

  rectsOf = (): readonly DOMRect[] => [];
  markAt = (): string | null => null;

  #read(): Reading {
    if (this.#reading?.source !== this.#text) this.#reading = Reading.of(this.#text, this.#reading, '');
    return this.#reading;
  }
}
