import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { askUntouched, touches } from '../helpers/topics';

const TOPIC = {
  asked:
    /\bconsider(?:ed)?\b|\breject(?:ed)?\b|\bwhy not\b|\binstead\b|\bdecide against\b|\bwhat else\b|\bbuild (?:vs|or|versus)\b|\balternatives?\b/i,
  told: /\b(?:we|was|were|also|options?) (?:have |had )?(?:considered|rejected|ruled out|discarded|decided against|dropped)\b|\bwe tried\b|\btrade-?offs?\b|\bdecided (?:against|not to)\b|\brather than (?:build|buy|use|us)\w*/i,
};

export default defineRule({
  id: 'no-rejected-options',
  check: 'F15',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 16,
  title: 'No other way was weighed',
  why: 'A plan with one way in it looks like the first idea. A reader trusts it more when the second one is there, with the reason it lost.',
  sources: ['Jason Gorman, notes on PR/FAQs'],
  bad: [
    sampleWith('bakery', {}, 'How many bakers, which risk, when to stop. No second way.'),
    sampleWith('clinic', {}, 'What practices use, what it costs, when to give up. No second way.'),
    sampleWith('clinic', { internal_faq: '**Who works on it?**\n\nTwo engineers and one visitor for seven months.' }),
  ],
  good: [
    sampleWith('bakery', { internal_faq: '**Why not lower the price at noon?**\n\nThen nobody buys at eleven.' }),
    sampleWith('clinic', {
      internal_faq:
        '**Who works on it?**\n\nTwo engineers. We tried a call centre for a month: it filled one hour in nine.',
    }),
    sampleWith('bakery', { internal_faq: null }, 'A release with the customers’ questions only.'),
  ],
  note: touches(TOPIC),
  *find(reading, noteOf) {
    yield* askUntouched(reading, noteOf, 'internal_faq', 'Which other way did you weigh, and why did it lose?');
  },
});
