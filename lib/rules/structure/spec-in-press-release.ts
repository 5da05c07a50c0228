import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const BUILD_TALK =
  /\b(?:technical|engineering|implementation) (?:hurdles?|challenges?|debt|details?|requirements?|approach|design|stack)\b|\b(?:challenging|hardest|biggest) technical \p{L}+|\b(?:tech(?:nology)? stack|system architecture|data model|database schema|unit tests?|test coverage|acceptance criteria|user stor(?:y|ies)|minimum viable product)\b|\brequires? (?:at least )?(?:[A-Z][\p{L}.]{1,15} ){1,2}\d+(?:\.\d+)*\+?/gu;
/** Text that is set in code only to be set apart is left alone. */
const LOOKS_LIKE_CODE = /[{}();=<>$\\]|^\s*(?:npm|npx|pip|brew|curl|git|docker|sudo|import|def|class)\b/m;
const DRAWN = /[─-╿]{3,}|[|+-]-{4,}/gu;

export default defineRule({
  id: 'spec-in-press-release',
  check: 'S21',
  each: 'piece',
  parts: ['release', 'summary', 'problem', 'solution', 'headline', 'subheading', 'how_it_works', 'call_to_action'],
  roles: ['body', 'label'],
  severity: 'suggestion',
  title: 'The release describes how it is built',
  why: 'A customer reads the release to learn what changes for them; how it is made belongs to the FAQ or an appendix.',
  sources: [SOURCES.mcAllister],
  bad: [
    'Our ‹hardest technical hurdle› is the timetable of the small islands.',
    'The boat kit ‹requires Linux 6.1›.',
    'The ‹tech stack› was chosen so that one crew can keep it running.',
    '```\n‹ferry.plan(route, tide)›\n```',
  ],
  good: [
    'Skippers see the next tide on the bridge, also without a signal.',
    'The course requires 40 hours of sailing.',
    'A technical college in Aveiro tried it with two classes.',
    'Nurses keep a stack of paper lists because the screen is two floors down.',
  ],
  *find(piece) {
    const { block, span, zone } = piece;
    if (zone === 'how_it_works' || zone === 'call_to_action') {
      if (block.kind === 'code' || block.kind === 'row') return;
    } else if ((block.kind === 'code' && LOOKS_LIKE_CODE.test(piece.text)) || (block.kind === 'row' && block.header)) {
      const end = /^[^\n\t]{1,40}/.exec(piece.text)?.[0].length ?? 0;
      if (end > 0)
        yield {
          span: { start: span.start, end: span.start + end },
          message: 'Does a customer need this here? The FAQ or an appendix could keep it.',
        };
      return;
    }
    for (const pattern of [BUILD_TALK, DRAWN]) {
      for (const match of matchesIn(piece, pattern)) {
        yield { span: match, message: `${said(match.text)} is about building it. Could the FAQ keep this?` };
        return;
      }
    }
  },
});
