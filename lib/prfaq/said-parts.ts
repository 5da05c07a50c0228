import type { Block } from '@/lib/draft/types';
import type { PartName, SaidPart } from '@/lib/engine';
import type { Line } from './outline';
import type { ReleasePart } from './release-order';

/** Which part the writer said a block is, by the block's index in the draft. */
export type SaidBlocks = ReadonlyMap<number, ReleasePart>;

export const NOTHING_SAID: SaidBlocks = new Map();

/** Where the blocks now stand of which the writer said a part. Those that the draft no longer has are passed over. */
export function saidBlocks(said: readonly SaidPart[], blocks: readonly Block[]): SaidBlocks {
  if (said.length === 0) return NOTHING_SAID;
  const found = new Map<number, ReleasePart>();
  for (const { passage, part } of said) {
    const at = blocks.indexOf(passage.block);
    if (at >= 0 && isOfRelease(part)) found.set(at, part);
  }
  return found;
}

/** The questions are lists with headings of their own; only the parts of the release can be said of a paragraph. */
export const isOfRelease = (part: PartName): part is ReleasePart => part !== 'external_faq' && part !== 'internal_faq';

/** The lines with those of such blocks in the release, as text. */
export function linesAsSaid(lines: readonly Line[], said: SaidBlocks): readonly Line[] {
  if (said.size === 0) return lines;
  return lines.map(line => {
    if (!said.has(line.block)) return line;
    const isLabel = line.role === 'label' && line.span !== null;
    return { ...line, container: 'release', section: null, role: isLabel ? 'label' : 'body' };
  });
}

/**
 * The parts of the lines with what the writer said: their paragraph is the part, what follows it as a list of the same
 * part stays with it, and what was taken for that part elsewhere is none.
 */
export function partsAsSaid(
  found: ReadonlyMap<number, ReleasePart>,
  lines: readonly Line[],
  said: SaidBlocks,
): ReadonlyMap<number, ReleasePart> {
  if (said.size === 0) return found;
  const taken = new Set(said.values());
  const parts = new Map<number, ReleasePart>();
  lines.forEach((line, i) => {
    const part = said.get(line.block) ?? found.get(i);
    if (part === undefined) return;
    const isTheirs = said.has(line.block) || !taken.has(part) || (isListed(line) && parts.get(i - 1) === part);
    if (isTheirs) parts.set(i, part);
  });
  return parts;
}

const isListed = ({ traits }: Line): boolean => traits.kind === 'item' || traits.kind === 'row';
