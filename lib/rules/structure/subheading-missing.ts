import { defineRule, type Piece } from '@/lib/engine';
import { namesPeople } from '@/lib/prfaq/people';
import { showsOutcome } from '../helpers/outcome';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { wordedSentences } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';

const saysBoth = (piece: Piece): boolean =>
  wordedSentences(piece)
    .slice(0, 2)
    .some(({ words }) => namesPeople(words) && showsOutcome(words));

export default defineRule({
  id: 'subheading-missing',
  check: 'S04',
  each: 'draft',
  parts: ['subheading'],
  severity: 'question',
  asks: 20,
  title: 'No line says who gains what',
  why: 'One sentence under the headline is the shortest proof that customer and benefit are chosen.',
  sources: [SOURCES.template, SOURCES.mcAllister, SOURCES.greenSoftware],
  bad: [
    sampleWith(
      'bakery',
      { headline: '# Crumb', subheading: null, summary: 'Ghent, 4 May 2027 – Crumb today opened its evening shelf.' },
      '# Crumb\n\nGhent, 4 May 2027 – Crumb today opened its evening shelf.',
    ),
    sampleWith(
      'clinic',
      { headline: '# Introducing Slotline', subheading: null, summary: 'Porto, 12 October 2026 – Slotline is here.' },
      '# Introducing Slotline\n\nPorto, 12 October 2026 – Slotline is here.',
    ),
    sampleWith(
      'bakery',
      { headline: '# The evening shelf', subheading: null, summary: 'Ghent, 4 May 2027 – The evening shelf is open.' },
      '# The evening shelf\n\nGhent, 4 May 2027 – The evening shelf is open.',
    ),
  ],
  good: [
    sampleWith('bakery', {}, '*Bakers with one shop throw away half as much bread, without lowering a price at noon.*'),
    sampleWith('clinic', { subheading: null }, '# Physiotherapists fill a cancelled hour within ten minutes'),
    sampleWith(
      'bakery',
      { headline: '# Crumb', subheading: null },
      '# Crumb\n\nA baker sees at three o’clock how many loaves will be left.',
    ),
  ],
  note: piece => (piece.zone === 'headline' || piece.zone === 'summary' ? saysBoth(piece) : null),
  *find(reading, noteOf) {
    const said = reading.parts
      .filter(({ part }) => part === 'headline' || part === 'summary')
      .some(({ from, to }) => reading.pieces.slice(from, to).some(piece => noteOf(piece) === true));
    if (!said) yield* askFor('subheading', reading, 'Who gains what? One sentence under the headline would say it.');
  },
});
