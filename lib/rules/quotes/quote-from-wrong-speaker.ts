import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

/** What a company says of those it sells to and of what it sells; nobody says it of themselves. */
const VENDOR =
  /\b(?:our|the|these) target (?:customers?|users?|audience|market|group)\b|\bour (?:user|customer) base\b|\bour (?:app|platform|product|tool|software|solution) (?:lets|helps|allows|enables|gives|makes|empowers)\b/gi;

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
    '“‹Our platform helps› bakers sleep,” said Lotte Maes.',
    '“It is what ‹the target audience› had asked for,” said Eva Nunes.',
  ],
  good: [
    '“I sleep again,” said the owner of the bakery, Rik Claes.',
    '“My guests ask for the late loaf now,” said Els Wouters, who runs an inn.',
    '“Our customers stay longer since the late loaf,” said Jan Peeters, who runs a café in Eeklo.',
    '“Their customers wait outside at five,” said Tom Adeyemi, who lives next door.',
  ],
  *find(piece) {
    for (const { start, end, text } of matchesIn(piece, VENDOR, { quotes: true })) {
      yield { span: { start, end }, message: `${saidFirst(text)} is how we speak. Is this a customer who says it?` };
      return;
    }
  },
});
