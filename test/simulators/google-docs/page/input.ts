import { announce } from './chrome.ts';
import { pastedText, writeCopy } from './clipboard.ts';
import type { Counters } from './counters.ts';
import { dealsWithKey } from './keyboard.ts';
import type { Kix } from './kix.ts';
import { wordsIn } from './locale.ts';
import { piecesOfNodes } from './markup.ts';
import type { DocsSettings } from './settings.ts';
import { TextFrame } from './text-frame.ts';

/** Connects the text's frame with the editor: keys, pastes, copies. */
export function connectInput(kix: Kix, settings: DocsSettings, counters: Counters): TextFrame {
  const pastes = new Pastes(kix, settings, counters);
  const frame: TextFrame = new TextFrame(
    {
      label: wordsIn(settings.locale).content,
      keydown: event => {
        if (frame.hasFocus && dealsWithKey(kix, event)) event.preventDefault();
      },
      keypress: event => typed(kix, frame, event),
      paste: event => {
        counters.pastes++;
        kix.log.note('paste', frame.hasFocus ? 'taken' : 'without the focus');
        if (frame.hasFocus) pastes.take(event, frame);
      },
      copy: event => {
        counters.copies++;
        kix.log.note('copy');
        if (!event.clipboardData || !frame.hasFocus) return;
        frame.fill(writeCopy(kix, event.clipboardData));
        event.preventDefault();
      },
      input: text => {
        if (settings.takesInput) kix.edit(editing => editing.insert(text, true));
      },
      focused: isFocused => kix.cursor.blink(isFocused),
    },
    counters,
  );
  kix.focus = () => frame.focus();
  kix.blur = () => frame.blur();
  kix.flush = () => pastes.flush();
  // The editor takes the focus when it is there.
  frame.focus();
  setTimeout(() => frame.create(), settings.frameDelay);
  return frame;
}

function typed(kix: Kix, frame: TextFrame, event: KeyboardEvent): void {
  if (!frame.hasFocus || event.ctrlKey || event.metaKey) return;
  const code = event.charCode || event.which || event.keyCode;
  if (code === 13 || code < 32) return;
  const text = event.key.length === 1 || event.key.length === 2 ? event.key : String.fromCodePoint(code);
  event.preventDefault();
  if (kix.edit(editing => editing.insert(text, true))) announce(text);
}

/** Pastes happen a little after they were made, one after the other. */
class Pastes {
  readonly #kix: Kix;
  readonly #settings: DocsSettings;
  readonly #counters: Counters;
  #pending: { run: () => void; timer: ReturnType<typeof setTimeout> }[] = [];

  constructor(kix: Kix, settings: DocsSettings, counters: Counters) {
    this.#kix = kix;
    this.#settings = settings;
    this.#counters = counters;
  }

  take(event: ClipboardEvent, frame: TextFrame): void {
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    const hasMarkup = event.clipboardData?.types.includes('text/html') ?? false;
    if (hasMarkup) this.#counters.expectMarkup();
    if (hasMarkup && this.#settings.markup !== 'ignored') this.#takeMarkup(plain, frame);
    else {
      event.preventDefault();
      this.#takePlain(plain);
    }
  }

  flush(): void {
    for (const { run, timer } of this.#pending.splice(0)) {
      clearTimeout(timer);
      run();
    }
  }

  #takePlain(plain: string): void {
    const text = pastedText(plain);
    if (text !== null) this.#later(() => this.#kix.editing.insert(text, false));
  }

  /** What the browser, or whoever made the event, puts into the editable by the next tick is what is pasted. */
  #takeMarkup(plain: string, frame: TextFrame): void {
    setTimeout(() => {
      const { editable } = frame;
      const pasted = editable ? piecesOfNodes(editable) : [];
      frame.fill([]);
      const first = this.#settings.markup === 'trimmed' ? pasted.findIndex(({ runs }) => runs.length) : 0;
      const pieces = pasted.slice(Math.max(0, first));
      if (!pieces.some(({ runs }) => runs.length)) this.#takePlain(plain);
      else this.#later(() => this.#kix.editing.putMarkup(pieces));
    }, 0);
  }

  #later(change: () => boolean): void {
    const [least, most] = this.#settings.pasteDelay;
    const run = (): void => {
      this.#pending = this.#pending.filter(pending => pending !== entry);
      if (change()) this.#kix.showCaret('jump');
      else this.#kix.log.note('refused', 'paste');
    };
    const entry = { run, timer: setTimeout(run, least + Math.random() * (most - least)) };
    this.#pending.push(entry);
  }
}
