import { defineRule, type Facts, type Piece, type Problem } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

const THING =
  '(?:app|application|product|tool|platform|service|solution|system|website|site|feature|library|software|hub)';
const SOLVES =
  '(?:solves?|addresses|fixes|replaces|removes|eliminates|provides?|offers|lets|helps|allows|enables|gives|brings|makes|changes|closes|' +
  'ends|skips?|is (?:meant|designed|built|made|intended|here)|was (?:built|designed|born|created|made|founded)|aims|' +
  '(?:will|would|can|could) (?:be|help|solve|fix|let|allow|give|make|skip|provide|replace|remove|bring|change|address|reduce|enable)|' +
  'solved|addressed|tackles|bridges|streamlines|simplifies|transforms|automates|combines)';
/** What a company is said to do only where its product is announced; it may well be named for what it does today. */
const RESCUES =
  '(?:solves?|addresses|fixes|replaces|removes|eliminates|closes|ends|tackles|bridges|was (?:built|designed|born|created))';
const OURS = new RegExp(`\\b(?:this|our|the(?: new)?)(?: [\\p{L}-]{2,20})? ${THING} ${SOLVES}\\b`, 'giu');
const WAS_BUILT = /\b(?:that is why|this is why|that’s why|that's why) we (?:built|made|created|designed)\b/giu;

/** The product named as the one who acts: its name, at most one word, and a verb of solving. */
function* namedIn(piece: Piece, { products, companies }: Facts): Generator<Problem> {
  for (const name of new Set([...products, ...companies])) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const acts = new RegExp(
      `(?<![\\p{L}\\p{N}])${escaped} (?:[\\p{L}-]{2,20} )?${products.includes(name) ? SOLVES : RESCUES}\\b`,
      'giu',
    );
    for (const match of matchesIn(piece, acts)) {
      const span = { start: match.start, end: match.start + name.length };
      yield { span, message: `${said(name)} steps in early. What happens to the customer before it?` };
    }
  }
}

export default defineRule({
  id: 'solution-smuggled-into-problem',
  check: 'P03',
  each: 'piece',
  parts: ['problem'],
  severity: 'suggestion',
  title: 'The solution is already in the problem',
  why: 'A reader who has not felt the problem yet cannot want the solution, and doubts that there was a problem.',
  sources: [SOURCES.mcAllister, SOURCES.turner],
  bad: [
    '‹This app is meant› to end the chaos at the ferry ramp.',
    'Dog owners forget the walk. ‹Our service lets› them see who has time.',
    '‹The tide tool provides› skippers with the depth at the quay.',
    sampleWith('bakery', { problem: '‹Crumb› solves the trouble of 23 loaves that are left every evening.' }),
  ],
  good: [
    'Dispatchers write 40 routes on paper at five in the morning.',
    'The app they use today shows yesterday’s tides.',
    'The booking system of the ferry company lets them in twice a day.',
    '“This app would help me,” said one of eleven skippers.',
    'This service road is flooded every spring.',
  ],
  *find(piece, facts) {
    for (const pattern of [OURS, WAS_BUILT])
      for (const match of matchesIn(piece, pattern))
        yield { span: match, message: `${said(match.text)} is the answer already. What came before it?` };
    yield* namedIn(piece, facts);
  },
});
