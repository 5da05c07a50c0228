import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from '../server/body';
import { sendFault, sendJson, sendWrong } from './answer';
import { ENDPOINTS, pageIdOf } from './api';
import type { Lines } from './lines';
import { LOAD_HEADER } from './load';
import type { NotionPage } from './notion-page';
import type { Operation } from './records';
import { canWrite, type NotionSwitches, USUAL } from './switches';
import type { Workspace } from './workspace';

/** A call of the interface. `byEditor` tells the editor's own calls from everybody else's. */
export interface NotionCall {
  readonly endpoint: string;
  readonly host: string;
  readonly pageId: string | null;
  readonly byEditor: boolean;
  readonly body: unknown;
}

/** What the interface stands on. */
export interface Backing {
  readonly workspace: Workspace;
  readonly lines: Lines;
  readonly calls: NotionCall[];
  page(id: string): NotionPage | undefined;
  isLoad(id: string): boolean;
  isSignedIn(): boolean;
}

const SAVES = /^saveTransactions/;

/** Answers a call of `/api/v3/…`: who may ask, what there is, and what is to go wrong. */
export async function answerCall(
  backing: Backing,
  endpoint: string,
  request: IncomingMessage,
  response: ServerResponse,
  { hostname }: URL,
): Promise<void> {
  const answerOf = ENDPOINTS[endpoint];
  const body = parsed(await bodyOf(request));
  if (!answerOf || request.method !== 'POST') return sendFault(response, 404, 'NotFound');
  if (!body) return sendFault(response, 400, 'ValidationError');
  const load = String(request.headers[LOAD_HEADER] ?? '');
  const pageId = pageIdOf(endpoint, body, backing.workspace);
  const byEditor = backing.isLoad(load);
  backing.calls.push({ endpoint, host: hostname, pageId, byEditor, body });
  const isPublic = hostname.endsWith('.notion.site');
  if (!isPublic && !hasAccount(backing, request)) return sendFault(response, 401, 'UnauthorizedError');
  const page = backing.page(pageId ?? '') ?? null;
  const switches = switchesFor(page, isPublic);
  if (SAVES.test(endpoint) && !canWrite(switches)) return sendFault(response, 403, 'ForbiddenError');
  const save = (operations: readonly Operation[]): void => saveFor(backing, page, operations, load);
  const answer = answerOf({ endpoint, body, workspace: backing.workspace, page, switches, save });
  const fault = byEditor ? null : (page?.takeFault(endpoint) ?? null);
  await new Promise(done => setTimeout(done, byEditor ? 0 : switches.latency));
  if ('status' in answer) return sendFault(response, answer.status, answer.name);
  if (fault) return sendWrong(request, response, fault, answer.body);
  sendJson(response, answer.body);
}

const hasAccount = (backing: Backing, { headers }: IncomingMessage): boolean =>
  backing.isSignedIn() && /(?:^|;\s*)token_v2=simulated/.test(headers.cookie ?? '');

/** How the page behaves for this asker: without an account nobody is more than a reader. */
function switchesFor(page: NotionPage | null, isPublic: boolean): NotionSwitches {
  const switches = page?.switches ?? USUAL;
  if (!isPublic || switches.role === 'none') return switches;
  return { ...switches, role: switches.published ? 'reader' : 'none' };
}

function saveFor(
  { workspace, lines }: Backing,
  page: NotionPage | null,
  operations: readonly Operation[],
  load: string,
) {
  const make = (): void => {
    const values = workspace.apply(operations);
    if (page) lines.tell(page.pageId, { kind: 'records', values }, load);
  };
  const lag = page?.switches.serverLag ?? 0;
  if (lag > 0) setTimeout(make, lag);
  else make();
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
