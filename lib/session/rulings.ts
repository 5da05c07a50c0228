import type { Passage } from '@/lib/draft/types';
import { PARTS, type PartName } from '@/lib/engine';
import { NO_RULINGS, type Rulings } from '@/lib/key-results/rulings';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import type { DismissedView } from '@/lib/messages/protocol';
import type { Ruling } from '@/lib/storage/documents';
import type { KeptRecords } from './kept-records';

/** Names under which what the writer said of a line stands among what can be brought back. */
export const RULED = {
  is: 'is-key-result',
  'is-not': 'is-no-key-result',
  verdict: 'verdict',
  part: 'is-part',
} as const;

const isPart = (says: Ruling['says']): says is PartName => (PARTS as readonly string[]).includes(says);
const isVerdict = (says: Ruling['says']): says is Verdict => says !== 'is' && says !== 'is-not' && !isPart(says);

/** What a ruling is about: whether a line is a key result, which verdict it deserves, or which part it is. */
const matterOf = (says: Ruling['says']): keyof typeof RULED =>
  isPart(says) ? 'part' : isVerdict(says) ? 'verdict' : 'is';

export const isSameMatter = (a: Ruling['says'], b: Ruling['says']): boolean => matterOf(a) === matterOf(b);

/** What the writer said of the lines that stand in the draft now. */
export function rulingsOf(records: KeptRecords<Ruling>): Rulings {
  if (records.all.length === 0) return NO_RULINGS;
  return {
    are: records.placed(({ says }) => says === 'is'),
    areNot: records.placed(({ says }) => says === 'is-not'),
    parts: PARTS.flatMap(part => records.placed(({ says }) => says === part).map(passage => ({ passage, part }))),
  };
}

/** The verdict that the writer gave a key result; null when they left it to us. */
export function verdictSaid(records: KeptRecords<Ruling>, passage: Passage): Verdict | null {
  const says = records.on(passage, record => isVerdict(record.says))?.says;
  return says !== undefined && isVerdict(says) ? says : null;
}

/** The same for what is shown as dismissed. */
export const ruledViews = (records: readonly Ruling[]): DismissedView[] =>
  records.map(({ id, says, anchor }) => ({
    id,
    rule: says === 'is-not' ? RULED['is-not'] : RULED[matterOf(says)],
    scope: 'this',
    quote: anchor.exact,
  }));

const said = new WeakMap<KeyResult, KeyResult>();

/** The key result with the verdict that the writer gave it: the same object for the same. */
export function withVerdict(keyResult: KeyResult, verdict: Verdict | null): KeyResult {
  if (verdict === null) return keyResult;
  const known = said.get(keyResult);
  if (known?.verdict === verdict) return known;
  const isWork = verdict === 'output' || verdict === 'activity';
  const made: KeyResult = {
    ...keyResult,
    verdict,
    learning: keyResult.learning && verdict === 'outcome',
    reason: 'as you said',
    confidence: 1,
    question: null,
    rewrites: isWork ? keyResult.rewrites : [],
    completion: verdict === 'outcome' ? keyResult.completion : null,
  };
  said.set(keyResult, made);
  return made;
}
