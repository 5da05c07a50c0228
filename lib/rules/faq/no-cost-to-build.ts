import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-cost-to-build',
  check: 'F05',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 40,
  title: 'Nothing says what it costs us',
  why: 'Finance asks first what it takes to build and to run. An idea without a cost cannot be compared with the next one.',
  sources: [SOURCES.book, SOURCES.template],
  bad: [
    sampleWith('bakery', {}, 'How many bakers, which risk, when to stop. No cost.'),
    sampleWith('clinic', { internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.' }),
    sampleWith('bakery', { internal_faq: null }, 'Price, what if nobody reserves, no app. No cost.'),
  ],
  good: [
    sampleWith('clinic', {}, 'Two engineers and one visitor for seven months, and four cents per message.'),
    sampleWith('bakery', {
      internal_faq: '**What does it take to build?**\n\nThree developers until June, and 400 euros a month.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('cost_or_resources'),
  *find(reading) {
    yield* askUnanswered(
      reading,
      'cost_or_resources',
      'internal_faq',
      'What does it take to build, and what does each customer cost us?',
    );
  },
});
