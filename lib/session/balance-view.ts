import type { Passage } from '@/lib/draft/types';
import type { SentenceView } from '@/lib/messages/protocol';
import type { BalanceItem } from '@/lib/prfaq/clauses';

/** Of a release with more sentences than this, the first are shown: a release is a page. */
const MOST = 120;
/** As much of a sentence as is shown at a glance, in UTF-16 units. */
const LONGEST = 240;

/** Whom each sentence of the release is about, as the panel gets it. */
export const balanceView = (balance: readonly BalanceItem[]): SentenceView[] =>
  balance.slice(0, MOST).map(item => {
    const { block, start, end } = item.passage;
    const text = block.text.slice(start, end).replaceAll('\t', ' ');
    return { id: idOf(item), side: item.side, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
  });

/** Where a sentence stands that the panel names; null when it has changed since. */
export const sentenceAt = (balance: readonly BalanceItem[], id: string): Passage | null =>
  balance.find(item => idOf(item) === id)?.passage ?? null;

const idOf = ({ passage: { block, start } }: BalanceItem): string => `sentence ${block.key} ${start}`;
