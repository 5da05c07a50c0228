import { defineRule, type Note, type Piece, WordList, type Zone } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { answersIn } from '@/lib/prfaq/answered';
import { isQuoted } from '../helpers/matches';
import { sampleWith } from '../helpers/sample-drafts';
import { wordedSentences } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const ZONES: readonly Zone[] = ['headline', 'subheading', 'summary', 'solution'];
const COMPARISONS = new WordList(
  (
    'save time|saves time|saving time|save money|saves money|less time|less effort|less work|less money|fewer|reduce|reduces|reducing|' +
    'cut|cuts|lower|lowers|improve|improves|improving|increase|increases|increasing|speed up|speeds up|more time|more quickly|' +
    'more easily|more efficient|more efficiently|more productive|more accurate|more accurately|faster|quicker|cheaper|easier|sooner|' +
    'boost|boosts|shorten|shortens|eliminate|eliminates'
  ).split('|'),
);

/** True when a gain is counted, false when one is claimed without a number. */
function noteFor(piece: Piece): Note {
  if (answersIn(piece).includes('benefit_quantified')) return true;
  if (!ZONES.includes(piece.zone) || piece.block.kind === 'code') return null;
  let isClaimed = false;
  for (const { words } of wordedSentences(piece)) {
    if (!COMPARISONS.inWords(words).some(hit => !isQuoted(piece.block, hit))) continue;
    if (hasAmount(words)) return true;
    isClaimed = true;
  }
  return isClaimed ? false : null;
}

export default defineRule({
  id: 'benefit-unquantified',
  check: 'O09',
  each: 'draft',
  parts: ['summary', 'solution'],
  severity: 'question',
  asks: 35,
  title: 'The benefit has no number',
  why: 'Without a number nobody can tell later whether it came true, nor choose between this and the next idea.',
  sources: [SOURCES.amazonian, SOURCES.turner, SOURCES.podcast],
  bad: [
    sampleWith('bakery', {
      subheading: null,
      summary: 'Ghent, 4 May 2027 – With the evening shelf village bakers reduce the bread they throw away.',
      solution: 'With Crumb the baker offers only the loaves that will be left.',
    }),
    sampleWith('clinic', {
      headline: '# Physiotherapists fill a cancelled hour',
      summary: 'Porto, 12 October 2026 – With Slotline a receptionist fills the empty hour faster.',
      solution: 'With Slotline the receptionist taps the hour and sees three names.',
    }),
    sampleWith('clinic', {
      headline: '# Physiotherapists fill a cancelled hour',
      summary: 'Porto, 12 October 2026 – Slotline today started.',
      solution: 'With Slotline the receptionist spends less time on the telephone.',
    }),
  ],
  good: [
    sampleWith('bakery', { summary: 'Ghent, 4 May 2027 – Bakers reduce what they throw away from 23 loaves to 11.' }),
    sampleWith('clinic', {
      solution: 'With Slotline the receptionist fills the hour faster: in ten minutes, not in 90.',
    }),
    sampleWith('clinic', { solution: '“It is faster,” say the receptionists, who see three names.' }),
    sampleWith('bakery', {}, 'In the trial, 40 bakers threw away 11 loaves a day instead of 23.'),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || reading.pieces.some(piece => noteOf(piece) === true)) return;
    if (reading.pieces.some(piece => noteOf(piece) === false))
      yield { part: 'solution', message: 'By how much, from what to what? A guess marked as one will do.' };
  },
});
