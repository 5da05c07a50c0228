import { defineRule } from '@/lib/engine';
import { namesPeople } from '@/lib/prfaq/people';
import { showsOutcome } from '../helpers/outcome';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const SLOGAN_WORDS = 5;
const SHOWN = 6;
/** A longer line says something particular; whether to the point, only the writer can tell. */
const MOST_WORDS = 12;

export default defineRule({
  id: 'subheading-without-customer-or-benefit',
  check: 'S04',
  each: 'piece',
  parts: ['subheading'],
  severity: 'suggestion',
  title: 'The subheading is a slogan',
  why: 'A slogan fits any product; a reader still does not know for whom this is or what they gain.',
  sources: [SOURCES.template, SOURCES.mcAllister],
  bad: ['‹Together we go further›', '‹Simplicity redefined›', '‹A new era of cloud-native logistics› orchestration'],
  good: [
    'Landlords with one to five flats get rent on the first, without chasing',
    'For the dog walker’s twelve keys',
    'Rent arrives on the first without a reminder',
    'Cut returns from 9% to 4%',
    'Assess, repair, repaint, weigh and log a hull in one visit to the yard, with the crew kept on board',
    'Hobbyist beekeepers hear a swarm two days before it leaves',
  ],
  *find({ words }, { language }) {
    const first = words[0];
    if (!first || language !== 'en' || words.length > MOST_WORDS || namesPeople(words)) return;
    if (showsOutcome(words) && words.length >= SLOGAN_WORDS) return;
    if (words.some(word => /\d/.test(word.text))) return;
    const last = words[Math.min(words.length, SHOWN) - 1] ?? first;
    const span = { start: first.start, end: last.end };
    const quoted = said(words.map(word => word.text).join(' '), 30);
    const isSlogan = words.length <= SHOWN;
    yield {
      span,
      message: isSlogan
        ? `${quoted} fits many products. Who gains what here?`
        : `Who gains what? ${quoted} does not say yet.`,
    };
  },
});
