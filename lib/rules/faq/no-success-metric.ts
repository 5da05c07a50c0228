import { defineRule } from '@/lib/engine';
import { answeredIn, contributionOf } from '@/lib/prfaq/answered';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { hasFaq, isReviewed } from '../helpers/zones';

/** Words of somebody who says how success will be seen, with or without a target. */
const MEASURES =
  /\b(?:success (?:metrics?|criteria|measures?|look(?:s)? like)|measures? (?:of )?success|define success|metrics?\b|kpis?\b|key results?|know (?:that |if |whether )?(?:it|this|we) (?:work|succeed|has worked|have succeeded)|targets?:|our target|the target is)/i;

export default defineRule({
  id: 'no-success-metric',
  check: 'F03',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'suggestion',
  asks: 52,
  title: 'Nothing says how success will be seen',
  why: 'Without a measure a reader cannot tell a success from a launch, and neither can you a year from now.',
  sources: [SOURCES.turner, SOURCES.roberts],
  bad: [
    sampleWith('bakery', {
      internal_faq:
        '**How many bakers have this problem?**\n\nThere are 2,900 bakers with one shop in Flanders.\n\n**What is the biggest risk?**\n\nThat regulars wait for the evening loaf.',
    }),
    sampleWith('clinic', {
      internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.',
    }),
    sampleWith('clinic', { internal_faq: null }, 'Only a customer FAQ: price, what to install, two answers at once.'),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq:
        '**How will we measure success?**\n\nLoaves thrown away per shop: from 23 to 11 a day by June 2027.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**How will we know whether it works?**\n\nThe share of lost hours that are filled: from none today to seven in nine by March 2027.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: piece =>
    piece.zone.endsWith('_faq') && MEASURES.test(piece.text) ? 'measures' : contributionOf(piece, 'metric_with_target'),
  *find(reading, noteOf) {
    if (!isReviewed(reading) || !hasFaq(reading) || answeredIn(reading).metric_with_target) return;
    if (!reading.pieces.some(piece => noteOf(piece) === 'measures'))
      yield { part: 'internal_faq', message: 'What will customers do differently a year on, and how many of them?' };
  },
});
