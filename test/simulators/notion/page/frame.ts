import type { NotionSwitches } from '../switches';
import { element } from './dom';
import { LABELS } from './labels';

/** What stays on the screen while pages come and go. */
export interface Frame {
  readonly main: HTMLElement;
  readonly overlay: HTMLElement;
  readonly listener: HTMLElement;
}

/** Builds the app around the page: sidebar, top bar, the places for menus and peeks. */
export function buildFrame(app: Element, { language }: NotionSwitches): Frame {
  const labels = LABELS[language];
  const share = element('div', { class: 'notion-topbar-share-menu', role: 'button', tabindex: 0 }, labels.share);
  const more = element(
    'div',
    { class: 'notion-topbar-more-button', role: 'button', tabindex: 0, 'aria-label': '…' },
    '…',
  );
  const topbar = element('div', { class: 'notion-topbar' }, element('div', { style: 'flex:1;' }), share, more);
  const main = element('main', { class: 'notion-frame' }, topbar);
  const sidebar = element('nav', { class: 'notion-sidebar-container' });
  const listener = element('div', { class: 'notion-cursor-listener' }, sidebar, main);
  const presence = element('div', { class: 'notion-presence-container' });
  const overlay = element('div', { class: 'notion-overlay-container notion-default-overlay-container' });
  app.append(element('div', { class: 'notion-app-inner' }, listener, presence, overlay));
  return { main, overlay, listener };
}

/** The scrolling part of a page, with an empty layout in it. */
export function buildScroller(): { readonly scroller: HTMLElement; readonly layout: HTMLElement } {
  const layout = element('div', { class: 'layout' });
  const scroller = element('div', { class: 'notion-scroller vertical' }, layout);
  return { scroller, layout };
}
