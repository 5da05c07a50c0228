import type { Kix } from './kix.ts';

const FIRST = 't.0';

/** Keeps tab and heading in step with the page's address. */
export function followAddress(kix: Kix): void {
  const open = (): void => {
    const { searchParams, hash } = new URL(location.href);
    const wanted = searchParams.get('tab') ?? FIRST;
    if (wanted !== kix.tab.id) kix.openTab(wanted);
    const heading = /#heading=(.+)/.exec(hash)?.[1];
    if (heading) goTo(kix, heading);
  };
  addEventListener('popstate', open);
  addEventListener('hashchange', open);
  open();
  // The editor names the tab in the address only after a while.
  setTimeout(() => {
    if (!new URL(location.href).searchParams.has('tab')) history.replaceState(null, '', addressOf(kix.tab.id));
  }, 500);
}

/** Opens a tab as a click on it does. */
export function visitTab(kix: Kix, id: string): void {
  if (id !== kix.tab.id && kix.openTab(id)) history.pushState(null, '', addressOf(id));
}

function addressOf(tab: string): string {
  const url = new URL(location.href);
  url.searchParams.set('tab', tab);
  if (tab !== url.searchParams.get('tab')) url.hash = '';
  return url.href;
}

function goTo(kix: Kix, heading: string): void {
  const { model } = kix.editing;
  const index = model.paragraphs.findIndex(({ style }) => style.headingId === heading);
  if (index < 0) return;
  const offset = model.textStart(index);
  kix.editing.select(offset, offset);
  kix.showCaret('glide');
}
