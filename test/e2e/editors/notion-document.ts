import type { Page } from 'puppeteer-core';
import type { FixtureDocument } from '../../simulators/fixtures/document.ts';
import { type Editors, notionUrl } from '../../simulators/index.ts';
import type { NotionPage } from '../../simulators/notion/notion-page.ts';
import type { Control } from '../../simulators/notion/page/control.ts';
import type { NotionSwitches } from '../../simulators/notion/switches.ts';
import { until } from '../harness/until.ts';
import { CARRIED } from './docs-document.ts';
import type { Area, MarkArea, Mode, OpenDocument } from './open-document.ts';

type Called = { [K in keyof Control]: Control[K] extends (...args: never[]) => unknown ? K : never }[keyof Control];

/** In milliseconds: after a click or a moved selection the editor takes back what is typed at once. */
const SETTLED = 200;
const KINDS: Readonly<Record<string, string>> = {
  header: 'heading 1',
  sub_header: 'heading 2',
  sub_sub_header: 'heading 3',
  bulleted_list: 'bulleted',
  numbered_list: 'numbered',
  text: 'paragraph',
};
const ROLES = { editing: 'editor', suggesting: 'editor', commenting: 'comment_only', viewing: 'reader' } as const;

/** A page in the simulated Notion. */
export class NotionDocument implements OpenDocument {
  private constructor(
    private readonly editors: Editors,
    readonly page: Page,
    readonly fixture: FixtureDocument,
  ) {}

  static async open(
    editors: Editors,
    page: Page,
    fixture: FixtureDocument,
    switches: Partial<NotionSwitches>,
  ): Promise<NotionDocument> {
    const document = new NotionDocument(editors, page, fixture);
    document.stored.set(switches);
    await page.goto(notionUrl(fixture.id));
    await page.bringToFront();
    await document.stands();
    return document;
  }

  /** The page as the simulated server has it. */
  get stored(): NotionPage {
    return this.editors.notion.page(this.fixture.id);
  }

  async stands(): Promise<void> {
    await until('the blocks', () => this.page.$('.notion-page-content [data-block-id]'), 30_000);
  }

  /** Does or asks something at the simulated editor, past everything that a user could. */
  async do<K extends Called>(name: K, ...args: Parameters<Control[K]>): Promise<ReturnType<Control[K]>> {
    const script = await this.page.evaluate(() =>
      document.querySelector('script[src*="/_assets/app-"]')?.getAttribute('src'),
    );
    const load = this.editors.notion.load(script ?? '');
    if (!load) throw new Error('The editor has not started.');
    type Callable = Record<string, (...args: unknown[]) => unknown>;
    const call = (control: string, key: string, method: string, values: unknown[]): unknown =>
      (window as unknown as Record<string, (key: string) => Callable>)[control]?.(key)[method]?.(...values);
    return this.page.evaluate(call, load.control, load.key, name as string, args) as Promise<ReturnType<Control[K]>>;
  }

  async text(): Promise<string> {
    return (await this.do('texts')).map(({ text }) => text).join('\n');
  }

  async outline(): Promise<readonly string[]> {
    const [, ...blocks] = await this.do('texts');
    return blocks.map(({ type, text }) => `${KINDS[type] ?? type}: ${text}`);
  }

  async placeCaret(behind: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(rectanglesOf, behind, true);
    const last = (await this.areasOf(behind)).at(-1);
    if (!last) throw new Error(`‘${behind}’ does not stand in the editor.`);
    await this.page.mouse.click(last.x + last.width - 0.5, last.y + last.height / 2);
    await new Promise(done => setTimeout(done, SETTLED));
  }

  caret(): Promise<string> {
    return this.page.evaluate(() => {
      const selection = getSelection();
      const leaf = selection?.anchorNode?.parentElement?.closest('[data-content-editable-leaf]');
      if (!selection?.anchorNode || !leaf) return '';
      const before = document.createRange();
      before.selectNodeContents(leaf);
      before.setEnd(selection.anchorNode, selection.anchorOffset);
      const block = leaf.closest('[data-block-id]')?.getAttribute('data-block-id');
      return `${block} ${before.toString().length} ${selection.toString()}`;
    });
  }

  areasOf(words: string): Promise<readonly Area[]> {
    return this.page.evaluate(rectanglesOf, words, false);
  }

  marks(): Promise<readonly MarkArea[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].flatMap(range =>
          [...(range as Range).getClientRects()].map(({ x, y, width, height }) => {
            return { look: name.replace('backcast-', ''), x, y, width, height };
          }),
        ),
      ),
    );
  }

  undoSteps(): Promise<number> {
    return this.do('undoDepth');
  }

  async setMode(mode: Mode): Promise<void> {
    this.stored.set({ role: ROLES[mode] });
  }

  /** Notion shows everybody that a page is locked; there is no refusal that cannot be seen before. */
  async lock(): Promise<boolean> {
    return false;
  }

  /** Notion keeps what is written without a connection, so it refuses nothing. */
  async setOffline(): Promise<boolean> {
    return false;
  }

  async rename(title: string): Promise<void> {
    const { stored } = this;
    stored.editRemotely(stored.pageId, { start: 0, end: stored.title.length, text: title });
  }

  async moveLine(line: string, behind: string): Promise<void> {
    const { stored } = this;
    const { id, type } = stored.find(line);
    stored.removeRemotely(id);
    await new Promise(done => setTimeout(done, CARRIED));
    stored.addRemotely(type, line, stored.find(behind).id);
  }

  async foreign(): Promise<readonly string[]> {
    return Object.keys(await this.do('counts')).filter(what => what.startsWith('foreign-'));
  }
}

/** Runs in the page: where the first occurrence of these words in a leaf is, line by line; scrolled to if wanted. */
function rectanglesOf(words: string, scroll: boolean): Area[] {
  for (const leaf of document.querySelectorAll<HTMLElement>('[data-content-editable-leaf]')) {
    const at = (leaf.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    if (scroll) leaf.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
    let before = 0;
    let isStarted = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.nodeValue ?? '';
      if (!isStarted && at < before + length) {
        range.setStart(node, at - before);
        isStarted = true;
      }
      if (at + words.length <= before + length) {
        range.setEnd(node, at + words.length - before);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      before += length;
    }
  }
  return [];
}
