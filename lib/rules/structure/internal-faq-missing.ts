import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { hasFaq } from '../helpers/zones';

export default defineRule({
  id: 'internal-faq-missing',
  check: 'S15',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 42,
  title: 'Our own hard questions have no list',
  why: 'Cost, risk and feasibility decide the meeting. Mixed among customer questions, it does not show which are missing.',
  sources: [SOURCES.truthSeeking, SOURCES.template],
  bad: [
    sampleWith('bakery', { internal_faq: null }, '(customer questions only)'),
    sampleWith('clinic', { internal_faq: null }, '(customer questions only)'),
    sampleWith('clinic', { internal_faq: null, how_it_works: null }, '(customer questions only)'),
  ],
  good: [
    sampleWith('bakery', {}, '**What would make us stop?**\n\nFewer than 25 bakers in week eight, by 30 June 2027.'),
    sampleWith('clinic', { external_faq: null }, '**What will it cost us?**\n\nTwo engineers for seven months.'),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, '(one page; the customer’s questions come first)'),
  ],
  *find(reading) {
    if (!hasFaq(reading)) return;
    yield* askFor('internal_faq', reading, 'What will finance, engineering and legal ask first? Give them a list.');
  },
});
