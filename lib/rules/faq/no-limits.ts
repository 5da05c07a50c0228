import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-limits',
  check: 'F14',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'question',
  asks: 32,
  title: 'Every answer is a yes',
  why: 'Customers find the limits on the first day. A reader who finds none on the page looks for them elsewhere.',
  sources: ['Jason Gorman, notes on PR/FAQs', SOURCES.roberts],
  bad: [
    sampleWith('bakery', {
      external_faq:
        '**How much is it?**\n\nNineteen euros a month.\n\n**Which phones can I use?**\n\nEvery phone that gets messages.',
      internal_faq: '**How many bakers have this problem?**\n\nThere are 2,900 bakers with one shop in Flanders.',
    }),
    sampleWith('clinic', {
      external_faq:
        '**How much is it?**\n\nTwo euros for every hour that is filled.\n\n**Can my colleague use it too?**\n\nYes, on any computer at the desk.',
      internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.',
    }),
    sampleWith('clinic', {
      external_faq: '**Who keeps the list?**\n\nThe receptionist.\n\n**When can we start?**\n\nOn any Monday.',
      internal_faq: null,
    }),
  ],
  good: [
    sampleWith('bakery', {
      external_faq:
        '**Can I sell cake as well?**\n\nNo. It does not support cake yet, only bread.\n\n**How much is it?**\n\nNineteen euros a month.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**What is out of scope for the first version?**\n\nPractices with more than six therapists are not included.',
    }),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('limits_stated'),
  *find(reading) {
    yield* askUnanswered(reading, 'limits_stated', 'external_faq', 'What will disappoint a customer on the first day?');
  },
});
