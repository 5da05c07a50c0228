import { defineRule } from '@/lib/engine';
import { askFor } from '../helpers/parts';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

export default defineRule({
  id: 'call-to-action-missing',
  check: 'S12',
  each: 'draft',
  parts: ['call_to_action'],
  severity: 'suggestion',
  asks: 45,
  title: 'The release ends without a next step',
  why: 'A reader who wants it now has nowhere to go, and a reviewer cannot tell how the first customer arrives.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: [
    sampleWith('bakery', { call_to_action: null }, '(the release ends with a quote)'),
    sampleWith('clinic', { call_to_action: null }, '(quote, then FAQ)'),
    sampleWith('clinic', { call_to_action: null, external_faq: null, internal_faq: null }, '(one page without an end)'),
  ],
  good: [
    sampleWith('bakery', {}, 'Bakers can start this evening at crumb.example; the first 30 days cost nothing.'),
    sampleWith('clinic', {}, 'Practices can book a half-hour visit at slotline.example.'),
    sampleWith('clinic', { how_it_works: null }, 'Practices can book a half-hour visit at slotline.example.'),
  ],
  *find(reading) {
    yield* askFor('call_to_action', reading, 'Where does a reader go next? An address and a price or date would do.');
  },
});
