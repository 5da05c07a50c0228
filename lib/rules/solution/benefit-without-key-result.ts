import { defineRule } from '@/lib/engine';
import { PROMISED, promisesAndKeyResults, tellingNote } from '../helpers/key-result-lines';
import { openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

/** Key results from which one can say that none of them measures a thing. */
const FEWEST = 2;
const FEWEST_STEMS = 4;

const keyResults = (...lines: readonly string[]): string =>
  `**What is the biggest risk?**\n\nThat regulars wait.\n\n## Key results\n\n${lines.map((line, i) => `- KR${i + 1}: ${line}`).join('\n')}`;

export default defineRule({
  id: 'benefit-without-key-result',
  check: 'F03',
  each: 'draft',
  parts: ['solution'],
  severity: 'question',
  title: 'No key result measures the promised benefit',
  why: 'The plan will be judged by its key results. If none of them shows the benefit, nobody will know whether it came.',
  sources: [SOURCES.russell, 'Seiden, Outcomes Over Output'],
  bad: [
    sampleWith('bakery', {
      solution: '‹With Crumb the baker offers only› the loaves that will be left.',
      internal_faq: keyResults('Grow revenue to €2m', 'Raise NPS from 20 to 40', 'Cut churn from 5% to 3%'),
    }),
    sampleWith('clinic', {
      solution: '‹With Slotline the receptionist taps the› empty hour and sees three names of patients.',
      internal_faq: keyResults('Grow to 400 licences by June', 'Raise gross margin to 60%'),
    }),
    sampleWith('clinic', {
      solution: '‹The receptionist sees three names next› to the empty hour.',
      internal_faq: keyResults('Publish 12 posts by June', 'Hire 4 engineers by May'),
    }),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq: keyResults('Loaves thrown away fall from 23 to 11 a day', 'Grow revenue to €2m'),
    }),
    sampleWith('clinic', {
      internal_faq: keyResults('Share of cancelled hours that are filled rises from 20% to 60%', 'Raise NPS to 40'),
    }),
    sampleWith('clinic', {}, 'A PR/FAQ without key results: they may stand elsewhere.'),
  ],
  note: tellingNote,
  *find(reading, noteOf) {
    const told = promisesAndKeyResults(reading, noteOf);
    if (!told || told.keyResults.length < FEWEST) return;
    const promised = told.release.filter(({ piece }) => PROMISED.some(part => part === piece.zone));
    const stems = new Set(promised.flatMap(({ stems }) => stems));
    if (stems.size < FEWEST_STEMS || told.keyResults.some(one => one.stems.some(stem => stems.has(stem)))) return;
    const at = promised.find(({ piece }) => piece.zone === 'solution') ?? promised[0];
    const span = at && openingOf(at.piece);
    if (at && span)
      yield {
        piece: at.piece,
        span,
        message: `How will you see this? None of the ${told.keyResults.length} key results speaks of it.`,
      };
  },
});
