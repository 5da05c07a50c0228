import { defineRule } from '@/lib/engine';
import { matchesOfAny } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const NOUN = '(?:release|version|phase|iteration|update|features?|work|plans?|enhancements?|improvements?)';
const PATTERNS = [
  /\b(?:will )?eventually\b(?= (?:be|have|support|include|offer|add|come|your|the|we|all|also|it|results?|users?|\p{L}+ (?:will|can)))/giu,
  /\bcoming soon\b|\b(?:on|in) (?:the|our) roadmap\b|\bdown the road\b|\bstay tuned\b/giu,
  new RegExp(`\\b(?:in|with|for) (?:a|the|our|an?) (?:next|future|later|upcoming|subsequent) ${NOUN}\\b`, 'giu'),
  /\bfuture (?:releases?|versions?|phases?|updates?|enhancements?|iterations?)\b/giu,
  /\b(?:in|for) the (?:near )?future\b|\bphase (?:2|3|two|three|ii|iii)\b|\b(?:v|version )2(?:\.0)? will\b/giu,
  /\b(?:we|it|the (?:team|company|app|product)) (?:also )?(?:plans?|intends?|hopes?|aims?) to (?:add|support|extend|expand|include|offer|build|launch|introduce|release|integrate|bring)\b/giu,
  /\b(?:is|are|experiences?|features?|support|integrations?|apps?) (?:also )?planned\b(?=[.;,]| for| to| in)/giu,
  /\b(?:will|can|could|may) (?:later|soon|also soon|in time|be extended to|be expanded to|be added later|also be extended)\b/giu,
  /\bwill (?:soon|later) \p{L}+\b/giu,
];

export default defineRule({
  id: 'roadmap-in-release',
  check: 'O08',
  each: 'piece',
  parts: ['subheading', 'summary', 'solution', 'how_it_works', 'call_to_action', 'release'],
  severity: 'suggestion',
  title: 'The release promises what comes later',
  why: 'It is launch day on this page. What is not there yet is no news, and it makes a reader doubt the rest.',
  sources: [SOURCES.roberts, SOURCES.turner],
  bad: [
    'Berths are listed today; ‹eventually› results will be saved too.',
    'A map of the islands is ‹coming soon›.',
    'The kit works on one boat, and fleets follow ‹in a future release›.',
    '‹We plan to add› the southern harbours.',
  ],
  good: [
    'Results are saved.',
    'Skippers will save two hours on every crossing.',
    'Passengers plan to the minute and arrive as planned.',
    'The tide for the next day is on the board at noon.',
    '“One day it will eventually be my daughter’s boat,” said a skipper.',
  ],
  *find(piece) {
    for (const match of matchesOfAny(piece, PATTERNS))
      yield { span: match, message: `${saidFirst(match.text)} is not launch day. Could it move to the FAQ?` };
  },
});
