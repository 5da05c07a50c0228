import { boxed, boxedMap, boxedOther } from './boxes';
import { chunkOf } from './chunk';
import type { NotionPage } from './notion-page';
import type { Operation } from './records';
import type { NotionSwitches } from './switches';
import type { Workspace } from './workspace';

/** What an endpoint gives: a body to be sent as JSON, or a status with the reason. */
export type Answer = { readonly body: unknown } | { readonly status: number; readonly name: string };

export interface Call {
  readonly endpoint: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly workspace: Workspace;
  readonly page: NotionPage | null;
  readonly switches: NotionSwitches;
  /** Makes the changes of a save known to everybody, in its time. */
  save(operations: readonly Operation[]): void;
}

type Endpoint = (call: Call) => Answer;

/** The most records that one request may ask for. */
const MOST_RECORDS = 100;

export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  loadPageChunk: call => {
    const { chunk, stack } = chunkFor(call, String(call.body.pageId ?? ''));
    return { body: { recordMap: chunk.recordMap, cursor: { stack } } };
  },
  loadCachedPageChunkV2: call => {
    const page = call.body.page as { id?: unknown } | undefined;
    const { chunk, stack } = chunkFor(call, String(page?.id ?? ''));
    const { cursorForm } = call.switches;
    if (cursorForm === 'cursor') return { body: { recordMap: chunk.recordMap, cursor: { stack } } };
    const cursors = cursorForm === 'null' && stack.length === 0 ? null : stack.length === 0 ? [] : [{ stack }];
    return { body: { recordMap: chunk.recordMap, cursors } };
  },
  syncRecordValuesMain: synced,
  syncRecordValues: synced,
  getRecordValues: call => {
    const requests = requestsOf(call);
    return requests ? { body: { results: requests.map((request, i) => recordOf(call, request, i)) } } : TOO_MANY;
  },
  queryCollection: queried,
  saveTransactionsFanout: saved,
  saveTransactions: saved,
};

const TOO_MANY: Answer = { status: 400, name: 'ValidationError' };

interface CursorStep {
  readonly table: 'block';
  readonly id: string;
  readonly index: number;
}

function chunkFor(call: Call, pageId: string) {
  const cursor = call.body.cursor as { stack?: readonly (readonly CursorStep[])[] } | undefined;
  const from = cursor?.stack?.[0]?.[0]?.index ?? 0;
  const chunk = chunkOf(call.workspace, { pageId, limit: Number(call.body.limit) || 100, from }, call.switches);
  const stack = chunk.next === null ? [] : [[{ table: 'block', id: pageId, index: chunk.next }]];
  return { chunk, stack };
}

interface RecordRequest {
  readonly table: string;
  readonly id: string;
}

/** What is asked for, in either form; null where it is more than may be. */
function requestsOf({ body }: Call): RecordRequest[] | null {
  const requests = Array.isArray(body.requests) ? body.requests : [];
  if (requests.length > MOST_RECORDS) return null;
  return requests.map((request: { pointer?: RecordRequest } & RecordRequest) => request.pointer ?? request);
}

function recordOf({ workspace, switches }: Call, { table, id }: RecordRequest, index: number): object {
  if (table === 'block') return boxed(workspace.blocks.get(id), switches.role, switches.boxes, index);
  const user = table === 'notion_user' ? workspace.users.get(id) : undefined;
  return user ? boxedOther(user, switches.boxes) : { role: 'none' };
}

function synced(call: Call): Answer {
  const requests = requestsOf(call);
  if (!requests) return TOO_MANY;
  const recordMap: Record<string, Record<string, object>> = { block: {} };
  for (const [index, request] of requests.entries()) {
    recordMap[request.table] = { ...recordMap[request.table], [request.id]: recordOf(call, request, index) };
  }
  return { body: { recordMap } };
}

/** The rows of a database: pages that are in no other block's content. */
function queried({ workspace, switches, body }: Call): Answer {
  const { id } = (body.collection ?? {}) as { id?: string };
  const rows = [...workspace.blocks.values()].filter(
    value => value.parent_table === 'collection' && value.parent_id === id && value.alive,
  );
  const results = { type: 'results', blockIds: rows.map(row => row.id), hasMore: false };
  const recordMap = { block: boxedMap(rows, switches.role, switches.boxes) };
  return { body: { recordMap, result: { type: 'reducer', reducerResults: { collection_group_results: results } } } };
}

function saved(call: Call): Answer {
  const transactions = call.body.transactions as readonly { operations?: readonly Operation[] }[] | undefined;
  call.save((transactions ?? []).flatMap(({ operations }) => operations ?? []));
  return { body: {} };
}

/** The page that a call is about; null where it names none. */
export function pageIdOf(
  endpoint: string,
  body: Readonly<Record<string, unknown>>,
  workspace: Workspace,
): string | null {
  if (endpoint === 'loadPageChunk') return String(body.pageId ?? '');
  if (endpoint === 'loadCachedPageChunkV2') return String((body.page as { id?: unknown } | undefined)?.id ?? '');
  const [transaction] = (body.transactions as { operations?: readonly Operation[] }[] | undefined) ?? [];
  if (endpoint === 'queryCollection') {
    const { id } = (body.collection ?? {}) as { id?: string };
    const view = [...workspace.blocks.values()].find(value => value.collection_id === id);
    return view ? workspace.pageOf(view.id) : null;
  }
  const [request] = (body.requests as ({ pointer?: RecordRequest } & RecordRequest)[] | undefined) ?? [];
  const id = transaction?.operations?.[0]?.pointer.id ?? request?.pointer?.id ?? request?.id;
  return id ? workspace.pageOf(id) : null;
}
