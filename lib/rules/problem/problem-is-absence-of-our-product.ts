import type { Span } from '@/lib/draft/types';
import { defineRule, type Piece } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

const THING =
  /(?:tools?|platforms?|apps?|applications?|systems?|solutions?|services?|software|standards?|way|method|mechanism|marketplace|database|library|website|portal|hub|framework|product|place|process|references?|resource|single source|single-source|source of truth|ability|capability|functionality|automation|integration|visibility|overview)\b/iy;
const OWNED =
  /(?:tools?|platform|app|system|software|standard|specs?|specifications?|automation|integration|tests?)\b/iy;
/** What only makers speak of. */
const MADE =
  /(?:tools?|platform|app|application|software|solution|marketplace|dashboard|inventory|layer|registry|portal|system)\b/iy;
const ANY = /[\p{L}-]{3,30}\b/iuy;
const ADJECTIVE = /\p{L}[\p{L}'’-]{0,20} /uy;
const MOST_ADJECTIVES = 3;

interface Absence {
  /** What stands before the thing and its adjectives. */
  readonly lead: RegExp;
  readonly thing: RegExp;
  /** What has to stand behind it. */
  readonly behind?: RegExp;
  /** How many adjectives may stand before the thing; three when not given. */
  readonly adjectives?: number;
}

const ABSENCES: readonly Absence[] = [
  {
    lead: /\bthere(?:['’]s| is| are| was| were| exists?)(?: currently| really| still| simply| today| often)? no /gi,
    thing: THING,
  },
  { lead: /\black(?:s|ed|ing)?(?: of)?(?: a| an| any| the| access to)? /gi, thing: THING },
  {
    lead: /\bno /gi,
    thing: THING,
    behind:
      / (?:exists?|handles?|offers?|does|can|lets|allows|supports|covers|solves|is available|that|on the market|brings?|works?|combines?)\b/iy,
  },
  {
    lead: /\b(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)(?: not)?(?: currently)? have (?:access to )?(?:a|an|any|one) /gi,
    thing: THING,
  },
  {
    lead: /\bneed(?:s|ed)? (?:is )?(?:one|a single|a better|a central|a common|a unified|an easier|a simple|a dedicated) /gi,
    thing: THING,
  },
  { lead: /\b(?:need(?:s|ed)?|miss(?:es|ing)) an? /gi, thing: MADE },
  {
    lead: /\bthere (?:is|are) no (?:good |easy |simple )?(?:modern|digital|automated|integrated|online) /gi,
    thing: ANY,
    adjectives: 0,
  },
  { lead: /\ban? (?=[\p{L} -]{4,40} (?:is|are) (?:still )?missing\b)/giu, thing: MADE },
  { lead: /\b(?:has|have|had) no /gi, thing: OWNED },
];

/** Where the thing ends that begins, with up to three adjectives before it, at an offset; -1 when none does. */
function endOfThing(text: string, from: number, { thing, behind, adjectives = MOST_ADJECTIVES }: Absence): number {
  const starts = [from];
  while (starts.length <= adjectives) {
    const next = endAt(ADJECTIVE, text, starts.at(-1) as number);
    if (next < 0) break;
    starts.push(next);
  }
  for (const start of starts.reverse()) {
    const thingEnd = endAt(thing, text, start);
    const end = thingEnd >= 0 && behind ? endAt(behind, text, thingEnd) : thingEnd;
    if (end >= 0) return end;
  }
  return -1;
}

/** Where a sticky pattern's match at an offset ends; -1 without one. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Passages that say that something of the kind we make is not there, in order, none overlapping another. */
function absencesIn(piece: Piece): Span[] {
  const all = ABSENCES.flatMap(absence =>
    [...matchesIn(piece, absence.lead)].map(({ start, end }) => ({
      start,
      end: endOfThing(piece.blockText, end, absence),
    })),
  ).filter(({ end }) => end >= 0 && end <= piece.span.end);
  all.sort((a, b) => a.start - b.start);
  let last = -1;
  return all.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

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
    'Growers ‹need a modern app› for the market.',
    'What skippers ‹need is a single tool› for the tide.',
    '‹No tool on the market› shows the bar and the berth.',
    '‹There are no good digital logbooks› for divers.',
  ],
  good: [
    'A father rang nine tutors; seven had no free hour before the exam.',
    'There is no way to know whether the berth is free before the boat is in the harbour.',
    'With the last bus gone there was no other way home.',
    'Growers lack water in July.',
    'The choir has no tenor on Fridays.',
    'There are no buses after ten, and the nurse walks home.',
    'Families need a doctor on Sunday and find the door closed.',
  ],
  *find(piece) {
    for (const span of absencesIn(piece)) {
      if (HONEST.test(piece.blockText.slice(span.start, span.end + AHEAD))) continue;
      const words = piece.blockText.slice(span.start, span.end);
      yield { span, message: `${said(words, 30)} names what is missing. What do customers lose?` };
    }
  },
});
