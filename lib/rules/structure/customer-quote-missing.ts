import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'customer-quote-missing',
  check: 'S10',
  each: 'draft',
  parts: ['customer_quote'],
  severity: 'suggestion',
  asks: 80,
  title: 'No customer speaks',
  why: 'A reader wants to hear the change in the words of somebody who lives it. Writing them shows whether we can.',
  sources: [SOURCES.template, SOURCES.mcAllister, SOURCES.turner],
  bad: [
    sampleWith('bakery', { customer_quote: null }, '(only the founder is quoted)'),
    sampleWith('clinic', { customer_quote: null, leader_quote: null }, '(nobody is quoted)'),
    sampleWith('clinic', { customer_quote: null, internal_faq: null }, '(a release and a customer FAQ)'),
  ],
  good: [
    sampleWith(
      'bakery',
      {},
      '“Last week it was four loaves, and I knew it before I closed,” said Rik Claes, who bakes in Deinze.',
    ),
    sampleWith(
      'clinic',
      {},
      '“Now I tap twice and go back to the people in front of me,” said Marta Pinho, receptionist.',
    ),
    sampleWith(
      'clinic',
      { leader_quote: null },
      '“On Mondays I dialled until my coffee was cold,” said Marta Pinho, receptionist in Braga.',
    ),
  ],
  *find(reading) {
    if (reading.quotes.some(quote => quote.side === 'customer')) return;
    yield* askFor(
      'customer_quote',
      reading,
      'What would your customer tell a colleague over coffee? Before, after, one detail.',
    );
  },
});
