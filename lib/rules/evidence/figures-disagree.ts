import { defineRule, type Note, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** `€19 a month`: the same currency and unit are the same price. */
const PRICE = /(?<currency>[€$£])\s?(?<value>\d[\d,]*(?:\.\d+)?)\s?(?:per|an?|each|\/)\s?(?<unit>[a-z]{3,12})\b/gi;
/** `19 euros a month`. */
const SPELLED =
  /(?<![\d.,])(?<value>\d[\d,]*(?:\.\d+)?) (?<currency>euros?|dollars?|pounds?) (?:per|an?|each) (?<unit>[a-z]{3,12})\b/gi;
const SYMBOLS: Readonly<Record<string, string>> = { e: '€', d: '$', p: '£' };
/** `28 members`: the same plural is the same count. */
const COUNT = /(?<![\d$€£.,–-])\b(?<value>\d{1,3}(?:,\d{3})+|\d{1,7})\s(?<unit>[a-z]{4,16}s)\b/g;
/** `has helped 50+ teams`, `tested with 12 teams`: how many have it already. */
const REACH =
  /\b(?:helped|used by|serves?|served|trusted by|tested with|testing with|piloted with|pilots? with|trial with)\s(?:over |more than )?(?<value>\d[\d,]*)\+?\s(?:[a-z-]+ )?(?<unit>teams|companies|organi[sz]ations|customers|users|businesses|shops|schools|clinics|practices|bakers|hospitals|households)\b/gi;
/** `has grown to 29`: how many there are by now. */
const GROWN = /\b(?<unit>grown|expanded|increased) to (?:over |more than )?(?<value>\d[\d,]*)\b(?!\s?%)/gi;
/** Plurals that are counted anew each time: time, money, measures, and what there may be several lots of. */
const MEASURES =
  /^(?:seconds|minutes|hours|days|nights|weeks|months|years|euros|dollars|pounds|cents|percents|points|times|steps|clicks|words|pages|metres|meters|miles|grams|litres|bytes|bits|questions|versions|users|customers|people|rows|lines|digits|characters|tokens|requests|items|others|minutos)$/;
/** Two counts this close are taken for one that has moved on; further apart they count different things. */
const CLOSE = 1.2;
const SMALLEST = 6;

interface Figure {
  readonly piece: Piece;
  readonly key: string;
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export default defineRule({
  id: 'figures-disagree',
  check: 'E06',
  each: 'draft',
  parts: ['summary', 'problem', 'solution', 'how_it_works', 'call_to_action', 'external_faq', 'internal_faq'],
  severity: 'question',
  title: 'Two figures for one thing',
  why: 'A reviewer who finds two figures for one thing believes neither, and checks the others.',
  sources: [SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      call_to_action: 'Bakers start this evening at crumb.example for ‹€19 a month›.',
      external_faq: '**How much does it cost?**\n\nIt costs ‹€24 a month›.',
    }),
    sampleWith('clinic', {
      summary: 'Porto, 12 October 2026 – Slotline today started with ‹28 practices› in Portugal.',
      internal_faq: '**Who takes part?**\n\nAll ‹29 practices› of the association.',
    }),
    sampleWith('bakery', {
      problem: 'A village baker takes home ‹23 loaves› on an average Tuesday.',
      internal_faq: '**How big is it?**\n\nOn an average Tuesday ‹25 loaves› are left.',
      summary: 'Ghent, 4 May 2027 – Crumb today opened its evening shelf.',
    }),
    sampleWith('clinic', {
      summary: 'Porto, 12 October 2026 – Slotline today started with ‹28 practices› in Portugal.',
      how_it_works: 'The desk taps the empty hour. By now ‹29 practices› do it every day.',
    }),
    sampleWith('bakery', {
      call_to_action: 'Bakers start this evening at crumb.example for ‹€19 a month›.',
      external_faq: '**How much does it cost?**\n\nIt costs ‹24 euros a month›.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, '23 loaves before, 11 after.'),
    sampleWith('clinic', {
      external_faq: '**What does it cost?**\n\n€19 a month for two therapists, €24 a month for six.',
      call_to_action: 'Practices start at slotline.example for €19 a month.',
    }),
    sampleWith('clinic', {
      internal_faq:
        '**How long does it take?**\n\nEight weeks for the first ward, 9 weeks for the next; 18 physiotherapy practices wait.',
    }),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    const figures = reading.pieces.flatMap(piece => figuresOf(piece, noteFor(piece)));
    const byKey = new Map<string, Figure[]>();
    for (const figure of figures) {
      const known = byKey.get(figure.key);
      if (known) known.push(figure);
      else byKey.set(figure.key, [figure]);
    }
    for (const same of byKey.values()) {
      const pair = besideAnswers(same) ?? withinRelease(same);
      if (!pair) continue;
      const [here, there] = pair;
      const where = isAnswer(there.piece) ? 'in an answer' : 'further on';
      yield { ...placeOf(here), message: `${said(here.text)} here, ${said(there.text)} ${where}. Which one holds?` };
      // Who was tried with is told honestly in the answer; the release claims more.
      if (!here.key.startsWith('+'))
        yield { ...placeOf(there), message: `${said(there.text)} here, ${said(here.text)} before. Which one holds?` };
    }
  },
});

type Pair = readonly [Figure, Figure];

/** One value in the release, another in the answers. */
function besideAnswers(same: readonly Figure[]): Pair | null {
  const release = same.filter(({ piece }) => !isAnswer(piece));
  const answers = same.filter(({ piece }) => isAnswer(piece));
  const [here, there] = [release[0], answers[0]];
  return here && there && isOne(release) && isOne(answers) && isDrift(here, there) ? [here, there] : null;
}

/** Two counts in two parts of the release; prices may be tiers there. */
function withinRelease(same: readonly Figure[]): Pair | null {
  const release = same.filter(({ piece, key }) => !isAnswer(piece) && !/^[$€£]/.test(key));
  const [here] = release;
  const others = release.filter(({ value }) => value !== here?.value);
  const there = others[0];
  if (!here || !there || !isOne(others) || here.piece.zone === there.piece.zone) return null;
  return isDrift(here, there) ? [here, there] : null;
}

const placeOf = ({ piece, start, end }: Figure): { piece: Piece; span: { start: number; end: number } } => ({
  piece,
  span: { start, end },
});

const isAnswer = ({ zone }: Piece): boolean => zone.endsWith('_faq');

/** Whether all give the same value: several values are tiers or stages, not a slip. */
const isOne = (figures: readonly Figure[]): boolean => figures.every(({ value }) => value === figures[0]?.value);

function isDrift(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  const small = Math.min(a.value, b.value);
  return /^[$€£+]/.test(a.key) || (small >= SMALLEST && Math.max(a.value, b.value) <= small * CLOSE);
}

/** The figures of a piece as `key:value:start:end:text`, one a line. */
function noteOf(piece: Piece): Note {
  if (!isProse(piece) || piece.role === 'question' || piece.zone === 'outside' || piece.zone === 'appendix')
    return null;
  const lines: string[] = [];
  const reach = [...matchesIn(piece, REACH), ...matchesIn(piece, GROWN)].map(match => ({ ...match, isReach: true }));
  const prices = [...matchesIn(piece, PRICE), ...matchesIn(piece, SPELLED)];
  const others = [...prices, ...matchesIn(piece, COUNT)].map(match => ({ ...match, isReach: false }));
  for (const { start, end, text, groups, isReach } of [...reach, ...others]) {
    const { currency = '', value = '', unit = '' } = groups;
    if (!isReach && currency === '' && MEASURES.test(unit)) continue;
    lines.push(
      [
        `${isReach ? '+' : (SYMBOLS[currency.charAt(0).toLowerCase()] ?? currency)}${unit.toLowerCase()}`,
        value.replaceAll(',', ''),
        start,
        end,
        text.replace(/\s/g, ' ').replaceAll(':', ' '),
      ].join(':'),
    );
  }
  return lines.join('\n') || null;
}

function figuresOf(piece: Piece, note: Note): Figure[] {
  if (typeof note !== 'string') return [];
  return note.split('\n').map(line => {
    const [key = '', value, start, end, text = ''] = line.split(':');
    return { piece, key, value: Number(value), text, start: Number(start), end: Number(end) };
  });
}
