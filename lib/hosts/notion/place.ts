import type { NewBlock } from '@/lib/draft/new-blocks';
import type { Place, Standing } from './arrival';
import type { PageModel } from './page-model';
import type { Located } from './reading';

/** Kinds behind whose words a paste goes on beside them, and not in them. */
const OPEN_ENDED = new Set([
  'text',
  'header',
  'sub_header',
  'sub_sub_header',
  'bulleted_list',
  'numbered_list',
  'to_do',
]);

/** The blocks of a parent that are known, in order. */
export function standingIn(model: PageModel, parent: string): readonly Standing[] {
  return (model.piece(parent)?.children ?? []).map(id => {
    const piece = model.piece(id);
    return {
      id,
      // One of which nothing has been sent or seen is none that can be written in.
      type: piece?.type ?? 'unknown',
      text: piece?.words.text ?? '',
      isParent: (piece?.children.length ?? 0) > 0,
    };
  });
}

/** The end of a page; null where it ends with something that nothing can be pasted behind. */
export function endOfPage(model: PageModel): Place | null {
  const before = standingIn(model, model.root);
  return placeBehind(model.root, before, before.length - 1);
}

/** The place right behind a block; null where nothing can be pasted there. */
export function behindBlock(model: PageModel, id: string): Place | null {
  const parent = model.parentOf(id);
  if (parent === null) return null;
  const before = standingIn(model, parent);
  const at = before.findIndex(block => block.id === id);
  return at < 0 ? null : placeBehind(parent, before, at);
}

/** A block of the same kind as that of a passage, to come behind it; null where that cannot be pasted. */
export function blockLike(model: PageModel, { placed }: Located, text: string): NewBlock | null {
  const [part] = placed.parts;
  const piece = model.piece(part?.leaf ?? '');
  // A line in the middle of a block has no place behind it.
  if (!piece || !part || piece.words.text.slice(part.from + part.length).trim() !== '') return null;
  switch (piece.type) {
    case 'text':
      return { kind: 'paragraph', text };
    case 'header':
      return { kind: 'heading', level: 1, text };
    case 'sub_header':
      return { kind: 'heading', level: 2, text };
    case 'sub_sub_header':
      return { kind: 'heading', level: 3, text };
    case 'bulleted_list':
    case 'numbered_list':
      return { kind: 'item', isNumbered: piece.type === 'numbered_list', text };
    default:
      return null;
  }
}

function placeBehind(parent: string, before: readonly Standing[], at: number): Place | null {
  const anchor = before[at];
  if (anchor && (anchor.isParent || !OPEN_ENDED.has(anchor.type))) return null;
  return { parent, before, at, isFree: anchor?.type === 'text' && anchor.text === '' };
}
