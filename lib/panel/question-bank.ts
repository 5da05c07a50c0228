import { likest } from '@/lib/listening/ledger';
import type { AskedView } from '@/lib/messages/protocol';
import type { StandardQuestion } from '@/lib/prfaq/standard-questions';
import type { Lens } from './lenses';
import { ROLES, type Role, TEXTS } from './question-bank.texts';

/** A question to be ready for. */
export interface BankQuestion {
  readonly id: string;
  readonly role: Role;
  /** The FAQ where it belongs: that of customers, or that of the business. */
  readonly list: 'external' | 'internal';
  readonly question: string;
  /** The standard question that it asks in its own words; null when it is none of them. */
  readonly standard: StandardQuestion | null;
}

export const QUESTION_BANK: readonly BankQuestion[] = ROLES.flatMap(role =>
  TEXTS[role].map(([question, standard], i) => ({
    id: `ask ${role} ${i + 1}`,
    role,
    list: role === 'customer' ? ('external' as const) : ('internal' as const),
    question,
    standard,
  })),
);

/** Each question with the place in the FAQ that takes it up, also in other words, and whether it is answered anywhere. */
export function askedOf(
  asked: readonly AskedView[],
  answered: readonly StandardQuestion[],
): (BankQuestion & { readonly isAnswered: boolean; readonly entry: AskedView | null })[] {
  return QUESTION_BANK.map(one => {
    const alike = likest(one.question, asked);
    const entry = asked.find(({ id }) => id === alike?.id) ?? null;
    const isTold = one.standard !== null && answered.includes(one.standard);
    return { ...one, entry, isAnswered: entry ? entry.answer !== 'open' : isTold };
  });
}

const ASKER: Readonly<Record<Lens, Role>> = {
  customer: 'customer',
  engineer: 'engineering',
  executive: 'executive',
  finance: 'finance',
  legal: 'legal',
};

/** Who asks, in the order to be offered: the reader whose eyes the draft is looked at with comes first. */
export function rolesFor(lens: Lens | null): readonly [Role, ...Role[]] {
  const first = lens === null ? 'customer' : ASKER[lens];
  return [first, ...ROLES.filter(role => role !== first)];
}
