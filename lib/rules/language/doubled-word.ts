import { defineRule } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { isQuoted } from '../helpers/matches';
import { SOURCES } from '../helpers/sources';
import { FAQ, RELEASE } from '../helpers/zones';

/** Words that stand twice in a row by design: ‘had had’, ‘that that’, ‘very very’, names such as ‘Pago Pago’. */
const BY_DESIGN = /^(?:had|that|very|really|so|no|yes|bye|knock|ha|long|many|much|blah|night|again|ever|never|far|is)$/;

export default defineRule({
  id: 'doubled-word',
  check: 'L10',
  each: 'piece',
  parts: [...RELEASE, 'customer_quote', ...FAQ],
  roles: ['body', 'answer', 'question'],
  severity: 'fix',
  title: 'A word stands twice',
  why: 'A slip of the keyboard makes a reader wonder what else was not read again.',
  sources: [SOURCES.amazonian],
  bad: [
    'The baker weighs ‹the the› tray at three.',
    'A neighbour reserves a loaf ‹and and› pays at the counter.',
    'The receptionist taps ‹to to› fill the hour.',
  ],
  good: [
    'The list that that practice used was on paper.',
    'She had had enough of the paper list.',
    'It is a long, long way to the next pool.',
    'Ferries go to Pago Pago twice a week.',
    'What it is is a list.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    const { words, blockText, block } = piece;
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      if (before?.lower !== word.lower || BY_DESIGN.test(word.lower) || !/^\p{Ll}+$/u.test(word.text)) continue;
      const span = { start: before.start, end: word.end };
      if (blockText.slice(before.end, word.start) !== ' ' || isQuoted(block, span)) continue;
      yield { span, message: `‘${word.text}’ stands twice.`, replacements: [before.text] };
    }
  },
});
