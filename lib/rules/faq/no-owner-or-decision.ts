import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { askUntouched, touches } from '../helpers/topics';

const TOPIC = {
  asked:
    /\bdecisions?\b|\bdecide\b|\bapprov\w+|\bowners?\b|\bowns?\b|\baccountable\b|\bresponsible\b|\bwho leads\b|\bask(?:ing)? for\b|\bneed from (?:you|this)\b/i,
  told: /\bdecisions? (?:today|needed|we need|is|for)\b|\bwe(?: are|'re|’re)? ask(?:ing)? (?:for|you)\b|\bapprov(?:e|al)\b|\b(?:single )?owner\b|\baccountable\b|\bsign[- ]off\b|\bled by\b|\bleads? (?:it|this|the)\b|\bresponsible for\b/i,
};

export default defineRule({
  id: 'no-owner-or-decision',
  check: 'F20',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 22,
  title: 'Nothing says what is to be decided',
  why: 'A meeting that does not know what it is asked for decides nothing. One name and one request would settle it.',
  sources: ['Jason Gorman, notes on PR/FAQs'],
  bad: [
    sampleWith('bakery', {}, 'How many bakers, which risk, when to stop. No request.'),
    sampleWith('clinic', {}, 'What practices use, what it costs, when to give up. No request.'),
    sampleWith('clinic', { internal_faq: '**What is hard about it?**\n\nThe calendars of nine firms.' }),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq: '**What do we ask for?**\n\nForty thousand euros until June.\n\n**Who owns it?**\n\nLotte.',
    }),
    sampleWith('clinic', {
      internal_faq: '**What comes next?**\n\nWe ask for two engineers until March; Eva leads it.',
    }),
    sampleWith('bakery', { internal_faq: null }, 'A release with the customers’ questions only.'),
  ],
  note: touches(TOPIC),
  *find(reading, noteOf) {
    yield* askUntouched(
      reading,
      noteOf,
      'internal_faq',
      'What is this meeting asked to decide, and who leads it afterwards?',
    );
  },
});
