import type { Load } from '../load';
import { type BlockValue, childrenOf, isPageOfItsOwn, type UserValue } from '../records';
import type { Editor } from './editor';
import { ask } from './requests';

/** The most records that the editor asks for at once. */
const AT_ONCE = 80;

type Box = { readonly value?: unknown } | undefined;

/** Brings the records of a page into the store, a stretch at a time. `first` is called when the top of the page is there. */
export async function loadPage(editor: Editor, load: Load, pageId: string, first: () => void): Promise<void> {
  let stack: unknown[] = [];
  let chunkNumber = 0;
  do {
    const body = { page: { id: pageId }, limit: 100, cursor: { stack }, chunkNumber, verticalColumns: false };
    const answer = await ask(load, 'loadCachedPageChunkV2', body);
    take(editor, answer);
    if (chunkNumber === 0) first();
    stack = stackIn(answer);
    chunkNumber++;
  } while (stack.length > 0);
  await loadMissing(editor, load, pageId);
  await loadRows(editor, load, pageId);
}

/** The rows of the databases on the page: they are not among its blocks. */
async function loadRows(editor: Editor, load: Load, pageId: string): Promise<void> {
  const databases = editor.store.children(pageId).flatMap(id => editor.store.get(id) ?? []);
  for (const { id, collection_id, view_ids } of databases.filter(({ type }) => type === 'collection_view')) {
    const body = {
      collection: { id: collection_id },
      collectionView: { id: view_ids?.[0] },
      loader: { type: 'reducer' },
    };
    const answer = await ask(load, 'queryCollection?src=initial_load', body);
    take(editor, answer);
    editor.store.putRows(collection_id ?? '', rowsIn(answer));
    for (const view of editor.views) view.refreshBlock(id);
  }
}

interface Rows {
  readonly reducerResults?: { readonly collection_group_results?: { readonly blockIds?: readonly string[] } };
}

const rowsIn = ({ result }: Record<string, unknown>): readonly string[] =>
  (result as Rows | undefined)?.reducerResults?.collection_group_results?.blockIds ?? [];

/** What the chunks have left out. */
async function loadMissing(editor: Editor, load: Load, pageId: string): Promise<void> {
  for (let missing = missingIn(editor, pageId); missing.length > 0; missing = missingIn(editor, pageId)) {
    const requests = missing
      .slice(0, AT_ONCE)
      .map(id => ({ pointer: { table: 'block', id, spaceId: load.spaceId }, version: -1 }));
    const before = missing.length;
    take(editor, await ask(load, 'syncRecordValuesMain', { requests }));
    if (missingIn(editor, pageId).length >= before) return;
  }
}

function missingIn(editor: Editor, pageId: string): string[] {
  const missing: string[] = [];
  const visit = (id: string): void => {
    const value = editor.store.get(id);
    if (!value) missing.push(id);
    else if (id === pageId || !isPageOfItsOwn(value)) for (const child of childrenOf(value)) visit(child);
  };
  visit(pageId);
  return missing;
}

function stackIn(answer: Record<string, unknown>): unknown[] {
  const cursors = answer.cursors as { stack: unknown[] }[] | null | undefined;
  const cursor = answer.cursor as { stack: unknown[] } | null | undefined;
  return cursors?.[0]?.stack ?? cursor?.stack ?? [];
}

function take(editor: Editor, answer: Record<string, unknown>): void {
  const map = (answer.recordMap ?? {}) as Record<string, Record<string, Box>>;
  for (const box of Object.values(map.notion_user ?? {})) {
    const user = unboxed<UserValue>(box);
    if (user) editor.store.users.set(user.id, user);
  }
  const values = Object.values(map.block ?? {}).flatMap(box => unboxed<BlockValue>(box) ?? []);
  editor.store.put(values, 'load');
}

function unboxed<T extends { id: string }>(box: unknown): T | null {
  if (typeof box !== 'object' || box === null) return null;
  return 'id' in box ? (box as T) : unboxed<T>((box as { value?: unknown }).value);
}
