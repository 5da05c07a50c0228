import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { askUntouched, touches } from '../helpers/topics';

const TOPIC = {
  asked:
    /\bwho (?:will|works?|builds?|is (?:on|in) the team)\b|\bhow long (?:will|does|would) it take\b|\bwhen (?:will|can|would) (?:we|it) (?:be|launch|ship|start)\b|\btime ?lines?\b|\bmilestones?\b|\bteam\b/i,
  told: /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|a) (?:\w+ )?(?:engineers?|developers?|designers?|people|cooks?|persons?)\b|\b(?:in|for|takes?|within|after) (?:about )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:weeks?|months?|quarters?|sprints?|days)\b|\bmilestones?\b|\btime ?line\b|\bphase (?:1|one|i)\b|\bengineer-(?:weeks|months)\b/i,
};

export default defineRule({
  id: 'no-people-or-timeline',
  check: 'F19',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 20,
  title: 'Nothing says who does it, and by when',
  why: 'A date without people is a wish. A reader wants to see who leaves what else undone, and when the first test is.',
  sources: [SOURCES.turner, SOURCES.roberts],
  bad: [
    sampleWith('bakery', {}, 'How many bakers, which risk, when to stop. Nobody who does it.'),
    sampleWith('bakery', { internal_faq: '**What is the biggest risk?**\n\nThat regulars wait for the evening loaf.' }),
    sampleWith('clinic', { internal_faq: '**What do practices use today?**\n\nPaper lists and the telephone.' }),
  ],
  good: [
    sampleWith('clinic', {}, 'Two engineers and one visitor for seven months.'),
    sampleWith('bakery', {
      internal_faq: '**Who works on it?**\n\nLotte and her brother, until the first ten bakers.',
    }),
    sampleWith('bakery', { internal_faq: null }, 'A release with the customers’ questions only.'),
  ],
  note: touches(TOPIC),
  *find(reading, noteOf) {
    yield* askUntouched(
      reading,
      noteOf,
      'internal_faq',
      'Who works on it, and how long until the first test with a customer?',
    );
  },
});
