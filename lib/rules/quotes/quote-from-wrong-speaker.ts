import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

/** What a company says of those it sells to; nobody says it of themselves. */
const VENDOR =
  /\bour (?:\w+ )?(?:customers|users|clients|customer base|user base|subscribers|target (?:audience|market|group))\b|\b(?:the|these) target (?:customers|users|audience)\b/gi;

export default defineRule({
  id: 'quote-from-wrong-speaker',
  check: 'Q07',
  each: 'piece',
  parts: ['customer_quote'],
  severity: 'question',
  title: 'The customer’s quote is about customers',
  why: 'The one place where the customer speaks is taken by somebody who sells to them, and a reader notices.',
  sources: [SOURCES.drafts],
  bad: [
    '“It takes a weight off ‹our target customers›,” said Sam Oduya, architect.',
    '“With the shelf ‹our users› sleep better,” said Lotte Maes.',
    '“It is what ‹the target audience› had asked for,” said Eva Nunes.',
  ],
  good: [
    '“I sleep again,” said the owner of the bakery, Rik Claes.',
    '“My guests ask for the late loaf now,” said Els Wouters, who runs an inn.',
    '“Their customers wait outside at five,” said Tom Adeyemi, who lives next door.',
  ],
  *find(piece, facts) {
    if (facts.settings.soldTo === 'businesses') return;
    for (const { start, end, text } of matchesIn(piece, VENDOR, { quotes: true })) {
      yield { span: { start, end }, message: `${saidFirst(text)} is how we speak. Is this a customer who says it?` };
      return;
    }
  },
});
