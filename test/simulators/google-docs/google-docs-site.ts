import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FixtureDocument } from '../fixtures/document.ts';
import { bodyOf } from '../server/body.ts';
import { bundledScript } from '../server/bundled-script.ts';
import type { Site } from '../site.ts';
import { contentOf } from './exports/html.ts';
import type { SaveBatch } from './page/sync.ts';
import { answerFault, Exports, sendToLogin } from './server/export-answers.ts';
import { chunkScript } from './server/model-chunk.ts';
import { contentSecurityPolicy, editorPage, LOGIN_PAGE, readingPage } from './server/shell.ts';
import { StoredDocument } from './server/stored-document.ts';

/** The simulated Google Docs. */
export interface GoogleDocsSite extends Site {
  /** The document of a fixture, by the fixture's id: its settings, its faults and what was saved of it. Throws where none was added. */
  document(id: string): StoredDocument;
  /** The name of the control of a page that was loaded with this script nonce. */
  controlName(nonce: string): string;
}

export const googleDocsSite = (): GoogleDocsSite => new SimulatedGoogleDocs();

const SCRIPT = join(import.meta.dirname, 'page', 'main.ts');
const SCRIPT_PATH = '/static/document/client/js/kix_core.js';
/** A service worker that lets no export of a page's through. */
const EXPORT_REFUSER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  if (new URL(event.request.url).pathname.endsWith('/export')) event.respondWith(Response.error());
});`;
const ADDRESS = /^\/document\/(?:u\/(\d+)\/)?d\/([\w-]+)\/(docos\/p\/sync|\w+)$/;

class SimulatedGoogleDocs implements GoogleDocsSite {
  readonly hosts = ['docs.google.com', '*.googleusercontent.com', 'accounts.google.com'];
  readonly #documents = new Map<string, StoredDocument>();
  readonly #exports = new Exports();
  readonly #secret = randomBytes(16).toString('hex');

  add(document: FixtureDocument): void {
    this.#documents.set(document.id, new StoredDocument(document));
  }

  document(id: string): StoredDocument {
    const document = this.#documents.get(id);
    if (!document) throw new Error(`No document ‘${id}’ was added.`);
    return document;
  }

  controlName(nonce: string): string {
    return `_${createHash('sha256')
      .update(this.#secret + nonce)
      .digest('hex')
      .slice(0, 20)}`;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    if (url.hostname === 'accounts.google.com') return sendHtml(response, LOGIN_PAGE);
    if (url.hostname.endsWith('.googleusercontent.com')) {
      this.#exports.content(url, response);
      return true;
    }
    if (url.pathname === SCRIPT_PATH) return sendScript(response, await bundledScript(SCRIPT));
    if (url.pathname === '/document/serviceworker.js') return sendScript(response, EXPORT_REFUSER);
    const [, slot, id, page] = ADDRESS.exec(url.pathname) ?? [];
    const document = this.#documents.get(id ?? '');
    if (!document || !page) return false;
    const { latency, account } = document.faults;
    if (latency) await pause(latency);
    const asked = slot ?? url.searchParams.get('authuser') ?? '0';
    if (account !== null && Number(asked) !== account) {
      sendToLogin(response, url.href);
      return true;
    }
    return this.#answer(document, page, request, response, url);
  }

  async #answer(
    document: StoredDocument,
    page: string,
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<boolean> {
    const { searchParams } = url;
    if (page === 'edit' || page === 'preview') return this.#sendEditor(document, response);
    if (page === 'bind') {
      const name = this.controlName(searchParams.get('load') ?? '');
      return sendJson(response, document.sent(name, searchParams.get('page') === 'preview'));
    }
    if (page === 'save') return save(document, await bodyOf(request), response);
    if (page === 'docos/p/sync') return sendComments(document, response);
    if (page === 'export') {
      this.#exports.redirect(document, url, response);
      return true;
    }
    if (page !== 'mobilebasic') return false;
    const fault = document.faults.mobileBasic;
    if (fault) {
      answerFault(fault, response);
      return true;
    }
    const content = document
      .tabsBefore(document.faults.staleness)
      .map(({ paragraphs }) => contentOf(paragraphs))
      .join('');
    return sendHtml(response, readingPage(document.title, content));
  }

  #sendEditor(document: StoredDocument, response: ServerResponse): boolean {
    const nonce = randomBytes(12).toString('base64url');
    const chunk = chunkScript(document.tabs, document.faults.modelChunk, document.revision);
    response.setHeader('content-security-policy', contentSecurityPolicy(nonce));
    return sendHtml(response, editorPage({ title: document.title, nonce, chunk, script: SCRIPT_PATH }));
  }
}

function save(document: StoredDocument, body: string, response: ServerResponse): boolean {
  if (document.faults.save) {
    response.writeHead(500).end();
    return true;
  }
  const { copy, saves } = JSON.parse(body) as SaveBatch;
  if (copy !== document.copy) {
    response.writeHead(409).end();
    return true;
  }
  for (const { tab, operations } of saves) document.save(tab, operations);
  return sendJson(response, { revision: document.revision });
}

/** Comments as the editor fetches them, behind a prefix that no script can be. */
function sendComments({ settings: { comments } }: StoredDocument, response: ServerResponse): boolean {
  const found = comments.map(({ quote, text }, i) => [`kix.${i}`, quote, text]);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(200, headers).end(`)]}'\n${JSON.stringify([found])}`);
  return true;
}

function sendScript(response: ServerResponse, script: string): boolean {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
  return true;
}

function sendJson(response: ServerResponse, value: unknown): boolean {
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
  return true;
}

function sendHtml(response: ServerResponse, html: string): boolean {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
  return true;
}
