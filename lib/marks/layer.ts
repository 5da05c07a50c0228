import tokens from '@/assets/tokens.css?inline';
import styles from './card.css?inline';

export interface LayerWishes {
  /** Over everything in the page, not only over what stands around it. */
  readonly isOnTop?: boolean;
}

/**
 * A place of ours in a page: a closed shadow root beside the editor, never in it, that the page's styles do not reach.
 * Goes with the signal, and with it every trace of us.
 */
export function createLayer(
  parent: HTMLElement,
  signal: AbortSignal,
  { isOnTop = false }: LayerWishes = {},
): ShadowRoot {
  const host = document.createElement('div');
  host.className = 'backcast-layer';
  const root = host.attachShadow({ mode: 'closed' });
  // In a shadow tree the tokens belong to its host, as does the theme.
  addStyles(
    root,
    inOwnSizes(tokens)
      .replaceAll(':root', ':host')
      .replaceAll(/\[data-theme="?(\w+)"?\]/g, ':host([data-theme=$1])'),
    styles,
    ...(isOnTop ? [':host { z-index: 2147483647; }'] : []),
  );
  // A click on us must not move the caret out of the editor.
  root.addEventListener('mousedown', event => event.preventDefault());
  parent.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}

/** Has an element of ours go out of sight together with the sheet of `presence.css`, whatever becomes of this script. */
export function tieToPresence(element: HTMLElement): void {
  element.style.display = 'none';
}

/** A page of the web makes of a rem what it likes. */
const inOwnSizes = (css: string): string =>
  location.protocol.startsWith('http') ? css.replaceAll(/([\d.]+)rem/g, (_, rem) => `${16 * Number(rem)}px`) : css;

/** Gives a shadow root its styles, in a way that the page's security policy has no say in. */
export function addStyles(root: ShadowRoot, ...sheets: readonly string[]): void {
  root.adoptedStyleSheets = sheets.map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
