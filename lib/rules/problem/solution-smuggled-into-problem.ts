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
  'solved|addressed|tackles|bridges|fills|turns|sends|matches|connects|does (?:it|this|that)|streamlines|simplifies|transforms|automates|combines)';
/** What a company is said to do only where its product is announced; it may well be named for what it does today. */
const RESCUES =
  '(?:solves?|addresses|fixes|replaces|removes|eliminates|closes|fills|ends|tackles|bridges|turns|automates|was (?:built|designed|born|created))';
/** Any doing of a product; what it suffers may well belong to the problem, and ‘Crumb bakers’ are people. */
const DOES =
  '(?!(?:is|has|was|does|costs|lacks|loses|fails|misses|takes|needs|crashes|stops|breaks) )[a-z]{3,}s (?:it|them|you|us|the|an?|every|each|their|your)';
const OURS = new RegExp(`\\b(?:this|our|the(?: new)?)(?: [\\p{L}-]{2,20})? ${THING} ${SOLVES}\\b`, 'giu');
const WAS_BUILT = /\b(?:that is why|this is why|that’s why|that's why) we (?:built|made|created|designed)\b/giu;

const NOT_BEFORE = '(?<![\\p{L}\\p{N}])';
/** ‘With Crumb, a neighbour …’: what one does with it. */
const withIt = (name: string): string => `(?<=^|[.!?] )with ${name}, `;

/** A product that is named as the one who acts: its name, at most one word, and a verb of solving. */
const ofProduct = (name: string): RegExp =>
  new RegExp(`${NOT_BEFORE}${name} (?:(?:[\\p{L}-]{2,20} )?${SOLVES}|${DOES})\\b|${withIt(name)}`, 'giu');

/** A company; where no product has a name of its own, one speaks of the company's. */
const ofCompany = (name: string, isProduct: boolean): RegExp =>
  new RegExp(`${NOT_BEFORE}${name} (?:[\\p{L}-]{2,20} )?${RESCUES}\\b${isProduct ? `|${withIt(name)}` : ''}`, 'giu');

function* namedIn(piece: Piece, { products, companies }: Facts): Generator<Problem> {
  for (const name of new Set([...products, ...companies])) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const acts = products.includes(name) ? ofProduct(escaped) : ofCompany(escaped, products.length === 0);
    for (const { start, text } of matchesIn(piece, acts)) {
      const at = start + text.toLowerCase().indexOf(name.toLowerCase());
      const span = { start: at, end: at + name.length };
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
    sampleWith('bakery', { problem: 'Every evening 23 loaves are left. With ‹Crumb›, a neighbour has them.' }),
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
