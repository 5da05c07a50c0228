import type { Counters } from './counters.ts';
import { element, ownNodes } from './dom.ts';

export interface FrameListeners {
  readonly label: string;
  keydown(event: KeyboardEvent): void;
  keypress(event: KeyboardEvent): void;
  paste(event: ClipboardEvent): void;
  copy(event: ClipboardEvent): void;
  /** Text that came into the editable without a key: an input method, dictation, `execCommand`. */
  input(text: string): void;
  focused(isFocused: boolean): void;
}

/** The invisible frame that has the focus while somebody writes. It can be made anew at any time. */
export class TextFrame {
  #frame: HTMLIFrameElement | null = null;
  #editable: HTMLElement | null = null;
  #isComposing = false;
  #wantsFocus = false;
  readonly #counters: Counters;
  readonly #listeners: FrameListeners;

  constructor(listeners: FrameListeners, counters: Counters) {
    this.#listeners = listeners;
    this.#counters = counters;
  }

  get editable(): HTMLElement | null {
    return this.#editable;
  }

  get hasFocus(): boolean {
    const inner = this.#editable?.ownerDocument.activeElement;
    return this.#frame !== null && document.activeElement === this.#frame && inner === this.#editable;
  }

  /** Puts a new frame in place of the one that is there. */
  create(): void {
    if (this.hasFocus) this.#wantsFocus = true;
    this.#frame?.remove();
    this.#editable = null;
    const frame = element('iframe', {
      class: 'docs-texteventtarget-iframe',
      title: this.#listeners.label,
      tabindex: -1,
      style: 'position:absolute;top:40px;left:0;width:1px;height:1px;opacity:0;border:0',
    });
    this.#frame = frame;
    // Firefox puts an empty document in once more when the frame has loaded.
    frame.addEventListener('load', () => {
      if (this.#frame !== frame || frame.contentDocument?.body.contains(this.#editable)) return;
      this.#fill(frame);
      if (this.#wantsFocus) this.focus();
    });
    document.body.append(frame);
  }

  /** Takes the focus, as soon as there is a frame to take it. */
  focus(): void {
    this.#wantsFocus = this.#editable === null;
    this.#frame?.contentWindow?.focus();
    this.#editable?.focus({ preventScroll: true });
  }

  blur(): void {
    this.#wantsFocus = false;
    this.#editable?.blur();
    this.#frame?.blur();
  }

  /** Leaves these nodes in the editable, for who reads a copy from there. */
  fill(nodes: readonly Node[]): void {
    this.#editable?.replaceChildren(...nodes.map(node => own(node)));
  }

  #fill(frame: HTMLIFrameElement): void {
    const inner = frame.contentDocument;
    if (!inner) return;
    for (const node of [inner, inner.documentElement, inner.body]) ownNodes.add(node);
    const editable = inner.createElement('div');
    for (const [name, value] of Object.entries({
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': this.#listeners.label,
      'aria-multiline': 'true',
      style: 'white-space:pre-wrap;outline:0',
    })) {
      editable.setAttribute(name, value);
    }
    ownNodes.add(editable);
    inner.body.replaceChildren(editable);
    this.#editable = editable;
    this.#listen(editable);
    this.#counters.watch(inner);
  }

  #listen(editable: HTMLElement): void {
    const { keydown, keypress, paste, copy, input, focused } = this.#listeners;
    editable.addEventListener('keydown', event => {
      this.#counters.keys++;
      keydown(event);
    });
    editable.addEventListener('keypress', keypress);
    editable.addEventListener('paste', paste);
    editable.addEventListener('copy', copy);
    editable.addEventListener('focus', () => focused(true));
    editable.addEventListener('blur', () => focused(false));
    editable.addEventListener('compositionstart', () => (this.#isComposing = true));
    const take = (): void => {
      const text = editable.textContent ?? '';
      for (const node of editable.childNodes) own(node);
      editable.replaceChildren();
      if (text) input(text);
    };
    editable.addEventListener('compositionend', () => {
      this.#isComposing = false;
      take();
    });
    editable.addEventListener('input', event => {
      if (!this.#isComposing && (event as InputEvent).inputType !== 'insertFromPaste') take();
    });
  }
}

/** Notes a node and everything in it as the editor's own. */
function own(node: Node): Node {
  ownNodes.add(node);
  for (const child of node.childNodes) own(child);
  return node;
}
