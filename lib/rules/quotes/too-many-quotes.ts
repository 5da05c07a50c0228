import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const MOST = 3;

export default defineRule({
  id: 'too-many-quotes',
  check: 'Q06',
  each: 'draft',
  parts: ['customer_quote', 'leader_quote'],
  severity: 'suggestion',
  title: 'A row of voices',
  why: 'One customer whom a reader remembers does more than five whom they skip, and the page is short.',
  sources: [SOURCES.book, SOURCES.template],
  bad: [
    sampleWith('bakery', {
      customer_quote:
        '“I used to throw away a full crate every night,” said Rik Claes, who bakes in Deinze.\n\n“My evenings are quiet since the shelf opened,” said Els Wouters, who bakes in Aalter.\n\n“‹I know at three what stays› at six o’clock,” said Jan Peeters, who bakes in Eeklo.',
    }),
    sampleWith('clinic', {
      customer_quote:
        '“On Mondays I dialled until my coffee was cold,” said Marta Pinho, receptionist in Braga.\n\n“I was in the chair before my lunch was over,” said Rui Costa, patient.\n\n“‹Nobody waits at my desk now› when it rings,” said Ana Reis, receptionist in Porto.\n\n“We filled eight hours in one week,” said João Melo, who owns a practice.',
    }),
    sampleWith('clinic', {
      leader_quote:
        '“An hour that nobody uses is an hour of pain,” said Inês Duarte, who runs Slotline.\n\n“We saw it in every practice we sat in,” said Luís Prado, who visits them.\n\n“The list was always on paper and always old,” said Eva Nunes, who answers the telephone.',
      customer_quote:
        '“‹Now I tap twice and go› back to the people in front of me,” said Marta Pinho, receptionist in Braga.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'One quote of the founder, one of a baker.'),
    sampleWith('clinic', {
      customer_quote:
        '“On Mondays I dialled until my coffee was cold,” said Marta Pinho, receptionist in Braga.\n\n“I was in the chair before my lunch was over,” said Rui Costa, patient.',
    }),
    sampleWith('bakery', { leader_quote: null }, 'One quote, of a baker.'),
  ],
  note: () => null,
  *find(reading) {
    if (!isReviewed(reading)) return;
    const spoken = reading.quotes.filter(
      ({ speaker, piece }) => speaker && !reading.pieces[piece]?.zone.endsWith('_faq'),
    );
    const quote = spoken[MOST];
    const piece = quote && reading.pieces[quote.piece];
    if (!quote || !piece) return;
    const words = piece.words.filter(word => word.start >= quote.span.start && word.end <= quote.span.end).slice(0, 6);
    const span = { start: words[0]?.start ?? quote.span.start, end: words.at(-1)?.end ?? quote.span.end };
    yield { piece, span, message: `${spoken.length} people speak here. Which two would a reader remember?` };
  },
});
