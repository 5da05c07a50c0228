import { defineRule, type Hit, type Piece, type Problem, WordList } from '@/lib/engine';
import { claimsIn, isAboutOthers, sentenceAt, wordBeside } from '../helpers/claims';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { withoutAdjective } from '../helpers/without-word';
import { CLAIMS, RELEASE } from '../helpers/zones';
import { HYPE } from './hype-adjective.words';

type Claim = keyof typeof HYPE;

const KINDS = Object.keys(HYPE) as Claim[];
const LIST = new WordList(KINDS.flatMap(claim => HYPE[claim]));
const CLAIM_OF = new Map(KINDS.flatMap(claim => HYPE[claim].map(word => [word as string, claim] as const)));

const ASKS: Readonly<Record<Claim, string>> = {
  rank: ', by which measure? A number or a name carries more.',
  newness: ', in what? Say the one thing that was not there before.',
  smoothness: ', seen how? A count of steps or minutes shows it.',
  power: ' is for a reader to say. What can they do with it?',
  feeling: ' is for a reader to say. Which fact would make them?',
  change: ', from what to what? Before and after would show it.',
};

export default defineRule({
  id: 'hype-adjective',
  check: 'L01',
  each: 'piece',
  parts: [...RELEASE, 'external_faq'],
  severity: 'suggestion',
  title: 'Praise where a fact could stand',
  why: 'A reader cannot check praise, and has read it in every other release. A fact makes them say it themselves.',
  sources: [SOURCES.turner, SOURCES.podcast],
  bad: [
    'Today we launch ‹a revolutionary› lunch box.',
    'Tenants get ‹an unparalleled› view of their repairs.',
    'Ringside is ‹the leading› ticket exchange for amateur boxing clubs.',
    'Booking a court is ‹seamless› and social.',
    'The van planner will ‹transform how› florists deliver.',
    'A nurse hands over ‹effortlessly›, at any hour.',
    '‹Our state-of-the-art› freezers keep the fish cold.',
  ],
  good: [
    'The order page opens in 0.8 seconds on a 2019 phone.',
    'Today’s planners are powerful but slow, so crews go back to paper.',
    'The pump runs on a battery powerful enough for two nights.',
    'A robust evaluation with 40 clinics ends in May.',
    'Every parcel has a unique number that the neighbour can read.',
    'The draw is leading to longer evenings at the club.',
    'Parents told us “this is amazing” on the second day.',
    'The school is perfecting its bus route.',
    'Unlike the innovative lockers at the station, ours need no phone.',
  ],
  *find(piece, facts) {
    let told = 0;
    for (const hit of claimsIn(piece, LIST, facts)) {
      if (!isPraise(piece, hit)) continue;
      yield problemOf(piece, hit);
      if (++told === MOST) return;
    }
  },
});

/** So many in one paragraph say it; more would only scold. */
const MOST = 3;

function isPraise(piece: Piece, hit: Hit): boolean {
  if (isAboutOthers(piece, hit)) return false;
  const before = wordBeside(piece, hit, -1);
  const after = wordBeside(piece, hit, 1);
  if (/^(?:not|no|never|isn't|less|sufficiently|how|nothing|so-called|n't)$/.test(before) || after === 'enough')
    return false;
  if (CLAIM_OF.get(hit.entry) === 'feeling' && !CLAIMS.includes(piece.zone)) return false;
  const literal = LITERAL[hit.entry];
  if (literal?.test(after) || (hit.entry === 'unique' && LABEL.test(wordBeside(piece, hit, 2)))) return false;
  if (hit.entry === 'leading') return /^(?:a|an|the|our|its|as|of|world's|industry's)$/.test(before) && after !== '';
  if (hit.entry === 'intelligent') return before !== 'artificially';
  if (hit.entry.startsWith('perfect'))
    return hit.entry === 'perfectly' || /^(?:for|match|fit|way|tool|place|solution|choice)$/.test(after);
  return !(hit.entry === 'exciting' && /\?$/.test(sentenceAt(piece, hit).text));
}

/** What a ‘unique’ one of is a means of telling things apart. */
const LABEL = /^(?:ids?|identifiers?|keys?|codes?|links?|urls?|numbers?)$/;

/** What makes a word of praise a plain one when it follows. */
const LITERAL: Readonly<Record<string, RegExp>> = {
  unique:
    /^(?:id|ids|identifiers?|keys?|numbers?|codes?|visitors?|users?|customers?|names?|url|urls|links?|to|per|constraint|index|value|values|address|ip)$/,
  uniquely: /^(?:identif\w*|named|numbered)$/,
  robust: /^(?:evaluation|statistics|standard|errors?|estimat\w*|to|against)$/,
  leading: /^(?:to|zeros?|zeroes|digits?|cause|causes|indicators?|into|up|edge|space|spaces|role|on|with|actor|off)$/,
  superior: /^(?:court|officer|officers|vena)$/,
  premier: /^(?:league)$/,
  ultimate: /^(?:frisbee|owner|parent|decision|responsib\w*)$/,
  breakthrough: /^(?:pain|bleeding)$/,
  'high-performance': /^(?:computing|systems?|teams?)$/,
  powerful: /^(?:quantum|enough|magnets?|engines?)$/,
  intelligent: /^(?:transport|life|people|person)$/,
  disruptive: /^(?:behaviou?r|passengers?|pupils?|students?|noise)$/,
  remarkable: /^(?:for|that)$/,
  exceptional: /^(?:circumstances?|cases?|items?)$/,
};

function problemOf(piece: Piece, hit: Hit): Problem {
  const claim = CLAIM_OF.get(hit.entry) ?? 'power';
  const words = piece.blockText.slice(hit.start, hit.end);
  const message = `${saidFirst(words, 28)}${ASKS[claim]}`;
  const without = claim === 'change' ? null : withoutAdjective(piece, hit);
  return without
    ? { span: without.span, message, replacements: [without.replacement] }
    : { span: { start: hit.start, end: hit.end }, message };
}
