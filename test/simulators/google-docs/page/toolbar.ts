import type { Mode } from '../model/editing.ts';
import type { Chrome } from './chrome.ts';
import { byId, element } from './dom.ts';
import type { Kix } from './kix.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const MODES: readonly Mode[] = ['editing', 'suggesting', 'viewing'];

/** What of the toolbar works: the zoom, and the switch between the modes. */
export function connectToolbar(kix: Kix, chrome: Chrome): void {
  const options = ZOOMS.map(zoom => element('option', { value: zoom }, [`${zoom * 100}%`]));
  const zooms = element('select', { id: 'zoomSelect', tabindex: -1 }, options);
  zooms.value = String(kix.settings.zoom);
  zooms.addEventListener('change', () => kix.setZoom(Number(zooms.value)));
  byId('docs-toolbar').prepend(zooms);
  byId('docs-toolbar-mode-switcher').addEventListener('click', () => {
    const mode = MODES[(MODES.indexOf(kix.editing.mode) + 1) % MODES.length] ?? 'editing';
    kix.setMode(mode);
    chrome.showMode(mode);
  });
}
