import { anyCase } from '@/lib/draft/any-case';
import { isStyled } from '@/lib/draft/draft';
import type { Block, Span } from '@/lib/draft/types';
import { baseVerb } from './verb-forms';

/** What a line is by its own words, before its surroundings are looked at. */
export type LineRole =
  /** "KR 1:", "Key result:" and a statement. */
  | 'kr'
  /** "Objective:", "O1:", "Goal:" and a statement. */
  | 'objective'
  /** "Key results", "KRs:" alone. */
  | 'kr-label'
  /** "Success metrics", "Results": the same where OKRs are spoken of, and nowhere else. */
  | 'measure-label'
  /** Speaks of OKRs, objectives or goals as a whole: "Q3 OKRs". */
  | 'okr-label'
  /** "Objective" alone: a column head or a label. */
  | 'objective-label'
  /** Heads of columns: where things stand, where they are to go, until when. */
  | 'baseline-label'
  | 'target-label'
  | 'deadline-label'
  /** Notes, background, initiatives, references: what stands under it is no key result. */
  | 'aside'
  /** "Owner: …", "Score: …", a bare link, a date, a number. */
  | 'meta'
  /** May be a key result if it stands where one is expected. */
  | 'statement'
  /** As before, and written as a heading or in bold throughout. */
  | 'title'
  /** A heading of a word or two that is no order: a team or a theme. */
  | 'name'
  /** Runs over sentences, or over many words: prose. */
  | 'prose'
  /** Ends with a colon: leads in what follows. */
  | 'lead-in'
  | 'question'
  | 'empty';

const KR =
  /^(?:[^\p{L}\d]{0,12})(?:(?:\p{Lu}[\p{L}&+.()]*\s){0,4})?(?:o\d{1,2}\s?[-./]?\s?)?(?:krs?|key[ -]results?)\s?#?\s?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?)?\s?(?:[:.)–—-]\s*|\s{1,2}(?=\p{Lu}|\d+ ))(?=\S)/iu;
