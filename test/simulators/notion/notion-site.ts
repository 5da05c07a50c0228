import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { FixtureDocument } from '../fixtures/document';
import { bodyOf } from '../server/body';
import { bundledScript } from '../server/bundled-script';
import type { Site } from '../site';
import { pageIdIn } from './address';
import { LOGIN_PAGE, sendFault, sendHtml, sendJson, sendWrong } from './answer';
import { ENDPOINTS, pageIdOf } from './api';
import { recordsOf } from './fixture-records';
import { idOf, SPACE_ID, USER_ID } from './ids';
import { LOAD_HEADER, type Load } from './load';
import { NotionPage } from './notion-page';
import { editorHtml, MARKETING_HTML } from './page-html';
import type { BlockValue, Operation } from './records';
import { USUAL } from './switches';
import { Workspace } from './workspace';

/** A call of the interface. `byEditor` tells the editor's own calls from everybody else's. */
export interface NotionCall {
  readonly endpoint: string;
  readonly host: string;
  readonly pageId: string | null;
  readonly byEditor: boolean;
  readonly body: unknown;
}

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
const APP_HOSTS = ['app.notion.com', 'www.notion.so'];
const SCRIPT_PATH = '/_assets/app-';
const NOTICES_PATH = '/_notices/';

class SimulatedNotion implements NotionSite {
  readonly hosts = [...APP_HOSTS, 'notion.so', 'www.notion.com', 'notion.com', '*.notion.site'];
  readonly calls: NotionCall[] = [];
  legacyDomain = false;
  signedIn = true;
  readonly #workspace = new Workspace();
  readonly #pages = new Map<string, NotionPage>();
  readonly #loads = new Map<string, Load>();

  add(document: FixtureDocument): void {
    const { pageId, blocks, users } = recordsOf(document);
    for (const user of users.values()) this.#workspace.users.set(user.id, user);
    this.addPage(pageId, blocks.values());
  }

  addPage(pageId: string, blocks: Iterable<BlockValue>): NotionPage {
    for (const value of blocks) this.#workspace.put(value);
    const page = new NotionPage(this.#workspace, pageId);
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
    if (url.hostname.endsWith('notion.com') && url.hostname !== 'app.notion.com') {
      sendHtml(response, MARKETING_HTML);
      return true;
    }
    const home = this.legacyDomain ? 'www.notion.so' : 'app.notion.com';
    if (!url.hostname.endsWith('.notion.site') && url.hostname !== home) {
      const target = new URL(url);
      target.hostname = home;
      response.writeHead(302, { location: target.href }).end();
      return true;
    }
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return true;
    }
    const endpoint = /^\/api\/v3\/(\w+)$/.exec(url.pathname)?.[1];
    if (endpoint) await this.#call(endpoint, request, response, url);
    else if (url.pathname.startsWith(SCRIPT_PATH)) await this.#script(response, url.pathname);
    else if (url.pathname.startsWith(NOTICES_PATH)) return this.#listen(response, url.pathname);
    else return this.#open(response, url);
    return true;
  }

  #open(response: ServerResponse, url: URL): boolean {
    const page = this.#pages.get(pageIdIn(url.pathname) ?? '');
    const isPublic = url.hostname.endsWith('.notion.site');
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

  async #script(response: ServerResponse, path: string): Promise<void> {
    const load = this.load(path);
    if (!load) return void response.writeHead(404).end();
    const script = `{const LOAD=${JSON.stringify(load)};\n${await bundledScript(SCRIPT)}}`;
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
    response.end(script);
  }

  #listen(response: ServerResponse, path: string): boolean {
    const load = this.#loads.get(path.slice(NOTICES_PATH.length));
    const page = load && this.#pages.get(load.pageId);
    if (!load || !page) return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const listener = { load: load.id, response };
    // A page that was opened by a link inside the app has other listeners than its own loads.
    for (const each of this.#pages.values()) each.listeners.add(listener);
    response.on('close', () => {
      for (const each of this.#pages.values()) each.listeners.delete(listener);
    });
    return true;
  }

  async #call(endpoint: string, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const answerOf = ENDPOINTS[endpoint];
    const body = parsed(await bodyOf(request));
    if (!answerOf || request.method !== 'POST') return sendFault(response, 404, 'NotFound');
    if (!body) return sendFault(response, 400, 'ValidationError');
    const pageId = pageIdOf(endpoint, body, this.#workspace);
    const byEditor = this.#loads.has(String(request.headers[LOAD_HEADER] ?? ''));
    this.calls.push({ endpoint, host: url.hostname, pageId, byEditor, body });
    const isPublic = url.hostname.endsWith('.notion.site');
    const hasAccount = /(?:^|;\s*)token_v2=simulated/.test(request.headers.cookie ?? '');
    if (!isPublic && !(hasAccount && this.signedIn)) return sendFault(response, 401, 'UnauthorizedError');
    const page = this.#pages.get(pageId ?? '') ?? null;
    const own = page?.switches ?? USUAL;
    const switches =
      isPublic && own.role !== 'none' ? { ...own, role: own.published ? ('reader' as const) : ('none' as const) } : own;
    const save = (operations: readonly Operation[]): void =>
      this.#save(page, operations, String(request.headers[LOAD_HEADER]));
    const answer = answerOf({ endpoint, body, workspace: this.#workspace, page, switches, save });
    const fault = byEditor ? null : (page?.takeFault(endpoint) ?? null);
    await new Promise(done => setTimeout(done, byEditor ? 0 : switches.latency));
    if ('status' in answer) return sendFault(response, answer.status, answer.name);
    if (fault) return sendWrong(request, response, fault, answer.body);
    sendJson(response, answer.body);
  }

  #save(page: NotionPage | null, operations: readonly Operation[], load: string): void {
    const make = (): void => {
      const values = this.#workspace.apply(operations);
      page?.tell({ kind: 'records', values }, load);
    };
    const lag = page?.switches.serverLag ?? 0;
    if (lag > 0) setTimeout(make, lag);
    else make();
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
