import { defineRule, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { type Match, matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { FAQ, RELEASE } from '../helpers/zones';

/** Promises that one counter-example breaks: about safety, privacy, correctness and what a product never does. */
const ABSOLUTES: readonly RegExp[] = [
  /\b(?<!\b(?:not?|cannot|can't|don't|doesn't|never|money-back|without|won't|can we|you) )guarantee(?:s|ing)?\b(?! (?:fund|period|scheme|card))(?<!\bmoney[- ]back guarantee)/gi,
  /\b100\s?(?:%|percent|per cent)\s(?:safe|secure|private|accurate|reliable|uptime|available|compliant|correct|guaranteed|anonymous|coverage)/gi,
  /\b(?:completely|totally|absolutely|fully|perfectly|entirely) (?:safe|secure|private|anonymous|reliable|accurate|risk-free|protected)\b/gi,
  /\b(?:complete|total|absolute|perfect) (?:privacy|security|safety|protection|confidentiality|accuracy|anonymity|integrity)\b/gi,
  /\b(?:zero|no) (?:risk|downtime|data loss|errors|failures|false positives)\b(?= (?:of|for|to|and|at all|guaranteed|when|whatsoever)|[.,;!])/gi,
  /\bnever (?:again )?(?:sees?|leaves?|shares?|sells?|fails?|loses?|lose|miss(?:es)?|breaks?|crash(?:es)?|goes down|leaks?|exposes?|records?|transmitted|shared|sold|lost|seen|wrong|down)\b/gi,
  /\b(?:is|are|'s|be) (?:physically |mathematically |simply )?impossible\b(?= (?:to|for))/gi,
  /\bcan(?:not|'t|’t) (?:ever )?(?:be )?(?:hacked|breached|bypassed|copied|forged|stolen|broken|fail|go wrong|leak|be wrong)\b/gi,
  /\b(?:physically|mathematically) cannot\b/gi,
  /\bno [\w-]{3,20}(?: [\w-]{3,20})? is (?:ever )?possible\b/gi,
  /\b(?:airtight|foolproof|fool-proof|unhackable|unbreakable|tamper-proof|fail-safe|bullet-proof)\b/gi,
  /\balways (?:accurate|correct|right|available|on time|up to date|up-to-date|safe|secure|works|works for|find|finds)\b/gi,
  /\bwithout ever (?:\w+ing)\b/gi,
  /\b(?:be|rest|feel) (?:assured|confident) that\b/gi,
  /\b(?:eliminates?|eliminating|removes?|prevents?|solves?) (?:all|any|every)\b(?! of)/gi,
  /\b(?:is|are|be) guaranteed\b/gi,
  /\bevery (?:single )?one of (?:them|these|those|our)\b/gi,
  /\bevery single\b|\bno matter what\b|\bonce and for all\b/gi,
];

export default defineRule({
  id: 'unproven-absolute',
  check: 'L12',
  each: 'piece',
  parts: [...RELEASE, ...FAQ],
  severity: 'question',
  title: 'A promise without exception',
  why: 'One counter-example breaks an absolute, and takes the reader’s trust in the next sentence with it.',
  sources: [SOURCES.drafts, SOURCES.turner],
  bad: [
    'Your recordings are ‹completely private›.',
    'The letterbox ‹never loses› a parcel.',
    'We ‹guarantee› that the boiler is repaired the same day.',
    'The ticket ‹cannot be forged›.',
    'Growers see the price ‹without ever leaving› the field, and it is right.',
    'The bus times are ‹always accurate›.',
  ],
  good: [
    'Photos are never uploaded: they are read on the phone.',
    'We offer a 30-day money-back guarantee.',
    'A thief who has your code can open the box until you change it.',
    'We cannot guarantee that a driver is near.',
    'The choir meets every Friday, always at eight.',
    'She never found the second key.',
    'In the trial, 2 of 4,100 parcels went missing.',
    'A neighbour said “it never fails” and laughed.',
    'All 40 clinics keep their own calendar.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    for (const { start, end, text } of firstFew(piece))
      yield { span: { start, end }, message: `Is there a case against ${said(text)}? Naming it earns trust.` };
  },
});

const MOST = 3;

/** The first promises of a piece, none overlapping another. */
function firstFew(piece: Piece): Match[] {
  const found: Match[] = [];
  for (const pattern of ABSOLUTES) {
    let taken = 0;
    for (const match of matchesIn(piece, pattern)) {
      if (found.some(other => other.start < match.end && match.start < other.end)) continue;
      found.push(match);
      if (++taken === MOST) break;
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST);
}
