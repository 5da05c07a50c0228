import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-why-now',
  check: 'F11',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 26,
  title: 'Nothing says why now',
  why: 'If nothing has changed, the idea could have been built five years ago, and a reader wonders why nobody did.',
  sources: [SOURCES.roberts],
  bad: [
    sampleWith('bakery', {}, 'Nothing in release or FAQ says what has changed.'),
    sampleWith('clinic', {}, 'Nothing in release or FAQ says what has changed.'),
    sampleWith('clinic', { internal_faq: null }, 'Only customers’ questions, and nothing that has changed.'),
  ],
  good: [
    sampleWith('bakery', { internal_faq: '**Why now?**\n\nFlour costs twice what it did two winters ago.' }),
    sampleWith('clinic', {
      problem: 'Since January 2026 practices pay for every hour that stays empty: nine hours a week.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('why_now'),
  *find(reading) {
    yield* askUnanswered(
      reading,
      'why_now',
      'internal_faq',
      'What has changed that makes this the year: a law, a price, a habit?',
    );
  },
});
