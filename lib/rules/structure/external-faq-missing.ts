import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'external-faq-missing',
  check: 'S14',
  each: 'draft',
  parts: ['external_faq'],
  severity: 'question',
  asks: 40,
  title: 'The customer’s questions are not answered yet',
  why: 'A buyer asks the price, how it works and what if it fails. Left unasked, the same questions open the meeting.',
  sources: [SOURCES.template, SOURCES.book],
  bad: [
    sampleWith('bakery', { external_faq: null }, '(internal FAQ only)'),
    sampleWith('clinic', { external_faq: null }, '(internal FAQ only)'),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, '(one page, no FAQ)'),
  ],
  good: [
    sampleWith('bakery', {}, '**How much does it cost?**\n\nNineteen euros a month.'),
    sampleWith('clinic', {}, '**What do patients have to install?**\n\nNothing. They get a text message.'),
    sampleWith('clinic', { internal_faq: null }, '**What does it cost?**\n\nTwo euros for every hour that is filled.'),
  ],
  *find(reading) {
    if (reading.entries.some(entry => entry.list !== 'internal')) return;
    yield* askFor(
      'external_faq',
      reading,
      'What would a buyer ask first? Price, how, what if: three will do to begin.',
    );
  },
});
