import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'leader-quote-missing',
  check: 'S11',
  each: 'draft',
  parts: ['leader_quote'],
  severity: 'question',
  asks: 25,
  title: 'Nobody says why we care',
  why: 'Without a voice from our side a reader cannot tell why this team takes the problem on.',
  sources: [SOURCES.template, SOURCES.greenSoftware],
  bad: [
    sampleWith('bakery', { leader_quote: null }, '(only the baker is quoted)'),
    sampleWith('clinic', { leader_quote: null }, '(only the receptionist is quoted)'),
    sampleWith('bakery', { leader_quote: null, how_it_works: null }, '(problem, solution, price)'),
  ],
  good: [
    sampleWith(
      'bakery',
      {},
      '“My parents baked for 31 years and never knew what would be left at six,” said Lotte Maes, founder.',
    ),
    sampleWith('clinic', {}, '“An hour that nobody uses is an hour of pain,” said Inês Duarte, who runs Slotline.'),
    sampleWith('bakery', { customer_quote: null }, '(the founder is quoted)'),
  ],
  *find(reading) {
    if (reading.quotes.some(quote => quote.side === 'leader')) return;
    yield* askFor(
      'leader_quote',
      reading,
      'Who stands behind this, and why do they care? One sentence with a name would say.',
    );
  },
});
