import { browser } from '@/lib/platform/browser';
import { toBackground } from './requests';

/** Has the panel opened beside this page, from a script that cannot open it itself. To be called within a click. */
export function askForPanel(): void {
  // Nobody answers after an update of the extension; the page's own script ends then too.
  void browser.runtime.sendMessage(toBackground('openPanel')).catch(() => undefined);
}
