import { defineRule } from '@/lib/engine';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { askUntouched, touches } from '../helpers/topics';

const TOPIC = {
  asked:
    /\bdepend\w*|\bpartners?\b|\bthird[- ]part(?:y|ies)\b|\bvendors?\b|\bsuppliers?\b|\bother teams?\b|\bneed from\b|\brely\b|\brel(?:y|ies) on\b/i,
  told: /\bdepend(?:s|ent|ency|encies)? (?:on|upon)\b|\bdependenc(?:y|ies)\b|\bpartners?\b|\bthird[- ]part(?:y|ies)\b|\bvendors?\b|\bsuppliers?\b|\bother teams?\b|\brel(?:y|ies) on\b|\bcontracts? with\b/i,
};

export default defineRule({
  id: 'no-dependencies',
  check: 'F07',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 18,
  title: 'Nothing says who else is needed',
  why: 'An idea often waits for a team or a firm that has other plans. A reader wants to know whom, and what is in it for them.',
  sources: [SOURCES.template, SOURCES.turner],
  bad: [
    sampleWith('bakery', {}, 'How many bakers, which risk, when to stop. Nobody else.'),
    sampleWith('clinic', {}, 'What practices use, what it costs, when to give up. Nobody else.'),
    sampleWith('clinic', {
      internal_faq: '**What is hard about it?**\n\nThe calendars of nine firms, each with a door of its own.',
    }),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq:
        '**What do we need from others?**\n\nThe till, whose maker gets a cent a loaf.\n\n**What does it depend on?**\n\nNothing else.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**What is hard about it?**\n\nWe rely on the calendar of one firm; it gets a list of all practices.',
    }),
    sampleWith('bakery', { internal_faq: null }, 'A release with the customers’ questions only.'),
  ],
  note: touches(TOPIC),
  *find(reading, noteOf) {
    yield* askUntouched(reading, noteOf, 'internal_faq', 'Whose help does this need, and what is in it for them?');
  },
});
