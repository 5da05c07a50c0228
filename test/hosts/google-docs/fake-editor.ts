import type { Span } from '@/lib/draft/types';

interface World {
  _docs_annotate_getAnnotatedText?: unknown;
}

/** The parts of Google Docs that the bridge reaches, without a page: the annotated text, and a frame that takes pastes. */
export class FakeEditor {
  selection: Span = { start: 1, end: 1 };
  annotations: Record<string, unknown> = {};
  ignoresSelection = false;
  /** How many more annotated texts have to be made until a selection shows. */
  selectsAfter = 0;
  onSelect: () => void = () => {};
  readonly pasted: string[] = [];
  readonly pastedMarkup: string[] = [];
  readonly deeds: string[] = [];
  #pending: { readonly span: Span; left: number } | null = null;
  readonly #frame = document.createElement('iframe');

  constructor(public text: string) {
    const inner = document.implementation.createHTMLDocument();
    // Frames are not loaded here: this one is found, has a document, and the window's realm.
    Object.defineProperty(inner, 'defaultView', { value: window });
    Object.defineProperty(this.#frame, 'contentDocument', { value: inner });
    document.querySelector = (selector: string): Element | null => (this.#frame.matches(selector) ? this.#frame : null);
    this.#frame.className = 'docs-texteventtarget-iframe';
    const editable = inner.createElement('div');
    editable.setAttribute('contenteditable', 'true');
    editable.focus = () => void this.deeds.push('focus');
    inner.body.append(editable);
    editable.addEventListener('paste', event => this.#paste(event));
    (window as World)._docs_annotate_getAnnotatedText = async () => this.#annotated();
  }

  /** The interface to the text goes away. */
  hide(): void {
    delete (window as World)._docs_annotate_getAnnotatedText;
  }

  /** The interface gives this instead of an annotated text. */
  lie(annotated: unknown): void {
    (window as World)._docs_annotate_getAnnotatedText = () => annotated;
  }

  /** What is in the place that takes keys and pastes. */
  get editable(): Element {
    return this.#frame.contentDocument?.querySelector('[contenteditable]') as Element;
  }

  removeFrame(): void {
    this.#frame.className = '';
  }

  remove(): void {
    this.hide();
    Reflect.deleteProperty(document, 'querySelector');
  }

  #annotated(): object {
    if (this.#pending && this.#pending.left-- === 0) {
      this.selection = this.#pending.span;
      this.#pending = null;
    }
    return {
      getText: () => this.text,
      getSelection: () => [this.selection],
      getAnnotations: () => this.annotations,
      setSelection: (start: number, end: number) => this.#select({ start, end }),
    };
  }

  #select(span: Span): void {
    this.deeds.push(`select ${span.start}–${span.end}`);
    this.onSelect();
    if (this.ignoresSelection) return;
    if (this.selectsAfter > 0) this.#pending = { span, left: this.selectsAfter };
    else this.selection = span;
  }

  #paste(event: Event): void {
    const words = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    const markup = (event as ClipboardEvent).clipboardData?.getData('text/html');
    if (markup) this.pastedMarkup.push(markup);
    this.deeds.push('paste');
    this.pasted.push(words);
    this.text = this.text.slice(0, this.selection.start) + words + this.text.slice(this.selection.end);
  }
}
