import { ApiFault, type Ask, type FaultKind } from './page-api';
import { MOST_BLOCKS } from './page-model';
import { childrenOf, isDocument } from './piece';
import { type BlockRecord, cursorIn, type RecordMap, recordsIn } from './records';

/** A page as far as Notion sent it. */
export interface LoadedPage {
  readonly records: RecordMap;
  /** What kept the rest away; null when everything came. */
  readonly fault: FaultKind | null;
  /** How many blocks did not come. */
  readonly missing: number;
}

/** Blocks asked for at once, and how many such requests run side by side. */
const BATCH = 80;
const SIDE_BY_SIDE = 4;

/** Rounds of asking for blocks that are named by the ones before, and pages of an answer. A tree is rarely ten deep. */
const MOST_ROUNDS = 60;

const CHUNK = { limit: 100, verticalColumns: false } as const;

interface Records {
  readonly blocks: Map<string, BlockRecord | null>;
  readonly people: Map<string, string>;
  readonly roles: Map<string, string>;
}

/**
 * Reads a whole page through Notion's own interface: its first blocks in one answer, then those that are named in it and
 * did not come. Rejects with an `ApiFault` when not even the page itself came.
 */
export async function loadedPage(page: string, ask: Ask, signal: AbortSignal): Promise<LoadedPage> {
  const records: Records = { blocks: new Map(), people: new Map(), roles: new Map() };
  await firstChunks(page, records, ask, signal);
  if (!records.blocks.get(page)) throw new ApiFault('refused');
  const space = records.blocks.get(page)?.space ?? null;
  let fault: FaultKind | null = null;
  let missing = missingIn(records.blocks, page);
  for (let round = 0; missing.length > 0 && !fault && round < MOST_ROUNDS; round++) {
    const before = records.blocks.size;
    fault = await fill(missing, space, records, ask, signal);
    // A block that is asked for and not sent is not there for this reader.
    if (records.blocks.size === before) break;
    missing = missingIn(records.blocks, page);
  }
  return { records, fault: missing.length > 0 ? (fault ?? 'refused') : null, missing: missing.length };
}

/** The current endpoint first, then the one before it with all its pages. */
async function firstChunks(page: string, records: Records, ask: Ask, signal: AbortSignal): Promise<void> {
  const start = { ...CHUNK, chunkNumber: 0, cursor: { stack: [] } };
  try {
    add(records, await ask('loadCachedPageChunkV2', { page: { id: page }, ...start }, signal));
    if (records.blocks.has(page)) return;
  } catch (fault) {
    if (!(fault instanceof ApiFault) || fault.kind === 'busy' || signal.aborted) throw fault;
  }
  let cursor: unknown = start.cursor;
  for (let chunkNumber = 0; cursor && chunkNumber < MOST_ROUNDS; chunkNumber++) {
    const before = records.blocks.size;
    const answer = await ask('loadPageChunk', { pageId: page, ...CHUNK, chunkNumber, cursor }, signal);
    add(records, answer);
    cursor = records.blocks.size > before ? cursorIn(answer) : null;
  }
}

/** Asks for blocks by their ids. Gives what went wrong, if anything did. */
async function fill(
  missing: readonly string[],
  space: string | null,
  records: Records,
  ask: Ask,
  signal: AbortSignal,
): Promise<FaultKind | null> {
  const batches: string[][] = [];
  for (let i = 0; i < missing.length; i += BATCH) batches.push(missing.slice(i, i + BATCH));
  let fault: FaultKind | null = null;
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch && !fault; batch = batches.shift()) {
      const requests = batch.map(id => ({
        ...(space ? { pointer: { table: 'block', id, spaceId: space } } : { table: 'block', id }),
        version: -1,
      }));
      try {
        add(records, await ask('syncRecordValuesMain', { requests }, signal));
      } catch (cause) {
        fault = cause instanceof ApiFault ? cause.kind : 'unreadable';
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return fault;
}

function add({ blocks, people, roles }: Records, answer: unknown): void {
  const found = recordsIn(answer);
  for (const [id, block] of found.blocks) blocks.set(id, block);
  for (const [id, name] of found.people) people.set(id, name);
  for (const [id, role] of found.roles) roles.set(id, role);
}

/** Blocks that are named on the way down from the page and are not there. Pages and databases within it stay closed. */
export function missingIn(blocks: ReadonlyMap<string, BlockRecord | null>, page: string): string[] {
  const missing: string[] = [];
  const met = new Set([page]);
  const open = [page];
  for (let id = open.pop(); id !== undefined && met.size < MOST_BLOCKS; id = open.pop()) {
    const block = blocks.get(id);
    if (block === undefined) missing.push(id);
    if (!block || (id !== page && isDocument(block.type))) continue;
    for (const child of childrenOf(block)) {
      if (met.has(child)) continue;
      met.add(child);
      open.push(child);
    }
  }
  return missing;
}
