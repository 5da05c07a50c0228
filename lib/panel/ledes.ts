import type { PartName } from '@/lib/engine';
import { type LifecycleStage, STAGES } from '@/lib/lifecycle/stages';
import type { FindingView, KeyResultView, ReviewView } from '@/lib/messages/protocol';
import { LENS_LABELS, type Lens } from './lenses';
import { capital, inWords, partInSentence } from './words';

/** The sentence that opens a view. `link` is the stretch of it that leads to the finding `target`. */
export interface Lede {
  readonly before: string;
  readonly link: string;
  readonly after: string;
  readonly target: string | null;
  readonly meta: string;
}

const said = (before: string, meta = ''): Lede => ({ before, link: '', after: '', target: null, meta });

/** Where a reader of a release stops first, all else being equal: the heart of the idea before its frame. */
const FIRST_LOOKED_AT: readonly PartName[] = [
  'problem',
  'solution',
  'headline',
  'summary',
  'customer_quote',
  'internal_faq',
  'external_faq',
  'how_it_works',
  'leader_quote',
  'subheading',
  'call_to_action',
];
const SEVERITY_WEIGHT = { fix: 5, suggestion: 3, question: 0 } as const;

/** The finding a reviewer would raise first; null when there is none. */
export function firstStop(findings: readonly FindingView[]): FindingView | null {
  let first: FindingView | null = null;
  let most = -1;
  for (const finding of findings) {
    const place = finding.part ? FIRST_LOOKED_AT.indexOf(finding.part) : FIRST_LOOKED_AT.length - 1;
    const weight = 2 * (FIRST_LOOKED_AT.length - place) + SEVERITY_WEIGHT[finding.severity] + finding.asks / 20;
    if (weight > most) {
      most = weight;
      first = finding;
    }
  }
  return first;
}

/**
 * Opens the draft view. `whole` is false while only a part of the document has been read; `foremost` are the findings
 * among which the first stop is looked for.
 */
export function draftLede(review: ReviewView, whole: boolean, foremost = review.findings): Lede {
  if (review.template) return templateLede(review);
  if (review.kind === 'key-results') return said('Key results. The rules for a PR/FAQ stay quiet here.');
  if (review.kind === 'other') return said('This does not read like a PR/FAQ, so its rules stay quiet.');
  const first = firstStop(foremost);
  if (first) return { ...stop(review, first, whole), target: first.id, meta: draftMeta(review, whole) };
  if (!whole) return said('So far, nothing to add.', draftMeta(review, whole));
  if (review.parts.some(part => part.status === 'missing'))
    return said('Nothing to add to what is here.', draftMeta(review, whole));
  return said(
    'Nothing to add. Ready for readers.',
    'Form only: whether the idea is right is for the people in the room.',
  );
}

/** Leads to the first prompt that waits, where the writer has said that this will be a PR/FAQ. */
function templateLede({ findings }: ReviewView): Lede {
  const gaps = findings.filter(({ rule }) => rule === 'placeholder-left');
  const [first] = gaps;
  if (!first) return said('A template so far. Its prompts are waiting for your words.');
  const link = gaps.length === 1 ? 'one gap' : `${inWords(gaps.length)} gaps`;
  const after = gaps.length === 1 ? ' in brackets is waiting' : ' in brackets are waiting';
  return { before: 'A first draft: ', link, after: `${after} for your words.`, target: first.id, meta: '' };
}

/** Opens the draft view of a reader who would stop nowhere, where others would. */
export const lensLede = (lens: Lens | null): Lede =>
  said(`Nothing here for this reader${lens ? ` (${LENS_LABELS[lens].toLowerCase()})` : ''}. Others have remarks.`);

function stop(review: ReviewView, first: FindingView, whole: boolean): Pick<Lede, 'before' | 'link' | 'after'> {
  const start = whole ? 'A reviewer' : 'So far, a reviewer';
  const last = whole ? ' first.' : '.';
  if (!first.part)
    return { before: `${start} will stop at `, link: first.excerpt ? 'one passage' : 'one question', after: last };
  const link = partInSentence(first.part);
  const missing = review.parts.some(part => part.part === first.part && part.status === 'missing');
  if (missing) return { before: `${start} will look for `, link, after: `${last} It is not here yet.` };
  if (!first.excerpt) return { before: `${start} will ask about `, link, after: last };
  return { before: `${start} will stop at `, link, after: last };
}

