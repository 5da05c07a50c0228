import { defineRule, type Facts, type Piece } from '@/lib/engine';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { speakTechnically, termClusters } from '../helpers/terms';

/** Terms in one sentence that nobody says who talks of their day. */
const MANY = 3;
const MANY_OF_BUILDERS = 5;
/** Features counted up: ‘the alerts, dashboards and reports’. */
const ROW =
  /\b(?:the|its|with|love) (?:[\p{L}-]+ ){0,2}(?:alerts?|dashboards?|reports?|reporting|analytics|integrations?|workflows?|notifications?|templates?|widgets?|permissions?|audit logs?|roles?|export|import|search|filters?|API)(?:, (?:[\p{L}-]+ ){0,2}[\p{L}-]+)*,? and (?:[\p{L}-]+ ){0,2}(?:alerts?|dashboards?|reports?|reporting|analytics|integrations?|workflows?|notifications?|templates?|widgets?|permissions?|audit logs?|roles?|export|import|search|filters?|API)\b/iu;

function recital(piece: Piece, facts: Facts): { start: number; end: number } | null {
  const names = new Set([...facts.products, ...facts.companies].map(name => name.toLowerCase()));
  const most = speakTechnically(facts.customer) ? MANY_OF_BUILDERS : MANY;
  const terms = termClusters(piece, names, true).find(cluster => cluster.terms.length >= most);
  const row = terms ? null : ROW.exec(piece.text);
  if (row) return { start: piece.span.start + row.index, end: piece.span.start + row.index + row[0].length };
  return terms ?? null;
}

export default defineRule({
  id: 'quote-recites-features',
  check: 'Q05',
  each: 'piece',
  parts: ['customer_quote'],
  severity: 'suggestion',
  title: 'The quote counts up features',
  why: 'Customers tell of their day. One who recites features is the author in a borrowed coat, and a reader hears it.',
  sources: [SOURCES.turner],
  bad: [
    '“‹The alerts, dashboards and reports› are terrific,” said Marta Pinho.',
    '“I like the ‹schema, the runtime and the reverse proxy›,” said Rik Claes.',
    '“We use ‹its templates and integrations› all the time,” said Els Wouters.',
  ],
  good: [
    '“My auditor left after an hour. Last year she stayed two days,” said Jan Peeters.',
    '“I look at the list, and then I go home,” said Marta Pinho.',
    '“The report was late again, and I had nothing to show,” said Eva Nunes.',
  ],
  *find(piece, facts) {
    const span = recital(piece, facts);
    if (!span) return;
    const words = said(piece.blockText.slice(span.start, span.end), 30);
    yield { span, message: `${words}: what did they do with it, one day last week?` };
  },
});
