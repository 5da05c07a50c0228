import type { Page } from 'puppeteer-core';
import { type BrowserKind, BUILDS } from '../../scripts/build.ts';
import { until } from '../e2e/harness/until.ts';
import type { FixtureDocument } from '../simulators/fixtures/document.ts';
import type { Random } from '../simulators/fixtures/random.ts';
import { notionUrl, openSimulated, type SimulatedBrowser } from '../simulators/index.ts';
import { NotionDriver } from '../simulators/notion/driver.ts';
import type { NotionPage } from '../simulators/notion/notion-page.ts';
import { type NotionSite, notionSite } from '../simulators/notion/notion-site.ts';
import { canWrite, type NotionSwitches, USUAL } from '../simulators/notion/switches.ts';
import { startSimulators } from '../simulators/server/start.ts';
import type { Simulators } from '../simulators/site.ts';
import { documentFor, otherDocument } from './documents.ts';
import type { ParagraphEdit, SoakedEditor } from './editor.ts';
import { Line } from './line.ts';

const MOODS: readonly Partial<NotionSwitches>[] = [
  {},
  {},
  {},
  { unmounting: true },
  { saveDelay: 20, serverLag: 500 },
  { boxes: 'double', missing: 5 },
  { settleTime: 130, revertAfter: [300, 950] },
  { syntheticKeys: false },
  { dark: true, fullWidth: true },
];

/** Notion with Backcast, for the damage test. */
export class SoakedNotion implements SoakedEditor {
  readonly tail = null;
  #page: Page | null = null;
  #document: FixtureDocument = otherDocument();
  #other = '';
  #isRefused = false;

  private constructor(
    private readonly site: NotionSite,
    private readonly simulators: Simulators,
    private readonly simulated: SimulatedBrowser,
    readonly line: Line,
  ) {}

  static async open(kind: BrowserKind): Promise<SoakedNotion> {
    const site = notionSite();
    const simulators = await startSimulators([site]);
    const simulated = await openSimulated(kind, { simulators, extensionPath: BUILDS[kind] });
    return new SoakedNotion(site, simulators, simulated, await Line.open(simulated));
  }