function draftMeta(review: ReviewView, whole: boolean): string {
  if (!whole) {
    const seen = review.parts.filter(part => part.status !== 'unseen').length;
    return `${seen} of ${review.parts.length} parts seen`;
  }
  return review.customer ? `Read as written for ‘${review.customer}’` : '';
}

/** Opens the key-results view: what the sentences do, counted in words. Dismissed ones are left out by the caller. */
export function keyResultsLede(keyResults: readonly KeyResultView[], whole: boolean): Lede {
  const all = keyResults.length;
  if (all === 0)
    return said(
      whole ? 'No key results here yet.' : 'So far, no key results.',
      'They are looked for under an objective: in lists, tables, and lines that say so.',
    );
  const count = (...verdicts: KeyResultView['shown'][]) =>
    keyResults.filter(({ shown }) => verdicts.includes(shown)).length;
  const outcomes = count('outcome');
  if (outcomes === all) return said(all === 1 ? 'It says what changes for people.' : allChange(all));
  const sentences = [
    outcomes > 0 && `${capital(inWords(outcomes))} ${outcomes === 1 ? 'says' : 'say'} what changes for people.`,
    outcomes === 0 && count('learning') < all && nothingChanges(all),
    naming(count('output', 'activity'), 'names the work.', 'name the work.'),
    naming(count('learning'), 'finds out where things stand.', 'find out where things stand.'),
    naming(count('unclear'), 'can be read in several ways.', 'can be read in several ways.'),
    naming(count('guardrail'), 'keeps something as it is.', 'keep something as it is.'),
  ];
  const shown = sentences.filter(sentence => sentence !== false).slice(0, 2);
  return said(`${whole ? '' : 'So far: '}${shown.join(' ')}`);
}

const allChange = (all: number): string =>
  all === 2 ? 'Both say what changes for people.' : `All ${inWords(all)} say what changes for people.`;

const nothingChanges = (all: number): string =>
  all === 1 ? 'It does not say yet what changes for people.' : 'None says yet what changes for people.';

const naming = (count: number, one: string, many: string): string | false =>
  count > 0 && `${capital(inWords(count))} ${count === 1 ? one : many}`;

const DOES: Readonly<Record<LifecycleStage, readonly [does: string, lacks: string]>> = {
  awareness: ['helps people hear of you', 'helps people hear of you'],
  engagement: ['looks after people before they buy', 'looks after people before they buy'],
  acquisition: ['wins new customers', 'brings new customers in'],
  success: ['helps customers succeed', 'helps customers succeed'],
  loyalty: ['keeps customers', 'brings customers back'],
};

/** Which gap to name first: what stands under the stage that is covered, then from the till outwards. */
const GAPS_IN_ORDER: readonly LifecycleStage[] = ['success', 'acquisition', 'loyalty', 'engagement', 'awareness'];

/**
 * Opens the lifecycle view. A key result counts under the stage the writer set, or the suggested one. A gap is named
 * only when there are enough key results to speak of gaps.
 */
export function lifecycleLede(
  counts: ReviewView['lifecycle']['counts'],
  gaps: readonly LifecycleStage[],
  whole: boolean,
): Lede {
  const covered = STAGES.filter(stage => counts[stage] > 0);
  if (covered.length === 0)
    return said(
      counts.internal > 0 ? 'All of it is internal. No customer would notice yet.' : 'No key result has a stage yet.',
    );
  if (covered.length === STAGES.length) return said('The plan goes all the way round.');
  const most = covered.reduce((best, stage) => (counts[stage] > counts[best] ? stage : best));
  const does = `${whole ? 'The' : 'So far, the'} plan ${DOES[most][0]}.`;
  const gap = GAPS_IN_ORDER.find(stage => gaps.includes(stage));
  return said(whole && gap ? `${does} Nothing in it ${DOES[gap][1]}.` : does);
}
