import { anyCase } from '@/lib/draft/any-case';
import type { Facts, Piece } from '@/lib/engine';
import { type Clause, clausesOf } from './clauses';

const BENEFIT = anyCase(
  /\b(?:can (?:now|easily|finally)?|no longer|gives? (?:\w+ ){1,4}(?:a|an|the|back)|stops? \w+ing|save[sd]?|get(?:s)? (?:a|an|the|back|paid|notified)|instead of|without (?:ever |having )?\w+ing|spends? (?:less|more)|for the first time|(?:is|are) \w+ again)\b|\bfrom \S+ to \S+|\b\d+ ?(?:%|percent|minutes|hours|times) (?:faster|less|fewer|earlier|sooner|more)/i,
);
const FEATURE = anyCase(
  /\b(?:provides?|features|includes?|offers?|consists? of|supports?|is an? (?:\w+ ){0,4}(?:platform|tool|app|application|service|library|database|system|protocol|server|framework)|integrates?|connects? to|reads?|captures?|uses? (?:ai|an?|the|grpc)|built on|powered by|leverages?|applies|runs an?|api|dashboard|workspace|workflow|config\w*|database|sdk|protocol|algorithm\w*)(?![\w-])|:(?:\s{0,3}$|[^,:]{0,200},[^,:]{0,200},)/i,
);
/** What a customer does at a screen or a prompt, not what they have of it. */
const STEP =
  /^(?:open|log|click|tap|point|upload|connect|install|select|configure|enter|type|run|download|launch|navigate|paste|drag|scan)(?:s|es)?$/;
/** What people and products both do. */
const EITHERS = /\b(?:reads?|uses?|connects? to|includes?|supports?|runs an?)\b/gi;
/** What only a person does: a name before it is somebody of the story. */
const OF_A_PERSON =
  /^(?:goes|gets|sees|orders|learns|finds|texts|knows|pays|wakes|sleeps|asks|reads|books|hears|keeps|leaves|decides|waits|walks|drives|calls|spends|earns)$/;
/** What people do before anything has changed for them. */
const BEFORE =
  /^(?:rel(?:y|ies)|struggles?|lacks?|waits?|los(?:es?|t)|wastes?|suffers?|needs?|faces?|still|want(?:s|ed)?)$/;
const LONG = 260;

const solutions = new WeakMap<Piece, { readonly facts: Facts; readonly tone: number }>();

/** Above 0 when the piece tells what somebody gains before it tells what the product has. */
export function solutionToneOf(piece: Piece, facts: Facts): number {
  const known = solutions.get(piece);
  if (known?.facts === facts) return known.tone;
  const [first] = clausesOf(piece, facts);
  const tone = first ? toneOf(first) : -0.5;
  solutions.set(piece, { facts, tone });
  return tone;
}

function toneOf(clause: Clause): number {
  const { text } = clause;
  const theirs = isTheirs(clause);
  return (
    (theirs ? 1 : 0) +
    (BENEFIT.test(text) ? 1 : 0) -
    (FEATURE.test(theirs ? text.replace(EITHERS, ' ') : text) ? 1.2 : 0) -
    (isStep(clause) ? 1.2 : 0) -
    (text.length > LONG ? 0.5 : 0) -
    0.5
  );
}

/** Whether a customer, or somebody of the story, has or does something in it. */
const isTheirs = ({ side, subject, verb }: Clause): boolean => {
  if (!subject || (verb && BEFORE.test(verb.lower))) return false;
  return (
    side === 'customer' || (side !== 'product' && side !== 'company' && verb !== null && OF_A_PERSON.test(verb.lower))
  );
};

/** Whether what a customer does, or can do, is to work a screen. */
function isStep({ side, verb, words }: Clause): boolean {
  if (side !== 'customer' || !verb) return false;
  if (verb.lower !== 'can') return STEP.test(verb.lower);
  const done = words
    .slice(words.indexOf(verb) + 1)
    .find(({ lower }) => !/^(?:now|then|also|simply|just|\w+ly)$/.test(lower));
  return done !== undefined && STEP.test(done.lower);
}
