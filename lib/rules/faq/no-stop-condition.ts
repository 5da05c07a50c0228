import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-stop-condition',
  check: 'F17',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 10,
  title: 'Nothing says when to stop',
  why: 'A number and a date, written down before launch, make it possible to stop without anybody losing face.',
  sources: [SOURCES.turner, SOURCES.truthSeeking],
  bad: [
    sampleWith('bakery', { internal_faq: '**What happens after the trial?**\n\nWe will learn and iterate.' }),
    sampleWith('clinic', { internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.' }),
    sampleWith('clinic', { internal_faq: null }, 'Only a customer FAQ: price, what to install, two answers at once.'),
  ],
  good: [
    sampleWith('bakery', {}, 'Fewer than 25 bakers who still use it in week eight, by 30 June 2027.'),
    sampleWith('clinic', {}, 'Fewer than four of nine hours filled in half of the practices by March 2027.'),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('stop_condition'),
  *find(reading) {
    yield* askUnanswered(reading, 'stop_condition', 'internal_faq', 'What would make us stop? No answer says so yet.');
  },
});
