import { defineRule } from '@/lib/engine';
import { isLeftOpen, isPlaceOf } from '../helpers/left-open';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'summary-missing',
  check: 'S07',
  each: 'draft',
  parts: ['summary'],
  severity: 'suggestion',
  asks: 60,
  title: 'No opening paragraph stands on its own',
  why: 'Many readers stop after the first paragraph. Without one they leave without knowing what it is and for whom.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: [
    sampleWith('bakery', { summary: null }, '(headline, then the problem)'),
    sampleWith('clinic', { summary: null, subheading: null }, '(headline, then the problem)'),
    sampleWith('clinic', { summary: null, how_it_works: null }, '(headline, subheading, then the problem)'),
  ],
  good: [
    sampleWith('bakery', {}, 'Ghent, 4 May 2027 – Crumb today opened its evening shelf to village bakers in Flanders.'),
    sampleWith('clinic', {}, 'Porto, 12 October 2026 – Slotline today started with 18 physiotherapy practices.'),
    sampleWith('bakery', { summary: '[City], [date] – [What it is, for whom, and what they gain].' }),
    sampleWith('bakery', { subheading: null }, 'Ghent, 4 May 2027 – Crumb today opened its evening shelf.'),
  ],
  note: piece => isPlaceOf(piece, 'summary'),
  *find(reading) {
    if (isLeftOpen(reading, 'summary')) return;
    yield* askFor('summary', reading, 'What is it, for whom, and what do they gain? Two sentences would stand alone.');
  },
});
