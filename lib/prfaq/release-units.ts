import type { Label } from './labels';
import type { Line } from './outline';
import type { Side } from './sides';
import type { Signals } from './signals';

/** Lines of the release that belong together: a paragraph with its list, a quotation with its speaker. */
export interface Unit {
  /** Indices into the lines, consecutive. */
  readonly from: number;
  to: number;
  readonly lines: Line[];
  readonly isTitle: boolean;
  /** Nothing a part could be made of: a label, a prompt, "For immediate release", a rule. */
  readonly isMark: boolean;
}

/** Groups the lines of the release. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const units: Unit[] = [];
  lines.forEach((line, index) => {
    if (line.container !== 'release') return;
    const last = units.at(-1);
    if (last && last.to === index && joins(last, line)) {
      last.lines.push(line);
      last.to = index + 1;
    } else units.push({ from: index, to: index + 1, lines: [line], isTitle: isTitle(line), isMark: isMark(line) });
  });
  return units;
}

function joins(unit: Unit, line: Line): boolean {
  const { traits } = line;
  if (unit.isMark || isMark(line)) return false;
  if (traits.attribution && unit.lines.some(isQuotation)) return true;
  if (unit.isTitle || isTitle(line) || line.isFirst || line.section !== unit.lines[0]?.section) return false;
  const before = unit.lines.at(-1)?.traits;
  if (traits.kind === 'quote' && before?.kind === 'quote') return !isQuotation(line);
  if (isQuotation(line)) return false;
  return traits.kind === 'item' || traits.kind === 'row' || traits.kind === 'code';
}

/** Whether a line is mostly quoted words. */
export const isQuotation = ({ traits, span }: Line): boolean =>
  traits.isQuoted ||
  traits.utterances.some(u => span !== null && u.whole.start >= span.start && u.whole.start - span.start < 3);

function isTitle({ traits, section, isFirst, span }: Line): boolean {
  if (section === 'headline' && isFirst) return true;
  if (traits.kind === 'heading') return true;
  if (
    span !== null ||
    section !== null ||
    traits.kind === 'item' ||
    traits.kind === 'row' ||
    traits.utterances.length > 0
  )
    return false;
  return traits.isTitle && traits.size <= 4 && (traits.emphasis !== '' || traits.size <= 3) && traits.dateline === 0;
}

function isMark({ role, traits, span }: Line): boolean {
  if (role !== 'body' || traits.kind === 'rule' || traits.isReleaseMarker || (traits.isPrompt && !traits.isQuoted))
    return true;
  return span === null && traits.dateline > 0 && traits.size <= 3 && traits.isTitle;
}

/** The signals of a unit: what its lines show together. */
export function signalsOfUnit({ lines }: Unit): Signals {
  const first = lines[0]?.traits.signals as Signals;
  if (lines.length === 1) return first;
  const most = (of: (signals: Signals) => number): number =>
    Math.min(
      3,
      lines.reduce((sum, line) => sum + of(line.traits.signals), 0),
    );
  return {
    pain: most(s => s.pain),
    offer: most(s => s.offer),
    steps: most(s => s.steps),
    call: most(s => s.call),
    announces: first.announces,
    about: first.about,
    opening: first.opening,
    address: lines.some(line => line.traits.signals.address),
  };
}

/** Whose quotation a unit is, by its labels first. */
export function sideOfUnit(unit: Unit, sides: ReadonlyMap<Line, Side>): Side | null {
  const label: Label | null = unit.lines[0]?.section ?? null;
  if (!unit.lines.some(isQuotation)) return null;
  if (label === 'leader_quote') return 'leader';
  if (label === 'customer_quote') return 'customer';
  for (const line of unit.lines) {
    const side = sides.get(line);
    if (side) return side;
  }
  return 'unknown';
}
