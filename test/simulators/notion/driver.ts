import type { Page } from 'puppeteer-core';
import type { Load } from './load';
import type { NotionSite } from './notion-site';
import type { Control } from './page/control';

type Methods = {
  [K in keyof Control as Control[K] extends (...args: never[]) => unknown ? K : never]: Control[K] extends (
    ...args: infer A
  ) => infer R
    ? (...args: A) => R
    : never;
};

/** Speaks to the editor in an open page, through the door that only tests know of. */
export class NotionDriver {
  constructor(
    private readonly page: Page,
    private readonly site: NotionSite,
  ) {}

  /** Asks the page's control. Rejects before the editor has started. */
  ask<K extends keyof Methods>(method: K, ...args: Parameters<Methods[K]>): Promise<ReturnType<Methods[K]>> {
    return this.#evaluate(method, args) as Promise<ReturnType<Methods[K]>>;
  }

  /** How often anybody but the tests has touched the control: to be 0. */
  strangers(): Promise<number> {
    return this.#evaluate('strangers', []) as Promise<number>;
  }

  /** What somebody other than the editor has done to the app’s own document, in the order in which it was noticed. */
  async foreign(): Promise<string[]> {
    const entries = await this.ask('log', 'foreign-attribute', 'foreign-element', 'foreign-node', 'foreign-text');
    return entries.map(({ kind, detail }) => `${kind}: ${detail}`);
  }

  /** Waits until all records of the page are there, and its first blocks are in the document. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.notion-page-content');
    while (!(await this.ask('isLoaded'))) await new Promise(done => setTimeout(done, 20));
    const [, first] = await this.ask('texts');
    if (first) await this.page.waitForSelector('.notion-page-content [data-block-id]');
  }

  /** The text of a block as the editor has it. */
  async text(id: string, property = 'title'): Promise<string> {
    return (await this.ask('title', id, property)).map(([text]) => text).join('');
  }

  async #evaluate(name: string, args: readonly unknown[]): Promise<unknown> {
    const load = await this.load();
    return this.page.evaluate(
      (control, key, method, given) => {
        const door = (window as unknown as Record<string, (key: string) => Record<string, unknown>>)[control];
        const opened = door?.(key);
        const member = opened?.[method];
        return typeof member === 'function' ? member.apply(opened, given) : member;
      },
      load.control,
      load.key,
      name,
      args,
    );
  }

  /** What the page’s script was told. */
  async load(): Promise<Load> {
    const script = await this.page.$eval('script[src^="/_assets/app-"]', found => found.getAttribute('src') ?? '');
    const load = this.site.load(script);
    if (!load) throw new Error('This page was not given out by the simulated Notion.');
    return load;
  }
}
