import { answerName, HELLO, isSecret, READY } from './bridge-protocol';

/** Where the scripts of the extension in this page find the secret; the page has another global object. */
const PLACE = Symbol.for('backcast.docs.secret');
const EARLY = Symbol.for('backcast.docs.early');

/** How long the page's half may take to come up where it is put into a page that stands already, in milliseconds. */
const PATIENCE = 5_000;

type Place = { [PLACE]?: unknown; [EARLY]?: unknown };

/**
 * Hands a new secret to the bridge's half in the page's own world. Run at the start of the document, both halves have
 * met before a script of the page can listen; whichever comes second makes it happen. Put into a page that stands
 * already, the page may overhear it: see the page's half for what that would give it.
 */
export function handSecretOver(page: Document): void {
  const secret = crypto.randomUUID();
  const offer = (): void => void page.dispatchEvent(new CustomEvent(HELLO, { detail: JSON.stringify(secret) }));
  const place = globalThis as Place;
  place[PLACE] = secret;
  place[EARLY] = page.readyState === 'loading';
  const met = (): void => page.removeEventListener(READY, offer);
  page.addEventListener(READY, offer, { once: true });
  page.addEventListener(answerName(secret), met, { once: true });
  offer();
  setTimeout(met, PATIENCE);
}

/** The secret that was handed over in this page; null when the extension came up after the page. */
export function secretOfPage(): string | null {
  const secret = (globalThis as Place)[PLACE];
  return isSecret(secret) ? secret : null;
}

/** Whether the secret was handed over at the start of the page, when its editor had not yet asked who wants its text. */
export function wasEarly(): boolean {
  return (globalThis as Place)[EARLY] === true;
}
