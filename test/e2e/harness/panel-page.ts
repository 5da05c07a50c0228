import { openExtensionPage } from '../../../scripts/practice-page.ts';
import type { SimulatedBrowser } from '../../simulators/index.ts';
import { Screen } from './screen.ts';

interface ExtensionWindow {
  readonly chrome: {
    readonly tabs: {
      query(wanted: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    };
  };
}

/** The panel as a page in a window of its own, bound to the one tab that shows a site of the editors. */
export async function openPanelPage({ browser, origin }: SimulatedBrowser): Promise<Screen> {
  const page = await browser.newPage({ type: 'window' });
  await openExtensionPage(page, `${origin}/sidepanel.html`);
  const tab = await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as ExtensionWindow).chrome;
    return (await tabs.query({})).find(({ url }) => url?.startsWith('https://'))?.id;
  });
  await openExtensionPage(page, `${origin}/sidepanel.html?tab=${tab}`);
  // What is clicked has to be painted, and a window behind others is not.
  await page.bringToFront();
  return new Screen(page);
}