const NUMBERED_KR = anyCase(/^\W{0,8}(?:o\d{1,2}[-. ]?)?kr\s?\d{1,2}(?:\.\d{1,2})*\b/i);
const OBJECTIVE = anyCase(
  /(?:^|[.!:]\s|\s:\w+:\s)\W{0,6}(?:[\p{L}&/]+\s){0,3}(?:o\d{1,2}|o|objectives?(?:\s?#?\d{1,2}(?:\.\d)?)?|goal\s?#?\d{0,2}|theme|priority\s?\d{0,2})(?:\s?\([^)]{0,40}\))?\s?(?::|–|—|\s-)\s*(?=\S)/iu,
);
const KR_LABEL = anyCase(
  /^\W*(?:(?:our|the|team|quarterly|annual)\s)?(?:krs?|key[ -]results?)(?:\s?\([^)]{0,40}\))?(?:\s?\d{1,2})?\W*$/iu,
);
const MEASURE_LABEL = anyCase(
  /^\W*(?:(?:our|the)\s)?(?:(?:measurable |expected )?results|measures of success|success (?:metrics|criteria|measures)|how we(?:['’]ll)? measure[^.]{0,30})\W*$/iu,
);
const OKR_LABEL = anyCase(
  /\bokrs?\b|\bobjectives? (?:and|&|\+) key[ -]results?\b|^\W*(?:(?:company|team|our|quarterly|annual|product|q[1-4]|h[12]|20\d\d|fy'?\d{2,4})\s){0,3}(?:objectives|goals)(?:\s(?:for\s)?(?:q[1-4]|20\d\d|fy\d+|h[12]|this quarter)[\w\s-]{0,12})?\W*$/i,
);
const OBJECTIVE_LABEL = anyCase(/^\W*(?:objectives?|goals?|o)(?:\s?#?\d{0,2})?\W*$/i);
const COLUMNS: readonly (readonly [LineRole, { test(text: string): boolean }])[] = [
  [
    'baseline-label',
    anyCase(/^\W*(?:baseline|start(?:ing)?(?: value| point)?|current(?: value)?|today|from|now)\W*$/i),
  ],
  ['target-label', anyCase(/^\W*(?:target(?: value)?|goal value|end value|to)\W*$/i)],
  ['deadline-label', anyCase(/^\W*(?:due(?: date)?|deadline|by when|target date|by)\W*$/i)],
];
const ASIDE = anyCase(
  /^\W*(?:\d+\W+)?(?:notes?|background|context|references?|links?|resources|initiatives?|(?:key )?activities|projects?|tasks?|to-?dos?|actions?|action items|how to\b.*|how we\b.*|how do\b.*|what (?:is|are|makes|about)\b.*|why\b.*|when\b.*|who\b.*|faq.*|glossary|definitions?\b.*|(?:key )?concepts|introduction|overview|about\b.*|table of contents|contents|archive|process|guidelines?|(?:further )?reading|external references|examples? of.*|tips.*|scoring|grading|(?:final )?scores?|retro(?:spective)?.*|learnings?|reflections?|risks?|assumptions?|dependencies|anti-?goals|non-?goals|out of scope|appendix|changelog|history|status|extras?|templates?|cadence|timeline|calendar|meetings?|owners?|roles|contributing|license|licence|installation|usage|getting started|personal commentary|details|milestones?|deliverables?|roadmap|backlog|confidence|updates?|comments?|rationale|purpose|transparency.*|tracking.*|understanding.*|.*\bdefinition of\b.*)\W*$/i,
);
const META = anyCase(
  /^\W*(?:(?:active )?(?:from|until)|owners?|dri|lead|leads|due(?: date)?|deadline|score|final score|status|progress|confidence|baseline|target|start value|target value|current(?: value)?|tracked|tracking manager|(?:kr )?measurement deadline|notes?|weight|priority|type|team|source|date|updated?|metric|initiatives?|projects?|dashboard|epic|issue|see|why|rationale|context|definition|dependency|dependencies|example|e\.g\.?|retro|result|results|comment|update|good|bad|next|key|video|link|health|grade)s?\s?:/i,
);
const KV_ONLY = anyCase(
  /^\W*(?:https?:\/\/\S+|[\d\s.,:%/\\|*–-]+|n\/?a|tbd|done|yes|no|none|wip|todo|\[?[^\]]{0,30}\]?\(https?:.{0,200}\))\W*$/i,
);

/** Tells what a key result is, as a template does: "3-5 measurable results for an objective". */
const EXPLAINS = anyCase(
  /\b(?:quantifiable|measurable|specific|key|\d)\b[^.\n]{0,40}\bresults?,? (?:for|per|of|under|to achieve) (?:an?|each|every|your|the|this) objectives?\b/i,
);

/** Reads one line. Every pattern is anchored and looks at the first 200 characters. */
export function roleOf(block: Block, span: Span): LineRole {
  const text = block.text.slice(span.start, Math.min(span.end, span.start + 400)).trim();
  const head = text.slice(0, 200);
  const words = text === '' ? 0 : text.split(/\s+/).length;
  if (words === 0) return 'empty';
  if (KR_LABEL.test(head) || (/^\W*key results\W*:/i.test(head) && words < 7 && !/\d/.test(head))) return 'kr-label';
  if (MEASURE_LABEL.test(head)) return 'measure-label';
  if (OBJECTIVE_LABEL.test(head)) return 'objective-label';
  const column = block.kind === 'row' && words < 4 ? COLUMNS.find(([, pattern]) => pattern.test(head)) : undefined;
  if (column) return column[0];
  if (EXPLAINS.test(head)) return 'meta';
  if (NUMBERED_KR.test(head) || KR.test(head))
    return /^\W*(?:krs?|key[ -]results?)\s(?:is|are|consists?|should|measure|track|id|owner|measurement)\b/i.test(
      head,
    ) || words < 2
      ? 'meta'
      : 'kr';
  if (OBJECTIVE.test(head.slice(0, 90)) && words > 1) return 'objective';
  const isHead = block.kind === 'heading' || isStyled(block, 'bold', { start: span.start, end: span.end });
  if (ASIDE.test(head) && (isHead || words < 5)) return 'aside';
  if (OKR_LABEL.test(head) && words < 12 && (isHead || words < 6)) return 'okr-label';
  if (META.test(head) || KV_ONLY.test(head) || !/\p{L}{2}/u.test(head)) return 'meta';
  if (isLinkOnly(block, span)) return 'meta';
  if (isHead) return block.kind === 'heading' && isName(head, words) ? 'name' : 'title';
  if (text.endsWith('?')) return 'question';
  if (text.endsWith(':')) return 'lead-in';
  return isProse(text, words) ? 'prose' : 'statement';
}

/** No order to oneself, and too short to say what is aimed at: "Sales", "Product & Design". */
function isName(head: string, words: number): boolean {
  const first = /^\W*(\p{L}+)/u.exec(head)?.[1]?.toLowerCase() ?? '';
  return words < 4 && (baseVerb(first) !== first || words === 1);
}

function isLinkOnly(block: Block, span: Span): boolean {
  return block.kind !== 'heading' && isStyled(block, 'link', span);
}

function isProse(text: string, words: number): boolean {
  if (words > 70) return true;
  const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
  return (
    sentences > 3 ||
    (sentences > 1 && words > 45) ||
    /^(?:here|this|these|it|in this|as you|you can|if you|for example|note that|please|we believe|okrs?)\b/i.test(text)
  );
}
