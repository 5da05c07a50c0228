import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-risks',
  check: 'F02',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'suggestion',
  asks: 50,
  title: 'No risk is named',
  why: 'Reviewers will name the biggest risk themselves. They trust a plan more when its author got there first.',
  sources: [SOURCES.template, SOURCES.roberts],
  bad: [
    sampleWith('clinic', {}, 'Internal FAQ: what practices use today, what it costs us, when we give up. No risk.'),
    sampleWith('bakery', {
      internal_faq:
        '**How many bakers have this problem?**\n\nThere are 2,900 bakers with one shop in Flanders.\n\n**Who works on it?**\n\nLotte and two bakers, until June 2027.',
    }),
    sampleWith('clinic', { internal_faq: null }, 'Only a customer FAQ: price, what to install, two answers at once.'),
  ],
  good: [
    sampleWith('bakery', {}, 'What is the biggest risk? That regulars wait for the evening loaf.'),
    sampleWith('clinic', {
      internal_faq:
        '**What is the biggest risk?**\n\nThat patients stop answering. If fewer than one in three answers by March, we go back to the telephone.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('risks'),
  *find(reading) {
    yield* askUnanswered(reading, 'risks', 'internal_faq', 'What could go wrong first, and what would you do then?');
  },
});
