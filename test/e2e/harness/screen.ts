import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { elementsOf, type Wanted, wantedInWords } from './roles.ts';
import { until } from './until.ts';

/** A page as its user meets it: elements by role and name, real keys and clicks, and patience instead of pauses. */
export class Screen {
  constructor(readonly page: Page) {}

  /** The first element of this role and name, as soon as there is one. A string is the whole name. */
  find(role: string, name?: string | RegExp, within?: Wanted): Promise<ElementHandle<HTMLElement>> {
    const target = { role, name, within };
    return until(wantedInWords(target), async () => (await elementsOf(this.page, target))[0] ?? null);
  }

  /**
   * A real click in the middle of the element. It is found anew for every try: the page may draw itself in between. What
   * lies under a toast is moved away from it first, as its user would.
   */
  async click(role: string, name?: string | RegExp, within?: Wanted): Promise<void> {
    const target = { role, name, within };
    await until(`a click on ${wantedInWords(target)}`, async () => {
      const [element] = await elementsOf(this.page, target);
      await element?.evaluate(uncover);
      return element?.click().then(
        () => true,
        () => false,
      );
    });
  }

  async count(role: string, name?: string | RegExp, within?: Wanted): Promise<number> {
    return (await elementsOf(this.page, { role, name, within })).length;
  }

  /** Waits until there is no such element. */
  async gone(role: string, name?: string | RegExp, within?: Wanted): Promise<void> {
    const target = { role, name, within };
    await until(`no ${wantedInWords(target)}`, async () => (await elementsOf(this.page, target)).length === 0);
  }

  /** What stands in the first element of this role and name, as soon as there is one. */
  async textOf(role: string, name?: string | RegExp, within?: Wanted): Promise<string> {
    return (await this.find(role, name, within)).evaluate(element => element.textContent ?? '');
  }

  /** Waits until the page reads so. */
  async reads(words: string | RegExp): Promise<void> {
    await until(`the words ${words}`, async () => {
      const text = await this.page.evaluate(() => document.body.textContent);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });
  }

  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** A key with modifiers held down, the last one of "Alt+Shift+KeyK". */
  async chord(keys: string): Promise<void> {
    const names = keys.split('+') as KeyInput[];
    const last = names.pop();
    for (const name of names) await this.page.keyboard.down(name);
    if (last) await this.page.keyboard.press(last);
    for (const name of names.reverse()) await this.page.keyboard.up(name);
  }

  /** Types key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}

/** Runs in the page: moves an element to the middle of the window when something else lies over its own middle. */
function uncover(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!over || element.contains(over) || over.contains(element)) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
