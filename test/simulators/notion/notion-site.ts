import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { FixtureDocument } from '../fixtures/document';
import { bundledScript } from '../server/bundled-script';
import type { Site } from '../site';
import { pageIdIn } from './address';
import { LOGIN_PAGE, sendHtml, sendJson } from './answer';
import { recordsOf } from './fixture-records';
import { idOf, SPACE_ID, USER_ID } from './ids';
import { answerCall, type Backing, type NotionCall } from './interface';
import { Lines } from './lines';
import type { Load } from './load';
import { NotionPage } from './notion-page';
import { editorHtml, MARKETING_HTML } from './page-html';
import type { BlockValue } from './records';
import { Workspace } from './workspace';

export type { NotionCall } from './interface';

/** The simulated Notion. */
export interface NotionSite extends Site {
  /** All calls of the interface, in order of arrival. */
  readonly calls: readonly NotionCall[];
  /** The page that a fixture has become, by the fixture's id. Throws where none was added. */
  page(documentId: string): NotionPage;
  /** Adds a page from records, for what fixtures cannot say. */
  addPage(pageId: string, blocks: Iterable<BlockValue>): NotionPage;
  /** What a page's script was told, by the script's address. */
  load(script: string): Load | undefined;
  /** Whether the app is still served by `www.notion.so`, as it was before May 2026. */
  legacyDomain: boolean;
  /** Whether the browser carries an account on the app's host. */
  signedIn: boolean;
}

export const notionSite = (): NotionSite => new SimulatedNotion();

const SCRIPT = join(import.meta.dirname, 'page', 'main.ts');
const APP_HOSTS = ['app.notion.com', 'www.notion.so', 'notion.so'];
const SCRIPT_PATH = '/_assets/app-';
const MARKETING_HOSTS = ['www.notion.com', 'notion.com'];

class SimulatedNotion implements NotionSite {
  readonly hosts = [...APP_HOSTS, ...MARKETING_HOSTS, '*.notion.site'];
  readonly calls: NotionCall[] = [];
  legacyDomain = false;
  signedIn = true;
  readonly #workspace = new Workspace();
  readonly #pages = new Map<string, NotionPage>();
  readonly #loads = new Map<string, Load>();
  readonly #lines = new Lines();
  readonly #backing: Backing = {
    workspace: this.#workspace,
    lines: this.#lines,
    calls: this.calls,
    page: id => this.#pages.get(id),
    isLoad: id => this.#loads.has(id),
    isSignedIn: () => this.signedIn,
  };

  add(document: FixtureDocument): void {
    const { pageId, blocks, users } = recordsOf(document);
    for (const user of users.values()) this.#workspace.users.set(user.id, user);
    this.addPage(pageId, blocks.values());
  }

  addPage(pageId: string, blocks: Iterable<BlockValue>): NotionPage {
    for (const value of blocks) this.#workspace.put(value);
    const page = new NotionPage(this.#workspace, this.#lines, pageId);
    this.#pages.set(pageId, page);
    return page;
  }

  page(documentId: string): NotionPage {
    const page = this.#pages.get(idOf(documentId)) ?? this.#pages.get(documentId);
    if (!page) throw new Error(`No page ‘${documentId}’ was added.`);
    return page;
  }

  load(script: string): Load | undefined {
    return this.#loads.get(script.slice(SCRIPT_PATH.length).replace('.js', ''));
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    if (this.#isElsewhere(response, url)) return true;
    const [, endpoint] = /^\/api\/v3\/(\w+)$/.exec(url.pathname) ?? [];
    const [, kind, loadId = '', rest = ''] =
      /^\/_(assets|lines|switches)\/(?:app-)?(\w+)(?:\.js|\/([\w-]+))?$/.exec(url.pathname) ?? [];
    const load = this.#loads.get(loadId);
    if (endpoint) await answerCall(this.#backing, endpoint, request, response, url);
    else if (kind === 'assets' && load) await sendScript(response, load);
    else if (kind === 'lines' && load) this.#lines.open(loadId, response);
    else if (kind === 'switches' && load) sendJson(response, this.#pages.get(rest)?.switches ?? load.switches);
    else return this.#open(response, url);
    return true;
  }

  /** Marketing pages, and hosts that lead to the app's. */
  #isElsewhere(response: ServerResponse, url: URL): boolean {
    const home = this.legacyDomain ? 'www.notion.so' : 'app.notion.com';
    if (MARKETING_HOSTS.includes(url.hostname)) sendHtml(response, MARKETING_HTML);
    else if (url.hostname !== home && !isPublicHost(url)) {
      const target = new URL(url);
      target.hostname = home;
      response.writeHead(302, { location: target.href }).end();
    } else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else return false;
    return true;
  }

  #open(response: ServerResponse, url: URL): boolean {
    const page = this.#pages.get(pageIdIn(url.pathname) ?? '');
    const isPublic = isPublicHost(url);
    if (!page || (isPublic && !page.switches.published)) return false;
    if (!isPublic && !this.signedIn) {
      sendHtml(response, LOGIN_PAGE);
      return true;
    }
    const load = this.#newLoad(page, isPublic);
    const headers: Record<string, string> = isPublic
      ? {}
      : { 'set-cookie': 'token_v2=simulated; Path=/; Secure; HttpOnly; SameSite=None' };
    sendHtml(response, editorHtml(`${SCRIPT_PATH}${load.id}.js`, load.switches), headers);
    return true;
  }

  #newLoad(page: NotionPage, isPublic: boolean): Load {
    const name = (): string => crypto.randomUUID().replaceAll('-', '');
    const user = this.#workspace.users.get(USER_ID);
    const load: Load = {
      id: name(),
      control: `_${name()}`,
      key: name(),
      pageId: page.pageId,
      switches: isPublic ? { ...page.switches, role: 'reader' } : page.switches,
      user: user ?? { id: USER_ID, name: '', email: '' },
      spaceId: SPACE_ID,
    };
    this.#loads.set(load.id, load);
    return load;
  }
}

const isPublicHost = ({ hostname }: URL): boolean => hostname.endsWith('.notion.site');

/** The editor's script, with what this load is told in a block of its own: none of it is in the document. */
async function sendScript(response: ServerResponse, load: Load): Promise<void> {
  const script = `{const LOAD=${JSON.stringify(load)};\n${await bundledScript(SCRIPT)}}`;
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  response.end(script);
}
