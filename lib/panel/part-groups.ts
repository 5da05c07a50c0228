import type { PartName } from '@/lib/engine';
import type { FindingView, PartStatus, ReviewView } from '@/lib/messages/protocol';
import { PART_LABELS } from './words';

/** How many findings show their passage, and how many missing things are asked for, at one time. */
export const OPEN_AT_ONCE = 5;

export interface FindingItem {
  readonly finding: FindingView;
  /** Folded: only the message, on one line. */
  readonly folded: boolean;
}

/** A heading of the draft view with what stands under it. */
export interface PartGroup {
  readonly key: string;
  /** Empty when the document has no parts to speak of: then no heading is shown. */
  readonly label: string;
  readonly status: PartStatus;
  /** A word or two beside the heading; empty for most. */
  readonly aside: string;
  readonly items: readonly FindingItem[];
}

/** The findings that are shown, and how many smaller questions wait behind them. */
export interface Grouped {
  readonly groups: readonly PartGroup[];
  readonly waiting: number;
}

/**
 * Findings under their parts, in the order of the map; what belongs to no part comes first when it is about the whole
 * document, and last when it is about a passage. Only the heaviest five missing things are asked for, unless `all`.
 */
export function partGroups(review: ReviewView, all: boolean, keep: string | null = null): Grouped {
  const asked = all ? review.findings : withoutLightAsks(review.findings, keep);
  const isPrfaq = review.kind === 'prfaq' || review.kind === 'mixed';
  const order = inGroupOrder(asked, isPrfaq);
  const open = new Set(order.slice(0, OPEN_AT_ONCE));
  const items = (findings: readonly FindingView[]): FindingItem[] =>
    findings.map(finding => ({ finding, folded: !open.has(finding) }));
  const waiting = review.findings.length - asked.length;
  if (!isPrfaq)
    return { groups: order.length ? [{ ...UNPLACED, key: 'all', label: '', items: items(order) }] : [], waiting };
  const groups = [
    wholeGroup(items(order.filter(f => f.part === null && !f.excerpt))),
    ...withUnseenTogether(
      review.parts.map(({ part, status }) => partGroup(part, status, items(order.filter(f => f.part === part)))),
    ),
    elsewhereGroup(items(order.filter(f => f.part === null && f.excerpt))),
  ];
  return { groups: groups.filter(group => group !== null), waiting };
}

const UNPLACED = { status: 'open', aside: '', items: [] } as const;

const wholeGroup = (items: FindingItem[]): PartGroup | null =>
  items.length ? { ...UNPLACED, key: 'whole', label: 'The whole document', items } : null;

const elsewhereGroup = (items: FindingItem[]): PartGroup | null =>
  items.length ? { ...UNPLACED, key: 'elsewhere', label: 'Between the parts', items } : null;

const partGroup = (part: PartName, status: PartStatus, items: FindingItem[]): PartGroup => ({
  key: part,
  label: PART_LABELS[part],
  status: status === 'open' && items.length === 0 ? 'there' : status,
  aside: status === 'missing' ? 'not here yet' : '',
  items,
});

/** A run of parts that have not been seen is one line: "Leader quote to internal FAQ, 6 parts not seen". */
function withUnseenTogether(groups: readonly PartGroup[]): PartGroup[] {
  const together: PartGroup[] = [];
  let run: PartGroup[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      together.push(
        first === last
          ? { ...first, aside: 'not seen' }
          : {
              ...first,
              label: `${first.label} to ${PART_LABELS[last.key as PartName]}`,
              aside: `${run.length} parts not seen`,
            },
      );
    run = [];
  };
  for (const group of groups) {
    if (group.status === 'unseen' && group.items.length === 0) run.push(group);
    else {
      close();
      together.push(group);
    }
  }
  close();
  return together;
}

function withoutLightAsks(findings: readonly FindingView[], keep: string | null): readonly FindingView[] {
  const asks = findings.filter(f => f.asks > 0).sort((a, b) => b.asks - a.asks);
  const light = new Set(asks.slice(OPEN_AT_ONCE).filter(f => f.id !== keep));
  return findings.filter(f => !light.has(f));
}

function inGroupOrder(findings: readonly FindingView[], isPrfaq: boolean): readonly FindingView[] {
  if (!isPrfaq) return findings;
  const places = Object.keys(PART_LABELS);
  const place = (f: FindingView): number => (f.part ? places.indexOf(f.part) : f.excerpt ? places.length : -1);
  return findings
    .map((f, i) => ({ f, i }))
    .sort((a, b) => place(a.f) - place(b.f) || a.i - b.i)
    .map(({ f }) => f);
}
