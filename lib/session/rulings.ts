import type { Passage } from '@/lib/draft/types';
import { NO_RULINGS, type Rulings } from '@/lib/key-results/rulings';
import type { KeyResult, Verdict } from '@/lib/key-results/types';
import type { DismissedView } from '@/lib/messages/protocol';
import type { Ruling } from '@/lib/storage/documents';
import type { KeptRecords } from './kept-records';

/** Names under which what the writer said of a line stands among what can be brought back. */
export const RULED = { is: 'is-key-result', 'is-not': 'is-no-key-result', verdict: 'verdict' } as const;

const isVerdict = (says: Ruling['says']): says is Verdict => says !== 'is' && says !== 'is-not';

/** Whether two rulings are about the same: whether a line is a key result, or which verdict it deserves. */
export const isSameMatter = (a: Ruling['says'], b: Ruling['says']): boolean => isVerdict(a) === isVerdict(b);

/** What the writer said of the lines that stand in the draft now. */
export function rulingsOf(records: KeptRecords<Ruling>): Rulings {
  if (records.all.length === 0) return NO_RULINGS;
  return {
    are: records.placed(({ says }) => says === 'is'),
    areNot: records.placed(({ says }) => says === 'is-not'),
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
    rule: isVerdict(says) ? RULED.verdict : RULED[says],
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
    reason: 'as you said',
    confidence: 1,
    question: null,
    rewrites: isWork ? keyResult.rewrites : [],
    completion: verdict === 'outcome' ? keyResult.completion : null,
  };
  said.set(keyResult, made);
  return made;
}
