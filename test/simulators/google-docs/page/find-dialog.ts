import { element } from './dom.ts';
import type { Kix } from './kix.ts';
import { wordsIn } from './locale.ts';

/** Find and replace. Closing it leaves the match selected. */
export class FindDialog {
  readonly #kix: Kix;
  #dialog: HTMLElement | null = null;
  #matches: number[] = [];
  #current = 0;

  constructor(kix: Kix) {
    this.#kix = kix;
    kix.onFind = withReplace => this.open(withReplace);
  }

  open(withReplace: boolean): void {
    if (this.#dialog) return;
    const words = wordsIn(this.#kix.settings.locale);
    const find = element('input', { type: 'text', 'aria-label': words.find });
    const replace = element('input', { type: 'text', 'aria-label': words.replaceWith });
    const counter = element('div', { class: 'appsDocsUiWizFindandreplacedialogFindInputCounter' });
    const close = element('button', { 'aria-label': words.close }, ['×']);
    find.addEventListener('input', () => this.#find(find.value, counter));
    find.addEventListener('keydown', event => {
      if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1, find.value, counter);
      if (event.key === 'Escape') this.close();
    });
    close.addEventListener('click', () => this.close());
    const inputs = element('div', { class: 'appsDocsUiWizFindandreplacedialogInputsContainer' }, [find, counter]);
    if (withReplace) inputs.append(replace);
    const closing = element('div', { class: 'appsDocsUiWizFindandreplacedialogCloseButtonContainer' }, [close]);
    this.#dialog = element('div', { class: 'appsDocsUiWizFindandreplacedialog', role: 'dialog' }, [inputs, closing]);
    document.body.append(this.#dialog);
    find.focus();
  }

  close(): void {
    this.#dialog?.remove();
    this.#dialog = null;
    this.#kix.focus();
  }

  #find(wanted: string, counter: HTMLElement): void {
    const text = this.#kix.editing.model.text().toLowerCase();
    this.#matches = [];
    const needle = wanted.toLowerCase();
    for (let at = text.indexOf(needle); needle && at >= 0; at = text.indexOf(needle, at + needle.length))
      this.#matches.push(at);
    this.#current = 0;
    this.#show(wanted, counter);
  }

  #step(by: number, wanted: string, counter: HTMLElement): void {
    const { length } = this.#matches;
    if (length) this.#current = (this.#current + by + length) % length;
    this.#show(wanted, counter);
  }

  #show(wanted: string, counter: HTMLElement): void {
    const at = this.#matches[this.#current];
    const words = wordsIn(this.#kix.settings.locale);
    counter.textContent = `${at === undefined ? 0 : this.#current + 1} ${words.of} ${this.#matches.length}`;
    if (at === undefined) return;
    this.#kix.editing.select(at, at + wanted.length);
    this.#kix.showCaret('glide');
  }
}
