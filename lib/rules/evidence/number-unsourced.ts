import { defineRule, type Piece, type Zone } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { type Match, matchesIn } from '../helpers/matches';
import { saidFirst } from '../helpers/said';
import { lastFrom } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';

/** A share, a multiple or a count of very many. */
const STATISTIC =
  /(?<![\p{L}\d.,])(?:[~≈]?\d+(?:[.,]\d+)?(?:[–-]\d+(?:[.,]\d+)?)?\+? ?(?:%|percent\b|per cent\b)|\d+(?:[.,]\d+)? ?(?:million|billion|trillion)\b|\d+(?:\.\d+)?(?:x|×)(?= (?:faster|more|less|better|cheaper|higher|lower|increase|improvement))|(?:the (?:vast )?majority|millions|billions) of (?!the\b)\p{L}+)/giu;
/** Words that say whose number it is, or that it is one’s own price, limit, target or guess. */
const EXCUSED =
  /\b(?:according to|survey\w*|stud(?:y|ies)|report(?:s|ed by)?|research|source[sd]?|interview\w*|census|statistics|data from|measured|counted|observed|visited|asked|log(?:s|ged)?|tickets|sample|median|average|estimate[ds]?|guess|appendix|footnote|n ?=|trial|pilot|test(?:s|ed|ing)?|benchmark\w*|target\w*|goals?|aim\w*|plan\w*|would|will|if|until|under|at least|at most|up to|limit\w*|price[ds]?|discount\w*|fee|commission|costs?|plan|tier|free|uptime|SLA|guarantee\w*|refund\w*|tax|margin\w*|equity|interest|success|metrics?|hypothes[ie]s|assum\w+|we expect|hope)\b|\bfrom \S{1,12} to \S|[$€£]|\[\d+\]|\bof (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b\d+ ?% of (?:its|your|our|their|the (?:app|features))\b|\b100 ?%|\b(?:19|20)\d\d\b/iu;
const ZONES: readonly Zone[] = ['summary', 'solution', 'release'];

/** Whether the sentence, or one beside it, says where the number comes from. */
function isExcused(piece: Piece, { start }: Match): boolean {
  const sentence = lastFrom(piece.sentences, start);
  const at = sentence ? piece.sentences.indexOf(sentence) : -1;
  const near = piece.sentences.slice(Math.max(0, at - 1), at + 2);
  return near.some(({ text }) => EXCUSED.test(text)) || piece.block.styles.some(({ kind }) => kind === 'link');
}

export default defineRule({
  id: 'number-unsourced',
  check: 'E03',
  each: 'piece',
  parts: ['solution', ...ZONES.filter(zone => zone !== 'solution'), 'external_faq', 'internal_faq'],
  severity: 'question',
  title: 'A number that nobody counted, as far as one can see',
  why: 'The first number without a source makes a reader doubt the others. “Our guess” is a source too.',
  sources: [SOURCES.truthSeeking],
  bad: [
    'Boats that use it turn back ‹40%› less often.',
    '‹The majority of skippers› turn back at the bar.',
    'Crews are ready ‹3x› faster than before.',
  ],
  good: [
    'Boats that use it turn back 40% less often (median of 42 boats, March).',
    'In the trial, 40% fewer boats turned back.',
    'The fee is 2% of the catch.',
    'We guess that 30% arrive warm. The pilot will count them.',
    'All of it is cotton: 100%.',
  ],
  *find(piece) {
    if (!isProse(piece)) return;
    for (const match of matchesIn(piece, STATISTIC)) {
      if (isExcused(piece, match)) continue;
      return yield { span: match, message: `${saidFirst(match.text)}: counted by whom, and when? A guess may say so.` };
    }
  },
});