  async begin(random: Random, seed: number): Promise<void> {
    this.#document = documentFor(seed);
    this.site.add(this.#document);
    this.site.add(otherDocument());
    this.#other = this.site.page('soak-other').texts.join('\n');
    this.#stored.set({ ...USUAL, ...random.of(MOODS) });
    this.#isRefused = false;
    const before = this.#page;
    this.#page = await this.simulated.browser.newPage();
    await before?.close();
    await this.#open.goto(notionUrl(this.#document.id));
    await this.#open.bringToFront();
    await this.#driver.ready();
    await this.line.connect();
    await this.line.reviewed(this.#document.title);
  }

  async texts(): Promise<string[]> {
    const all = await this.#driver.ask('texts');
    return all.filter(({ property }) => property !== 'checked').map(({ text }) => text);
  }

  async putCaret(paragraph: string, offset: number): Promise<boolean> {
    const isThere = await this.#open.evaluate(placeCaret, paragraph, offset);
    // What is typed right after a move of the selection is taken back by the editor.
    await pause(160);
    return isThere;
  }

  caret(): Promise<{ paragraph: string; offset: number } | null> {
    return this.#open.evaluate(caretInLeaf);
  }

  type(text: string, delay: number): Promise<void> {
    return this.#open.keyboard.type(text, { delay });
  }

  async pressUndo(): Promise<void> {
    const { keyboard } = this.#open;
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
  }

  async editRemotely({ paragraph, start, end, text }: ParagraphEdit): Promise<boolean> {
    const found = (await this.#driver.ask('texts')).find(each => each.text === paragraph);
    if (!found) return false;
    const served = this.#stored.workspace.blocks.get(found.id)?.properties?.[found.property] ?? [];
    // What was typed has not reached the server yet: a colleague would be changing another text.
    if (served.map(([part]) => part).join('') !== paragraph) return false;
    this.#stored.editRemotely(found.id, { start, end, text }, found.property);
    await until('the colleague’s change', async () => !(await this.texts()).includes(paragraph), 2_000);
    return true;
  }

  async scroll(share: number): Promise<void> {
    await this.#open.evaluate(part => {
      const scroller = document.querySelector('.notion-scroller.vertical');
      if (scroller) scroller.scrollTop = part * scroller.scrollHeight;
    }, share);
  }

  async befall(random: Random): Promise<string> {
    const what = random.of([
      'locked',
      'reader',
      'editor',
      'editor',
      'server fails',
      'server hangs',
      'all well',
      'slow',
      'dark',
    ] as const);
    const changes: Record<typeof what, Partial<NotionSwitches>> = {
      locked: { locked: true },
      reader: { role: 'reader' },
      editor: { role: 'editor', locked: false },
      'server fails': { fault: { kind: 'status', status: 500 } },
      'server hangs': { fault: { kind: 'hang', times: 2 } },
      'all well': { fault: null, latency: 0 },
      slow: { latency: 400 },
      dark: { dark: random.next() < 0.5 },
    };
    if (what === 'locked' || what === 'reader') this.#isRefused = true;
    this.#stored.set(changes[what]);
    await pause(80);
    return what;
  }

  /** To another page, by a link, and back. */
  async goAwayAndBack(time: number): Promise<void> {
    // What was not saved before the right to was taken away is not there any more after a return.
    if (this.#isRefused) return;
    await this.#driver.ask('navigate', this.site.page('soak-other').path);
    await pause(400 + time);
    await this.#driver.ask('navigate', this.#stored.path);
    await pause(400);
    await this.#driver.ready();
  }

  takesTyping(): boolean {
    return canWrite(this.#stored.switches);
  }

  async trespasses(): Promise<string[]> {
    const saves = this.site.calls.filter(({ byEditor, endpoint }) => !byEditor && endpoint.startsWith('save'));
    const other =
      this.site.page('soak-other').texts.join('\n') === this.#other ? [] : ['the other page was written in'];
    return [...(await this.#driver.foreign()), ...saves.map(({ endpoint }) => `a call of ${endpoint}`), ...other];
  }

  async close(): Promise<void> {
    await this.simulated.close();
    await this.simulators.close();
  }

  get #stored(): NotionPage {
    return this.site.page(this.#document.id);
  }

  get #driver(): NotionDriver {
    return new NotionDriver(this.#open, this.site);
  }

  get #open(): Page {
    if (!this.#page) throw new Error('Nothing has been opened.');
    return this.#page;
  }
}

const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));

/** Runs in the page: puts the caret into the leaf with this text, as a click does. False where none is mounted. */
function placeCaret(paragraph: string, offset: number): boolean {
  const leaves = document.querySelectorAll<HTMLElement>('[data-content-editable-leaf]');
  const leaf = [...leaves].find(each => each.textContent === paragraph);
  if (!leaf || leaf.getAttribute('contenteditable') === 'false') return false;
  leaf.scrollIntoView({ block: 'center', behavior: 'instant' });
  leaf.closest<HTMLElement>('[data-content-editable-root]')?.focus({ preventScroll: true });
  const walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.length) {
      getSelection()?.collapse(node, left);
      return true;
    }
    left -= node.length;
  }
  return false;
}

/** Runs in the page. */
function caretInLeaf(): { paragraph: string; offset: number } | null {
  const { focusNode, focusOffset } = getSelection() ?? { focusNode: null, focusOffset: 0 };
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  const leaf = element?.closest('[data-content-editable-leaf]');
  if (!leaf || !focusNode) return null;
  const before = document.createRange();
  before.selectNodeContents(leaf);
  before.setEnd(focusNode, focusOffset);
  return { paragraph: leaf.textContent, offset: before.toString().length };
}
