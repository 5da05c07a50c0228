import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const ALSO =
  /\b(?:also (?:launching|introducing|announcing|releasing|unveiling)|(?:we|it|the (?:system|app|platform|tool|service|product|suite)) also (?:supports?|offers?|includes?|provides?|introduces?|comes with|launch(?:es|ed)?)|in addition,? (?:we|it|the (?:system|app|platform|tool|service|product|suite)) (?:supports?|offers?|includes?|provides?|introduces?|launch(?:es|ed)?)|additionally,? (?:we|it|the (?:system|app|platform|tool|service|product|suite|users|customers|members)))\b/giu;

export default defineRule({
  id: 'second-product',
  check: 'O05',
  each: 'piece',
  parts: ['headline', 'subheading', 'summary', 'solution', 'how_it_works', 'release'],
  severity: 'question',
  title: 'A second story begins',
  why: 'Each further feature makes the main benefit smaller. A reader who meets three remembers none.',
  sources: [SOURCES.turner, SOURCES.roberts],
  bad: [
    'The lock opens on the hour. ‹Also launching› is the harbour radio.',
    'Skippers see the tide. ‹The app also supports› berth payments.',
    'The crate stays cold. ‹In addition, we offer› boxes for flowers.',
  ],
  good: [
    'The missed call rings back.',
    'The skipper also sees who is in the lock.',
    'Bread that is left is also offered to the food bank at six.',
    '“We also offer soup,” said the cook.',
  ],
  *find(piece) {
    for (const match of matchesIn(piece, ALSO)) {
      yield { span: match, message: `${saidFirst(match.text)} opens a second story. Which one is the news?` };
      return;
    }
  },
});
