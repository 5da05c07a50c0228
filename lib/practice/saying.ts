/** How long something said stands at the bottom of the page, in milliseconds. */
const SAID_FOR = 8_000;

export interface Saying {
  /** Says what happened; with `undo`, a button and Ctrl or Cmd+Z take it back while it shows. */
  say(words: string, undo?: () => void): void;
}

/** The line at the bottom of the practice page. */
export function createSaying(page: Document): Saying {
  const box = page.getElementById('said') as HTMLElement;
  const line = page.getElementById('said-words') as HTMLElement;
  const button = page.getElementById('said-undo') as HTMLButtonElement;
  let back: (() => void) | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(hiding);
    box.classList.remove('shown');
    line.textContent = '';
    back = undefined;
    button.hidden = true;
  };
  const undo = (): void => {
    const run = back;
    hide();
    run?.();
  };
  button.addEventListener('click', undo);
  page.addEventListener('keydown', event => {
    if (!back || event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    undo();
  });
  // Once the writer types on, Ctrl+Z is the editor's again.
  page.addEventListener('beforeinput', hide);
  hide();
  return {
    say(words, undoing) {
      hide();
      line.textContent = words;
      back = undoing;
      button.hidden = !undoing;
      box.classList.add('shown');
      hiding = setTimeout(hide, SAID_FOR);
    },
  };
}
