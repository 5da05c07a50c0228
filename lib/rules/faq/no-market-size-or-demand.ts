import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-market-size-or-demand',
  check: 'F06',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 40,
  title: 'Nothing says how many have the problem',
  why: 'A reader weighs the cost against the people it helps, and here one side of the scale is empty.',
  sources: [SOURCES.template, SOURCES.truthSeeking],
  bad: [
    sampleWith(
      'clinic',
      {},
      'Internal FAQ: what practices use today, what it costs us, when we give up. No number of practices.',
    ),
    sampleWith('bakery', { internal_faq: '**What is the biggest risk?**\n\nThat regulars wait for the evening loaf.' }),
    sampleWith('clinic', { internal_faq: null }, 'Only a customer FAQ: price, what to install, two answers at once.'),
  ],
  good: [
    sampleWith('bakery', {}, 'There are 2,900 bakers with one shop in Flanders.'),
    sampleWith('clinic', {
      internal_faq:
        '**How big is the market?**\n\n1,140 practices in Portugal have two to six therapists; we reach 300 of them through their association.',
    }),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('market_or_demand_number'),
  *find(reading) {
    yield* askUnanswered(
      reading,
      'market_or_demand_number',
      'internal_faq',
      'How many customers have this problem, and how was it counted?',
    );
  },
});
