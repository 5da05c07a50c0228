import { PARTS, type Part, type PartName, type Placed, type Zone } from '@/lib/engine';
import type { Line } from './outline';
import type { ReleasePart } from './release-order';

/** Puts every line in its zone. Questions that no heading divides go to `undivided`. */
export function placedOf(
  lines: readonly Line[],
  found: ReadonlyMap<number, ReleasePart>,
  undivided: 'external_faq' | 'internal_faq',
): Placed[] {
  const placed = lines.map((line, i): Placed => {
    const zone = zoneOf(line, found.get(i), undivided);
    return {
      block: line.block,
      span: line.span,
      zone,
      role: isFaq(zone) || line.role === 'label' ? line.role : 'body',
    };
  });
  const named = lines.map((line, i) =>
    line.role === 'label' && line.container === 'release' ? withNext(placed, i) : (placed[i] as Placed),
  );
  return named.some(p => p.zone === 'headline' && p.role === 'body') ? named : withTitle(lines, named);
}

export const isFaq = (zone: Zone | undefined): boolean => zone === 'external_faq' || zone === 'internal_faq';

function zoneOf(line: Line, part: ReleasePart | undefined, undivided: PartName): Zone {
  switch (line.container) {
    case 'release':
      return part ?? 'release';
    case 'faq':
      return line.list === 'undivided' ? undivided : `${line.list}_faq`;
    case 'appendix':
      return 'appendix';
    default:
      return 'outside';
  }
}

/** A label belongs to the part it names, which is the one that follows it. */
function withNext(placed: readonly Placed[], index: number): Placed {
  const label = placed[index] as Placed;
  const next = placed[index + 1];
  return next && next.role === 'body' && next.zone !== 'outside' && !isFaq(next.zone)
    ? { ...label, zone: next.zone }
    : label;
}

/** When nothing else is a headline, the title of the document is, without "PR/FAQ". */
function withTitle(lines: readonly Line[], placed: readonly Placed[]): Placed[] {
  const firstText = placed.findIndex(p => p.role === 'body' && p.zone !== 'outside');
  const title = lines.findIndex(
    (line, i) => line.traits.rest !== null && line.span === null && (firstText < 0 || i < firstText),
  );
  return placed.map(
    (p, i): Placed => (i === title ? { ...p, span: lines[i]?.traits.rest ?? null, zone: 'headline', role: 'body' } : p),
  );
}

/** The stretch of pieces that each part is: of several the first, unless a later one holds far more. */
export function partsOf(lines: readonly Line[], placed: readonly Placed[]): Part[] {
  const best = new Map<PartName, { from: number; to: number; weight: number }>();
  for (const run of runsOf(lines, placed)) {
    const known = best.get(run.part);
    if (!known || run.weight > (isFaq(run.part) ? 1 : FAR_MORE) * known.weight) best.set(run.part, run);
  }
  return PARTS.flatMap(part => {
    const run = best.get(part);
    return run ? [{ part, from: run.from, to: run.to, span: null }] : [];
  });
}

const FAR_MORE = 1.8;

interface Run {
  readonly part: PartName;
  readonly from: number;
  to: number;
  weight: number;
}

const LABELLED = 100;

function runsOf(lines: readonly Line[], placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  placed.forEach(({ zone, role }, i) => {
    if (open && zone !== open.part) open = null;
    if (role === 'label' || !isPart(zone)) return;
    if (!open) {
      open = { part: zone, from: i, to: i, weight: 0 };
      runs.push(open);
    }
    open.to = i + 1;
    const line = lines[i];
    open.weight += (line?.traits.size ?? 0) + (line?.section === zone && line.isFirst ? LABELLED : 0);
  });
  return runs;
}

const isPart = (zone: Zone): zone is PartName => (PARTS as readonly string[]).includes(zone);
