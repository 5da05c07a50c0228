import { defineRule } from '@/lib/engine';
import { SOURCES } from '../helpers/sources';

const MOST_WORDS = 8;
const LEAD_IN =
  /^[\s*#]*(?:key |main |core |top |product |notable )?(?:features?|capabilities|functionality|highlights|what(?:['’]s| is) (?:included|new))(?: (?:include|are|at a glance)\b[^\n]{0,20})?[\s:*]*$/iu;

export default defineRule({
  id: 'features-listed',
  check: 'O01',
  each: 'piece',
  parts: ['solution', 'summary', 'how_it_works', 'release'],
  roles: ['body', 'label'],
  severity: 'suggestion',
  title: 'A list of features stands in for the benefit',
  why: 'A list leaves it to the reader to work out why any of it matters, and most will not.',
  sources: [SOURCES.mcAllister, SOURCES.podcast],
  bad: [
    '‹Key features:›\n\n- Tide table\n- Radio\n- Berth list',
    '‹Features›\n\n- A bell for the lock',
    '‹Core capabilities include:›\n\n- A board for the week',
  ],
  good: [
    'The baker taps yes, and 30 neighbours get a message.',
    'One feature of the old harbour is its bell.',
    'What is new for the skipper: the lock opens on the hour.',
    'Key features of the coast are cliffs and one lighthouse that nobody keeps any more.',
  ],
  *find(piece) {
    const text = piece.text.trim();
    if (piece.words.length > MOST_WORDS || !LEAD_IN.test(text)) return;
    const start = piece.span.start + piece.text.indexOf(text);
    yield { span: { start, end: start + text.length }, message: 'Before the list: what can the customer do now?' };
  },
});
