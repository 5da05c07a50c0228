import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What an element is found by: as a screen reader would say it. A string is the whole name. */
export interface Wanted {
  readonly role: string;
  readonly name?: string | RegExp | undefined;
  /** Only inside the first element that this describes. */
  readonly within?: Wanted | undefined;
}

/** The library that knows roles and names, as it is put into a page. */
const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

export const wantedInWords = ({ role, name, within }: Wanted): string =>
  [role, name === undefined ? '' : ` ‘${name}’`, within ? ` in ${wantedInWords(within)}` : ''].join('');

/** All elements that fit, in the order of the page, without the hidden ones; the same in every browser. */
export async function elementsOf(page: Page, wanted: Wanted): Promise<ElementHandle<HTMLElement>[]> {
  if (!(await page.evaluate(() => 'TestingLibraryDom' in globalThis))) await page.evaluate(LIBRARY);
  const list = await page.evaluateHandle(elementsInPage, stepsOf(wanted));
  const handles = [...(await list.getProperties()).values()].map(handle => handle.asElement());
  return handles.filter(handle => handle !== null) as ElementHandle<HTMLElement>[];
}

interface Step {
  readonly role: string;
  readonly name: string | null;
  /** Source and flags, when the name is a pattern. */
  readonly pattern: readonly [string, string] | null;
}

/** From the outermost to the element itself, as plain data that can travel into the page. */
function stepsOf({ role, name, within }: Wanted): Step[] {
  const step: Step = {
    role,
    name: typeof name === 'string' ? name : null,
    pattern: name instanceof RegExp ? [name.source, name.flags] : null,
  };
  return [...(within ? stepsOf(within) : []), step];
}

/** Runs in the page. */
function elementsInPage(steps: Step[]): HTMLElement[] {
  type Query = (root: HTMLElement, role: string, options: object) => HTMLElement[];
  const { queryAllByRole } = (globalThis as unknown as { TestingLibraryDom: { queryAllByRole: Query } })
    .TestingLibraryDom;
  let found = [document.body];
  for (const { role, name, pattern } of steps) {
    const [root] = found;
    if (!root) return [];
    const expression = pattern && new RegExp(...pattern);
    // No-break spaces are a matter of the layout; nobody hears them.
    const fits = (heard: string): boolean => {
      const said = heard.replaceAll(/\s+/g, ' ').trim();
      return expression ? expression.test(said) : said === name;
    };
    found = queryAllByRole(root, role, expression || name !== null ? { name: fits } : {});
  }
  return found;
}
