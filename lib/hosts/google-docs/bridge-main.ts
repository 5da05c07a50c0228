import { askFrom } from './bridge-checks';
import { PageHalf } from './bridge-page-half';
import { answerName, askName, HELLO, isSecret, READY } from './bridge-protocol';

/**
 * The bridge's half in the page's own world. It reads the annotated text, selects, pastes and presses undo, and nothing
 * else, and only for who knows the secret: the name of the events is made of it.
 *
 * What a hostile page can do. It shares this world, so it can redefine everything that is found here after the start of
 * the document; what the bridge itself needs is taken before (`pristine`). It cannot see the bridge's events, as it does
 * not know their names, and so cannot forge one or read an answer. It can lie about its text, take a paste and do nothing,
 * or be silent: that makes a wrong review of its own text or an edit that is told as refused. Could it forge messages, it
 * would win nothing: all that this half can do, to the page's own document, any script of the page can do without it. The
 * half in the extension's world takes what it hears for words about this page, checked in form and size; no message
 * makes it write. Nothing of the extension is reachable from here: no storage, no tabs, no text of another page.
 */
export function hostBridge(page: Document, requester: string): void {
  const { on, off, send, detailOf } = pristine(page);
  const half = new PageHalf(page, requester);
  const greet = (event: Event): void => {
    const secret = detailOf(event);
    if (!isSecret(secret)) return;
    off(HELLO, greet);
    send(answerName(secret), null);
    on(askName(secret), async asked => {
      const ask = askFrom(detailOf(asked));
      if (ask) send(answerName(secret), await half.answer(ask));
    });
  };
  on(HELLO, greet);
  send(READY, null);
}

/** What the bridge itself stands on, as it is before the page can change it. What is said is plain data, as JSON. */
function pristine(page: Document) {
  const { addEventListener, removeEventListener, dispatchEvent } = page;
  const { apply } = Reflect;
  const { parse, stringify } = JSON;
  const Custom = CustomEvent;
  const detail = Object.getOwnPropertyDescriptor(Custom.prototype, 'detail')?.get;
  return {
    on: (name: string, heard: (event: Event) => void): void => apply(addEventListener, page, [name, heard]),
    off: (name: string, heard: (event: Event) => void): void => apply(removeEventListener, page, [name, heard]),
    send: (name: string, words: unknown): void =>
      void apply(dispatchEvent, page, [new Custom(name, { detail: stringify(words) })]),
    detailOf(event: Event): unknown {
      try {
        return parse(detail ? apply(detail, event, []) : (event as CustomEvent).detail);
      } catch {
        return null;
      }
    },
  };
}
