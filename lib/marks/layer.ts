import tokens from '@/assets/tokens.css?inline';
import styles from './card.css?inline';

/**
 * A place of ours in a page: a closed shadow root beside the editor, never in it, that the page's styles do not reach.
 * Goes with the signal, and with it every trace of us.
 */
export function createLayer(parent: HTMLElement, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  host.className = 'backcast-layer';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  // In a shadow tree the tokens belong to its host, as does the theme.
  sheet.replaceSync(
    tokens.replaceAll(':root', ':host').replaceAll(/\[data-theme="?(\w+)"?\]/g, ':host([data-theme=$1])'),
  );
  const own = new CSSStyleSheet();
  own.replaceSync(styles);
  root.adoptedStyleSheets = [sheet, own];
  // A click on us must not move the caret out of the editor.
  root.addEventListener('mousedown', event => event.preventDefault());
  parent.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
