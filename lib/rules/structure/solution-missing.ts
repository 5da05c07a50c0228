import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'solution-missing',
  check: 'S09',
  each: 'draft',
  parts: ['solution'],
  severity: 'suggestion',
  asks: 90,
  title: 'Nothing says what the customer can do now',
  why: 'A reader who has felt the problem looks for the moment in which it is gone, and finds none.',
  sources: [SOURCES.template, SOURCES.podcast],
  bad: [
    sampleWith('bakery', { solution: null }, '(the problem, then two quotes)'),
    sampleWith('clinic', { solution: null, how_it_works: null }, '(the problem, then the price)'),
    sampleWith('bakery', { solution: null, external_faq: null, internal_faq: null }, '(one page without a solution)'),
  ],
  good: [
    sampleWith('bakery', {}, 'With Crumb the baker offers only the loaves that will be left.'),
    sampleWith('clinic', { problem: null }, 'With Slotline the receptionist taps the empty hour and sees three names.'),
    sampleWith(
      'clinic',
      { how_it_works: null },
      'One message goes out, and the first patient who answers has the hour.',
    ),
  ],
  *find(reading) {
    yield* askFor(
      'solution',
      reading,
      'What can the customer do now that the problem is gone? One paragraph would show it.',
    );
  },
});
