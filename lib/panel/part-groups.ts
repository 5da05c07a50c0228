import { foremost, type PartName } from '@/lib/engine';
import type { FindingView, PartStatus, ReviewView } from '@/lib/messages/protocol';
import { ruleFacts } from './rule-facts';
import { PART_LABELS } from './words';

/** A remark in the list. */
export interface FindingItem {
  readonly finding: FindingView;
  /** Folded: only the message, on one line. */
  readonly folded: boolean;
  /** The same remark at other passages of the part, in reading order. */
  readonly places: readonly FindingView[];
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
  /** How many remarks are folded away under this heading. */
  readonly more: number;
  /** Whether all of them are shown, where there would be some to fold. */
  readonly open: boolean;
}

/** The remarks that are shown, and how many are folded away in all. */
export interface Grouped {
  readonly groups: readonly PartGroup[];
  readonly folded: number;
}

/** What decides how much of the remarks is shown. */
export interface Showing {
  /** Ids of the findings that would change the decision. */
  readonly first: ReadonlySet<string>;
  /** Keys of the groups that are unfolded. */
  readonly opened: ReadonlySet<string>;
  /** The finding in hand, which is never folded away. */
  readonly kept: string | null;
}

/** The few findings that would change the decision. */
export function firstOf(findings: readonly FindingView[]): FindingView[] {
  const rated = findings.map(finding => {
    const check = ruleFacts().get(finding.rule)?.check ?? finding.rule;
    return { finding, check, severity: finding.severity, asks: finding.asks };
  });
  return foremost(rated).map(({ finding }) => finding);
}

/**
 * Findings under their parts, in the order of the map; what belongs to no part comes first when it is about the whole
 * document, and last when it is about a passage. Only those that come first are shown; the rest is folded by part.
 */
export function partGroups(review: ReviewView, showing: Showing): Grouped {
  const isPrfaq = review.kind === 'prfaq' || review.kind === 'mixed';
  const { findings } = review;
  const whole = findings.filter(f => f.part === null && !f.excerpt);
  const elsewhere = findings.filter(f => f.part === null && f.excerpt);
  const groups = isPrfaq
    ? [
        ...unplaced('whole', 'The whole document', whole, showing),
        ...withUnseenTogether(review.parts.map(part => partGroup(part, findings, showing))),
        ...unplaced('elsewhere', 'Between the parts', elsewhere, showing),
      ]
    : unplaced('all', '', findings, showing);
  return { groups, folded: groups.reduce((sum, { more }) => sum + more, 0) };
}

const unplaced = (key: string, label: string, findings: readonly FindingView[], showing: Showing): PartGroup[] =>
  findings.length === 0 ? [] : [{ key, label, status: 'open', aside: '', ...remarksOf(key, findings, showing) }];

function partGroup(
  { part, status }: ReviewView['parts'][number],
  all: readonly FindingView[],
  showing: Showing,
): PartGroup {
  const findings = all.filter(finding => finding.part === part);
  return {
    key: part,
    label: PART_LABELS[part],
    status: status === 'open' && findings.length === 0 ? 'there' : status,
    aside: status === 'missing' ? 'not here yet' : '',
    ...remarksOf(part, findings, showing),
  };
}

/** Findings of one rule in a part are one remark with its places. */
function remarksOf(
  key: string,
  findings: readonly FindingView[],
  { first, opened, kept }: Showing,
): Pick<PartGroup, 'items' | 'more' | 'open'> {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const items = rules.map(rule => {
    const places = findings.filter(finding => finding.rule === rule);
    const foremostPlace = places.find(({ id }) => first.has(id));
    const finding = places.find(({ id }) => id === kept) ?? foremostPlace ?? (places[0] as FindingView);
    return { finding, folded: !foremostPlace, places: places.filter(place => place !== finding) };
  });
  const open = opened.has(key);
  const shown = items.filter(({ finding, folded }) => open || !folded || finding.id === kept);
  const foldable = items.some(({ folded }) => folded);
  return { items: shown, more: items.length - shown.length, open: open && foldable };
}

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
    if (group.status === 'unseen' && group.items.length + group.more === 0) run.push(group);
    else {
      close();
      together.push(group);
    }
  }
  close();
  return together;
}
