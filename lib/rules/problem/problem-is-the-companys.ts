import { defineRule, type Facts, type Piece } from '@/lib/engine';
import { framingOfTones } from '@/lib/prfaq/framing';
import { companyIn, problemToneOf } from '@/lib/prfaq/problem-tone';
import { matchesOfAny } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { speakTechnically } from '../helpers/terms';

const NEEDS =
  '(?:need(?:s|ed)?|lack(?:s|ed)?|want(?:s|ed)?|struggle[sd]?|(?:is|are|was|were) (?:losing|missing|behind|short of|unable)|(?:do|does|did) not have|(?:has|have|had) (?:no|too few|to))';
const PATTERNS = [
  new RegExp(
    `(?<!\\b(?:if|when|once|that|unless) )\\b(?:we|our (?:team|teams|company|organi[sz]ation|engineers|department|division))(?: also| still| often| now)? ${NEEDS}\\b(?! (?:one|a single) )`,
    'giu',
  ),
  new RegExp(`\\bthe (?:company|foundation|department|division|firm|agency|consortium|[A-Z]{2,6}) ${NEEDS}\\b`, 'gu'),
  /\b(?:our|the company['’]s|the foundation['’]s) (?:revenues?|growth|market share|backlog|churn|costs?|margins?|adoption|roadmap|projects?|headcount|mission|strategy|conversion|retention|engagement|sales(?! (?:team|people|reps?|staff))|brand|competitors?|funnel|pipeline|support load|portfolio|codebase|infrastructure)\b/giu,
];

/** What is hard for those who build, not for those who buy. */
const BUILDING =
  /\b(?:hard|difficult|risky|impossible|slow|expensive) to (?:[a-z]+ (?:[a-z]+ )?(?:or|and) )?(?:evolve|maintain|refactor|extend|test|deploy|release|debug|change the code|add (?:new )?features)\b|\b(?:technical debt|legacy code|spaghetti code|test coverage|untested code|no (?:unit |automated )?tests)\b/gi;

/** Whether several sentences tell of us, and hardly one of anybody else. */
function isOurs(piece: Piece, facts: Facts): boolean {
  const tone = problemToneOf(piece, facts);
  return tone.sentences > 1 && tone.company > tone.people && framingOfTones([tone]) === 'company-centric';
}

export default defineRule({
  id: 'problem-is-the-companys',
  check: 'P04',
  each: 'piece',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'The problem told here is ours',
  why: 'A customer does not pay for our gap. A reader still waits to hear what goes wrong on the other side.',
  sources: [SOURCES.roberts, SOURCES.book],
  bad: [
    'As the line grew, ‹our backlog› became hard to explain.',
    'With 14 harbours ‹we lacked› a common picture of the fleet.',
    'Two of three carriers left, and ‹our revenue› fell.',
    'For its 40 projects ‹the foundation needed› a way to choose.',
    'The tide table works, but it is ‹hard to maintain›.',
    'The scale is old, and it is ‹hard to trust changes or extend› the menu.',
    '‹Two tenders were lost› for want of a tide table. The board wants one by spring.',
    'The scale has ‹no automated tests›, and a release takes a week.',
  ],
  good: [
    'Members cannot tell which of 40 projects to join.',
    'We visited nine skippers, and seven turned back at the bar.',
    '“We need the berth by six or we lose the catch,” said a skipper.',
    'The list is compared by hand when we want to know who sailed.',
    'Our customers need the berth by six.',
    'Our sales team rode along on nine boats, and seven turned back at the bar.',
    'A skipper who is late pays our harbour dues twice.',
  ],
  *find(piece, facts) {
    const [first] = matchesOfAny(piece, speakTechnically(facts.customer) ? PATTERNS : [...PATTERNS, BUILDING]);
    if (first) yield { span: first, message: `${said(first.text)} is our side. What does a customer lose by it?` };
    else if (isOurs(piece, facts)) {
      const span = companyIn(piece, facts);
      if (span) yield { span, message: 'This is told from our side. What does a customer lose by it?' };
    }
  },
});
