import { boxedMap, boxedOther } from './boxes';
import { SPACE_ID } from './ids';
import type { BlockValue } from './records';
import type { NotionSwitches } from './switches';
import type { Workspace } from './workspace';

/** The most blocks in one answer, whatever is asked for. */
const LARGEST = 100;

export interface ChunkRequest {
  readonly pageId: string;
  readonly limit: number;
  /** How many blocks the answers before have given. */
  readonly from: number;
}

export interface Chunk {
  readonly recordMap: Readonly<Record<string, unknown>>;
  /** Where the next answer begins; null after the last. */
  readonly next: number | null;
}

/**
 * A stretch of a page's blocks. With `missing`, the first answer leaves out that many blocks, spread over the page, and
 * says that nothing is left: a fault that the real interface has.
 */
export function chunkOf(workspace: Workspace, request: ChunkRequest, switches: NotionSwitches): Chunk {
  const page = workspace.blocks.get(request.pageId);
  const all = page ? workspace.descendants(request.pageId) : [];
  const limit = Math.min(Math.max(1, request.limit), LARGEST);
  if (switches.missing > 0) {
    const stretch = all.slice(0, LARGEST);
    return { recordMap: recordMapOf(workspace, page, withGaps(stretch, switches.missing), switches), next: null };
  }
  const end = request.from + limit;
  const recordMap = recordMapOf(workspace, page, all.slice(request.from, end), switches);
  return { recordMap, next: end < all.length ? end : null };
}

/** Every second block from the end goes, as many as there are to go. */
function withGaps(blocks: readonly BlockValue[], missing: number): BlockValue[] {
  const isLeftOut = (index: number): boolean => {
    const fromEnd = blocks.length - 1 - index;
    return fromEnd % 2 === 0 && fromEnd / 2 < missing;
  };
  return blocks.filter((_, index) => !isLeftOut(index));
}

function recordMapOf(
  workspace: Workspace,
  page: BlockValue | undefined,
  blocks: readonly BlockValue[],
  { role, boxes }: NotionSwitches,
): Record<string, unknown> {
  const shown = page ? [page, ...blocks, ...mentionedPages(workspace, blocks)] : blocks;
  const users = [...workspace.users.values()];
  return {
    __version__: 3,
    block: boxedMap(shown, role, boxes),
    notion_user: Object.fromEntries(users.map(user => [user.id, boxedOther(user, boxes)])),
    space: { [SPACE_ID]: boxedOther({ id: SPACE_ID, name: 'Acme' }, boxes) },
  };
}

/** Pages that the text links to: their titles are shown in it. */
function mentionedPages(workspace: Workspace, blocks: readonly BlockValue[]): BlockValue[] {
  const pages = new Set<BlockValue>();
  for (const { properties = {} } of blocks) {
    for (const [, marks] of Object.values(properties).flat()) {
      for (const [kind, id] of marks ?? []) {
        const value = kind === 'p' && typeof id === 'string' ? workspace.blocks.get(id) : undefined;
        if (value) pages.add(value);
      }
    }
  }
  return [...pages];
}
