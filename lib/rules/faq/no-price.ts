import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-price',
  check: 'F10',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'suggestion',
  asks: 45,
  title: 'Nothing says what it costs',
  why: 'Price is the first thing a customer asks. Without it they cannot tell whether this is for them.',
  sources: [SOURCES.template, 'Amazon PR/FAQ training, factoftheday1.com'],
  bad: [
    sampleWith('bakery', {
      call_to_action: 'Bakers can start this evening at crumb.example.',
      external_faq:
        '**What if nobody reserves a loaf?**\n\nThen nothing changes.\n\n**Do my customers need an app?**\n\nNo. They answer a text message.',
    }),
    sampleWith('bakery', {
      call_to_action: 'Bakers can start this evening at crumb.example.',
      external_faq: '**What if nobody reserves a loaf?**\n\nThen nothing changes.',
      internal_faq: '**What is the biggest risk?**\n\nThat regulars wait for the evening loaf.',
    }),
    sampleWith('bakery', {
      call_to_action: 'Ask for the shelf at crumb.example.',
      external_faq: null,
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'How much does it cost? Nineteen euros a month.'),
    sampleWith('clinic', {}, 'Two euros for every hour that is filled.'),
    sampleWith('bakery', { external_faq: '**Is it free?**\n\nYes, it is free for bakers with one shop.' }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('price'),
  *find(reading) {
    yield* askUnanswered(reading, 'price', 'external_faq', 'What does it cost a customer, in money or in effort?');
  },
});
