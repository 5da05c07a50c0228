import type { DocumentId } from '@/lib/hosts/host';
import { EditorText } from '@/lib/hosts/practice/editor-text';
import { idleTask } from '@/lib/session/idle';
import {
  LONGEST_PRACTICE_TEXT,
  PRACTICE_TEXTS,
  type PracticeText,
  storedPracticeChoice,
  storedPracticeDraft,
} from '@/lib/storage/practice';
import { putLines } from './editor-lines';
import { textOfFile } from './file-text';
import { SAMPLES, TITLES } from './samples';
import { createSaying } from './saying';
import { startTextOf } from './start-text';

/** From this many lines on, a pasted text is put in line by line: browsers keep it in one piece, which makes typing slow. */
const LONG_PASTE = 100;

/** The practice page around its editor: which text is in it, where it comes from, and that it is there next time. */
export class Workbench {
  onOpened: () => void = () => undefined;
  #choice: PracticeText = 'weak';
  /** Whether the text has changed since it was put in or saved. */
  #isChanged = false;
  #opening: Promise<void> = Promise.resolve();
  readonly #text: EditorText;
  readonly #saving;
  readonly #drafts = Object.fromEntries(PRACTICE_TEXTS.map(text => [text, storedPracticeDraft(text)])) as Record<
    PracticeText,
    ReturnType<typeof storedPracticeDraft>
  >;
  readonly #stored = storedPracticeChoice();
  readonly #saying = createSaying(document);

  constructor(
    readonly editor: HTMLElement,
    private readonly signal: AbortSignal,
  ) {
    this.#text = new EditorText(editor, () => this.#edited(), signal);
    this.#saving = idleTask(() => void this.#save(), signal);
    this.#listen();
  }

  get identity(): DocumentId {
    return { id: `practice:${this.#choice}`, title: TITLES[this.#choice] };
  }

  /** Opens what the address asks for, or else what was open last. */
  open(hash: string): Promise<void> {
    return this.#inTurn(() => this.#open(hash));
  }

  async #open(hash: string): Promise<void> {
    const start = startTextOf(hash);
    if (this.#isChanged) await this.#save();
    if (start && 'text' in start) await this.#drafts.own.change(() => start.text);
    const choice = start ? ('text' in start ? 'own' : start.sample) : (await this.#stored.read()).value;
    await this.#turnTo(choice);
  }

  #listen(): void {
    const { signal } = this;
    const on = (id: string, event: string, run: () => void): void =>
      document.getElementById(id)?.addEventListener(event, run, { signal });
    const file = document.getElementById('file') as HTMLInputElement;
    on('open-file', 'click', () => file.click());
    on('file', 'change', () => {
      void this.#inTurn(() => this.#openFile(file.files?.[0])).then(() => (file.value = ''));
    });
    on('start-over', 'click', () => this.#replaceAll(SAMPLES[this.#choice], 'Back at the start.'));
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=text]')) {
      radio.addEventListener(
        'change',
        () => void this.#inTurn(() => this.#turnTo(radio.value as PracticeText)).then(() => this.onOpened()),
        { signal },
      );
    }
    this.editor.addEventListener('paste', event => this.#paste(event), { signal });
    addEventListener(
      'hashchange',
      () => {
        if (startTextOf(location.hash)) void this.open(location.hash).then(() => this.onOpened());
      },
      { signal },
    );
    // A tab may be closed before the writer rests.
    addEventListener('pagehide', () => void this.#save(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && void this.#save(), { signal });
    document.addEventListener(
      'dragover',
      event => event.dataTransfer?.types.includes('Files') && event.preventDefault(),
      { signal },
    );
    document.addEventListener('drop', event => this.#drop(event), { signal });
  }

  /** Texts are opened one after the other, however quickly they are asked for: what was asked for last stays. */
  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#opening = this.#opening.then(run, run);
    return this.#opening;
  }

  async #turnTo(choice: PracticeText): Promise<void> {
    if (this.#isChanged) await this.#save();
    const draft = await this.#drafts[choice].read();
    if (draft.notice) this.#saying.say(draft.notice);
    this.#choice = choice;
    this.#put(draft.value ?? SAMPLES[choice]);
    const radio = document.querySelector<HTMLInputElement>(`input[name=text][value=${choice}]`);
    if (radio) radio.checked = true;
    // The address keeps the text of this tab over a reload; the stored choice is for the next visit.
    history.replaceState(null, '', `#sample=${choice}`);
    await this.#stored.change(() => choice);
  }

  #put(text: string): void {
    putLines(this.editor, text);
    this.#text.read();
    this.#isChanged = false;
    this.#showEmpty();
  }

  #edited(): void {
    this.#isChanged = true;
    this.#saving.request();
    this.#showEmpty();
  }

  #showEmpty(): void {
    const { parentElement, firstChild, childNodes } = this.editor;
    parentElement?.classList.toggle('empty', childNodes.length <= 1 && (firstChild?.textContent ?? '') === '');
  }

  async #save(): Promise<void> {
    const text = this.#text.read();
    const choice = this.#choice;
    this.#isChanged = false;
    const saved = await this.#drafts[choice].change(() => (text === SAMPLES[choice] ? null : text));
    if (!saved) this.#saying.say('This text could not be saved. It stays here until the tab is closed.');
  }

  /** Puts another text in place of all that stands there, with a way back. */
  #replaceAll(text: string, words: string): void {
    const before = this.#text.read();
    this.#put(text);
    this.#edited();
    this.editor.focus();
    this.#saying.say(words, () => {
      this.#put(before);
      this.#edited();
    });
  }

  #paste(event: ClipboardEvent): void {
    const pasted = (event.clipboardData?.getData('text/plain') ?? '').replaceAll(/\r\n?/g, '\n');
    const lines = pasted.split('\n').length;
    if (lines < LONG_PASTE) return;
    event.preventDefault();
    const selection = document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const text = this.#text.read();
    const start = range ? (this.#text.offsetAt(range.startContainer, range.startOffset) ?? 0) : 0;
    const end = range ? (this.#text.offsetAt(range.endContainer, range.endOffset) ?? start) : start;
    const whole = text.slice(0, start) + pasted + text.slice(end);
    if (whole.length > LONGEST_PRACTICE_TEXT)
      return this.#saying.say('That is more than this page can hold: a million characters.');
    this.#replaceAll(whole, `Pasted ${lines.toLocaleString('en-GB')} lines.`);
    const point = this.#text.pointAt(start + pasted.length);
    document.getSelection()?.collapse(point.node, point.offset);
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#inTurn(() => this.#openFile(file));
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = await textOfFile(file, LONGEST_PRACTICE_TEXT);
    if ('reason' in read) return this.#saying.say(read.reason);
    await this.#turnTo('own');
    this.onOpened();
    this.#replaceAll(read.text, `Opened ‘${file.name}’.`);
  }
}
