import { defineRule, type Piece } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

/** A number about many at once: a share, millions, so and so many hours each. A counted scene is none. */
const STATISTIC =
  /(?<![\p{L}\d.,])(?:\d+(?:[.,]\d+)?(?:[–-]\d+(?:[.,]\d+)?)? ?(?:%|percent\b|per cent\b)|[$€£]? ?\d+(?:[.,]\d+)? ?(?:million|billion|trillion|bn)\b|\d+(?:[–-]\d+)? (?:hours|minutes|days) (?:a|per|each|every) \p{L}+|(?:hundreds of thousands|millions|billions|trillions) of \p{L}+)/giu;
const SOURCED =
  /\b(?:according to|survey(?:s|ed)?|stud(?:y|ies)|report(?:s|ed by)?|research|source|interview(?:s|ed)?|census|statistics|data from|measured|counted|observed|visited|asked|sat with|spoke (?:to|with)|log(?:s|ged)?|tickets|sample|median|average of|estimate[sd]?|we guess|our guess|roughly|about|appendix|footnote|see faq|n ?=)\b|\[\d+\]|\bof (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\((?:[^()\n]{0,40})(?:19|20)\d\d\)/iu;

const isSourced = (piece: Piece): boolean =>
  SOURCED.test(piece.text) || piece.block.styles.some(style => style.kind === 'link');

export default defineRule({
  id: 'problem-number-unsourced',
  check: 'P09',
  each: 'part',
  parts: ['problem'],
  severity: 'question',
  title: 'A number in the problem has no source',
  why: 'The number carries the argument. If nobody can say where it comes from, the first “how do you know?” ends the meeting.',
  sources: [SOURCES.truthSeeking, SOURCES.amazonian],
  bad: [
    'Crews waste ‹20 hours a week› on berth lists.',
    'For the ‹2.5 million› people who sail on Sundays a closed lock ends the day.',
    'Of all crates, ‹30%› arrive warm.',
    'Every year ‹millions of crates› arrive warm.',
  ],
  good: [
    'In our log of 212 calls from January to March the median wait was nine hours a boat.',
    'A dispatcher phones 14 drivers every morning; it takes 50 minutes.',
    'According to the harbour office 30% of all crates arrive warm.',
    'The lock closes for 40 minutes. [A survey](https://lock.example) of skippers found that 62% turn back.',
    'We guess that 30% arrive warm; the pilot will count them.',
  ],
  *find({ pieces }) {
    if (pieces.some(isSourced)) return;
    for (const piece of pieces) {
      for (const match of matchesIn(piece, STATISTIC)) {
        yield { piece, span: match, message: `${said(match.text)}: counted by whom? “Our guess” is a source too.` };
        return;
      }
    }
  },
});
