import { defineRule } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const THING =
  '(?:tools?|platforms?|apps?|applications?|systems?|solutions?|services?|software|standards?|way|method|mechanism|marketplace|database|library|website|portal|hub|framework|product|place|process|references?|resource|single source|single-source|source of truth|ability|capability|functionality|automation|integration|visibility|overview)';
const ADJECTIVES = "(?:[\\p{L}][\\p{L}'’-]{0,20} ){0,3}";
const ABSENCE = new RegExp(
  [
    `\\bthere(?:['’]s| is| are| was| were| exists?)(?: currently| really| still| simply| today| often)? no ${ADJECTIVES}${THING}\\b`,
    `\\black(?:s|ed|ing)?(?: of)?(?: a| an| any| the| access to)? ${ADJECTIVES}${THING}\\b`,
    `\\bno ${ADJECTIVES}${THING} (?:exists?|handles?|offers?|does|can|lets|allows|supports|covers|solves|is available|that)\\b`,
    `\\b(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)(?: not)?(?: currently)? have (?:a|an|any|one) ${ADJECTIVES}${THING}\\b`,
    `\\bneed(?:s|ed)? (?:one|a single|a better|a central|a common|a unified|an easier|a simple|a dedicated) ${ADJECTIVES}${THING}\\b`,
    `\\b(?:has|have|had) no ${ADJECTIVES}(?:tools?|platform|app|system|software|standard|specs?|specifications?|automation|integration|tests?)\\b`,
  ].join('|'),
  'giu',
);
/** Not knowing is a problem of its own, and having no choice ends the story of the alternatives. */
const HONEST = /\bno (?:other|choice|real choice)\b|\bway (?:of|to) (?:know|tell|see|find out|check|prove)/iu;
const AHEAD = 20;

export default defineRule({
  id: 'problem-is-absence-of-our-product',
  check: 'P02',
  each: 'piece',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'The problem is that our product is missing',
  why: 'It is the solution in disguise: the reader learns what we want to build and not what somebody loses today.',
  sources: [SOURCES.roberts, SOURCES.turner],
  bad: [
    '‹There is no easy platform› for finding tutors.',
    'Choirs ‹lack a single source of truth› for their scores.',
    'Sailors ‹do not have a single place› for tide, weather and berth.',
    'We ‹need one place› where growers and florists meet.',
  ],
  good: [
    'A father rang nine tutors; seven had no free hour before the exam.',
    'There is no way to know whether the berth is free before the boat is in the harbour.',
    'With the last bus gone there was no other way home.',
    'Growers lack water in July.',
    'The choir has no tenor on Fridays.',
  ],
  *find(piece) {
    for (const match of matchesIn(piece, ABSENCE)) {
      if (HONEST.test(piece.blockText.slice(match.start, match.end + AHEAD))) continue;
      yield { span: match, message: `${said(match.text, 30)} names what is missing. What do customers lose?` };
    }
  },
});
