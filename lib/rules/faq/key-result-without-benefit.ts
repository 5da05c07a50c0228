import { defineRule } from '@/lib/engine';
import { openingBehindMark, promisesAndKeyResults, tellingNote } from '../helpers/key-result-lines';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

/** Fewer telling words say too little to miss them elsewhere. */
const FEWEST_STEMS = 3;
const SHOWN = 2;
/** What any product may measure, whatever it promises. */
const ANYBODYS =
  /\b(?:revenue|margin|profit|churn|retention|renewals?|NPS|CSAT|satisfaction|adoption|activation|referr\w+|sign-?ups?|subscri\w+|customers?|users?|uptime|conversion)\b/i;

const keyResults = (...lines: readonly string[]): string =>
  `**What is the biggest risk?**\n\nThat regulars wait.\n\n## Key results\n\n${lines.map((line, i) => `- KR${i + 1}: ${line}`).join('\n')}`;

export default defineRule({
  id: 'key-result-without-benefit',
  check: 'F03',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  title: 'A key result that nothing in the release explains',
  why: 'A reader of the release cannot see whom it helps, and asks whether it belongs to another plan.',
  sources: [SOURCES.russell, 'Seiden, Outcomes Over Output'],
  bad: [
    sampleWith('bakery', {
      internal_faq: keyResults(
        'Loaves thrown away fall from 23 to 11 a day',
        '‹Migrate 40 warehouse scanners by› October',
      ),
    }),
    sampleWith('clinic', {
      internal_faq: keyResults(
        'Cancelled hours that are filled rise from 20% to 60%',
        '‹Publish 12 engineering blog articles› by June',
      ),
    }),
    sampleWith('clinic', {
      internal_faq: keyResults('Hours filled rise to 60%', '‹Certify 9 suppliers against the› ISO standard by May'),
    }),
  ],
  good: [
    sampleWith('bakery', {
      internal_faq: keyResults('Loaves thrown away fall from 23 to 11 a day', 'Grow revenue of the shop to €2m'),
    }),
    sampleWith('clinic', {
      internal_faq: keyResults('Cancelled hours that are filled rise to 60%', 'Raise NPS from 20 to 40'),
    }),
    sampleWith('clinic', {}, 'A PR/FAQ without key results.'),
  ],
  note: tellingNote,
  *find(reading, noteOf) {
    const told = promisesAndKeyResults(reading, noteOf);
    if (!told) return;
    const release = new Set(told.release.flatMap(({ stems }) => stems));
    if (release.size === 0) return;
    let shown = 0;
    for (const { piece, stems } of told.keyResults) {
      const isExplained = stems.some(stem => release.has(stem)) || ANYBODYS.test(piece.text);
      const span = stems.length < FEWEST_STEMS || isExplained ? null : openingBehindMark(piece);
      if (!span) continue;
      yield { piece, span, message: 'Which promise of the release does this measure?' };
      if (++shown === SHOWN) return;
    }
  },
});
