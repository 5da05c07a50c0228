import type { CDPSession } from 'puppeteer-core';
import type { MarkArea } from '../editors/open-document.ts';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The marks in our layers, which are closed to the page, through the debugger. */
export async function marksIn(session: CDPSession): Promise<MarkArea[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const marks: MarkArea[] = [];
  for (const { nodeId, attributes = [] } of nodesOf(root)) {
    const { quads } = await session.send('DOM.getContentQuads', { nodeId }).catch(() => ({ quads: [] }));
    for (const [x = 0, y = 0, right = 0, , , bottom = 0] of quads) {
      marks.push({
        look: attributes[attributes.indexOf('class') + 1] ?? '',
        x,
        y,
        width: right - x,
        height: bottom - y,
      });
    }
  }
  return marks;
}

/** The boxes in our layers. */
function* nodesOf(node: DomNode, inLayer = false): Generator<DomNode> {
  const isLayer = node.attributes?.includes('backcast-layer') ?? false;
  if (inLayer && node.nodeName === 'I') yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    yield* nodesOf(child, inLayer || isLayer);
}
