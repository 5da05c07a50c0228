import { defineRule } from '@/lib/engine';
import { askUnanswered, contribution } from '../helpers/answers';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'no-evidence-of-listening',
  check: 'E01',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 55,
  title: 'Nobody was asked, as far as a reader can see',
  why: 'Whether customers want this is the first doubt in the room. Who was asked, and what they said, settles it.',
  sources: [SOURCES.russell, 'Amazon PR/FAQ training, factoftheday1.com'],
  bad: [
    sampleWith('clinic', {}, 'A release and two FAQs in which no receptionist was asked.'),
    sampleWith('bakery', {
      internal_faq:
        '**How do we know?**\n\nWe know that bakers want this.\n\n**What is the biggest risk?**\n\nThat regulars wait for the evening loaf.',
    }),
    sampleWith('clinic', { internal_faq: null }, 'A release and a customer FAQ in which no receptionist was asked.'),
  ],
  good: [
    sampleWith('bakery', {}, '61 of the 80 bakers whom we visited throw away more than 15 loaves a day.'),
    sampleWith('clinic', {
      internal_faq:
        '**How do we know?**\n\nWe sat beside 11 receptionists for a morning each; nine kept a paper list “because the screen lies”. We interviewed 14 patients.',
    }),
    sampleWith('bakery', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: contribution('evidence_of_listening'),
  *find(reading) {
    yield* askUnanswered(
      reading,
      'evidence_of_listening',
      'internal_faq',
      'Whom did you ask, how many, and what did they say?',
    );
  },
});
