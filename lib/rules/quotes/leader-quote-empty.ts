import { defineRule, type Facts, type Problem, type ReadPart } from '@/lib/engine';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

interface Emptiness {
  readonly pattern: RegExp;
  readonly message: (words: string) => string;
}

const FEELINGS = 'excited|thrilled|proud|pleased|delighted|happy|honou?red|humbled|glad|ecstatic|stoked';

/** Ways in which a quote says nothing, the plainest first. Only the first that is found is told. */
const EMPTY: readonly Emptiness[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:so |very |incredibly |extremely |really )?(?:${FEELINGS}) (?:to|that we|about|for)\b`,
      'i',
    ),
    message: words => `${saidFirst(words)} is how we feel. Why does this problem matter to them?`,
  },
  {
    pattern:
      /\bour (?:mission|vision|goal|aim|strategy|ambition|purpose)(?= (?:is|has|was|at|and|tells?)\b)|\bcommitted to (?:\w+ing|our)\b|\bour commitment\b/i,
    message: words => `${saidFirst(words)} is ours. What did a customer go through that started this?`,
  },
  {
    pattern:
      /\b(?:is|are) (?:at )?the (?:very )?(?:heart|core|life|soul|cent(?:er|re)|foundation|backbone|lifeblood) of (?:our|everything|what we)\b|\b(?:the|with) (?:full |true |real )?power of \p{Lu}[\p{L}’']*/u,
    message: words => `${saidFirst(words)} could stand in any release. What did somebody go through?`,
  },
  {
    pattern:
      /\b(?:interesting|exciting|fascinating|hard|fun) (?:problem|challenge|opportunity|space)\b|\b(?:major|huge|big|important|significant) (?:milestone|step forward|leap)\b/i,
    message: words => `${saidFirst(words)} for us. What is it like for the one who has the problem?`,
  },
  {
    pattern:
      /\b(?:is|are|it's|it’s)(?:n't|n’t| not) (?:just |only |merely |simply |about |a |an |any )[^.,;:—–“”"]{2,60}[.,;:—–] ?(?:it|they|that|this)(?:'s|’s| is|'re|’re| are)\b|\bnot just [^.,;—–]{3,40}[,;—–-] ?but\b/i,
    message: () => '‘Not this but that’ sounds written. What would they say over coffee?',
  },
];

/** A quote that begins by saying what the product is: a description in quotation marks. */
const DESCRIBES =
  /^["“”'\s]*(?<who>[\p{Lu}][\p{L}\p{N}.’'-]{1,30}(?: [\p{Lu}][\p{L}\p{N}.’'-]{1,30}){0,3}|our (?:app|product|platform|tool|service|software|solution)|this (?:app|product|platform|tool|service)),? (?:is an?|brings|provides|offers|gives|delivers|enables|allows|helps|lets|makes|combines|represents)\b/u;

export default defineRule({
  id: 'leader-quote-empty',
  check: 'Q03',
  each: 'part',
  parts: ['leader_quote'],
  severity: 'suggestion',
  title: 'The leader applauds and gives no reason',
  why: 'The leader’s quote is the one place for why we care. Applause leaves the reader to guess.',
  sources: [SOURCES.greenSoftware, SOURCES.turner],
  bad: [
    '“We are ‹thrilled to› launch Loop in all our branches,” said Imke Daal, who leads the workshops.',
    '“‹Our mission› is to change how choirs rehearse,” said Tom Adeyemi, managing director.',
    '“Our members ‹are the heart of our› choir,” said Tom Adeyemi, managing director.',
    '“This is an ‹interesting problem› to solve,” said Ana Ruiz, chief engineer.',
    '“‹Loop is a› modern app for renting cargo bikes,” said Imke Daal.',
    '“Rehearsing ‹is not just a hobby, it is› a way of life,” said Tom Adeyemi.',
  ],
  good: [
    '“A tenant should not need a lawyer to get a lamp fixed,” said Ana Ruiz.',
    '“My parents baked for 31 years and never knew at noon what would be left at six,” said Lotte Maes.',
    '“Three choirs folded last winter because nobody answered the telephone,” said Tom Adeyemi. “We want them back.”',
    '“Patients are proud to walk in on their own again,” said Inês Duarte.',
    '“Nobody is excited to fill in a form at five in the morning,” said Jo Rowan.',
  ],
  *find(part, facts) {
    const problem = emptiness(part) ?? description(part, facts);
    if (problem) yield problem;
  },
});

function emptiness({ pieces, span }: ReadPart): Problem | null {
  for (const { pattern, message } of EMPTY) {
    for (const piece of pieces) {
      const { start, end } = span ?? piece.span;
      const match = pattern.exec(piece.blockText.slice(start, end));
      if (!match || isSomebodyElses(piece.blockText.slice(start, start + match.index))) continue;
      const from = start + match.index;
      return { piece, span: { start: from, end: from + match[0].length }, message: message(match[0]) };
    }
  }
  return null;
}

/** ‘Patients are proud to’, ‘nobody is excited to’: the feeling is not the speaker’s. */
const isSomebodyElses = (before: string): boolean =>
  /(?:\b(?!we\b|i\b|team\b|all\b)\p{L}+ (?:are|is|was|were)|\bnobody|\bno one)\s*$/iu.test(before.slice(-40)) &&
  !/\b(?:we|team)\b[^.]{0,20}$/i.test(before.slice(-40));

function description({ pieces, span }: ReadPart, { products }: Facts): Problem | null {
  const piece = pieces[0];
  if (!piece) return null;
  const start = span?.start ?? piece.span.start;
  const match = DESCRIBES.exec(piece.blockText.slice(start, span?.end ?? piece.span.end));
  const who = match?.groups?.who ?? '';
  const isOurs =
    /^(?:our|this) /i.test(who) ||
    products.some(name => who.toLowerCase().startsWith(name.toLowerCase())) ||
    /\bis an? [\w-]+ ?[\w-]* ?(?:app|tool|platform|service|application|product)\b/.test(piece.blockText);
  if (!match || !isOurs) return null;
  const from = start + match.index + (match[0].length - match[0].trimStart().length);
  const lead = /^["“”'\s]*/.exec(match[0])?.[0].length ?? 0;
  return {
    piece,
    span: { start: from + lead, end: start + match.index + match[0].length },
    message: 'This tells what it is. Why does the person who says it care?',
  };
}
