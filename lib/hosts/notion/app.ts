import { notionApp } from './page-dom';

/** In milliseconds. A page of Notion that has not started its application by then is another kind of page. */
const LATEST = 60_000;

/** Resolves as soon as Notion's application is in the document: true, or false on pages that have none. */
export function appStarted(page: Document, signal: AbortSignal): Promise<boolean> {
  if (notionApp(page)) return Promise.resolve(true);
  return new Promise(done => {
    const end = (isThere: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      done(isThere && !signal.aborted);
    };
    const observer = new MutationObserver(() => notionApp(page) && end(true));
    // A timer, because an application that does not come sends no event.
    const timer = setTimeout(() => end(false), LATEST);
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener('abort', () => end(false));
  });
}
