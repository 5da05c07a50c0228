import type { ReviewView, SentenceView } from '@/lib/messages/protocol';
import { capital, inWords } from './words';

export const SIDE_LABELS: Readonly<Record<SentenceView['side'], string>> = {
  customer: 'the customer',
  company: 'us',
  product: 'the product',
  other: 'something else',
};

/** "Eleven of 20 sentences start from us, four from the customer." Empty when there is no release to speak of. */
export function balanceWords(balance: ReviewView['balance']): string {
  const all = balance.length;
  if (all < FEWEST) return '';
  const count = (side: SentenceView['side']) => balance.filter(sentence => sentence.side === side).length;
  const sides = (['customer', 'company', 'product'] as const)
    .map(side => ({ side, count: count(side) }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = sides;
  if (!most || most.count === 0) return 'No sentence of the release starts from the customer, from us or the product.';
  const rest = next && next.count > 0 ? `, ${inWords(next.count)} from ${SIDE_LABELS[next.side]}` : '';
  const [starts, many] = most.count === 1 ? ['starts', 'One'] : ['start', capital(inWords(most.count))];
  return `${many} of ${inWords(all)} sentences ${starts} from ${SIDE_LABELS[most.side]}${rest}.`;
}

/** Of fewer sentences nobody can say whom they are about on the whole. */
const FEWEST = 4;
