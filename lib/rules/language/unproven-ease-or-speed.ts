import { defineRule, type Hit, type Piece, WordList } from '@/lib/engine';
import { hasAmount } from '@/lib/prfaq/amounts';
import { claimsIn, isAboutOthers, sentenceAt, wordBeside, wordsWithin } from '../helpers/claims';
import { saidFirst } from '../helpers/said';
import { SOURCES } from '../helpers/sources';
import { PROMISES } from '../helpers/zones';

const LIST = new WordList([
  'easily',
  'easy',
  'easy-to-use',
  'simple',
  'simply',
  'quickly',
  'quick and easy',
  'fast and easy',
  'hassle-free',
  'hassle free',
  'painless',
  'painlessly',
  'user-friendly',
  'user friendly',
  'intuitive',
  'intuitively',
  'with ease',
  'ease of use',
  'in no time',
  'a few clicks',
  'a few taps',
  'few simple steps',
  'at the touch of a button',
  'at the click of a button',
  'one-stop shop',
  'convenient',
  'conveniently',
  'fast and simple',
  'super easy',
  'super simple',
  'stress-free',
  'plug and play',
  'plug-and-play',
]);

export default defineRule({
  id: 'unproven-ease-or-speed',
  check: 'L09',
  each: 'piece',
  parts: [...PROMISES],
  severity: 'suggestion',
  title: 'Ease that is said, not shown',
  why: 'Whether a thing is easy is for its user to say. A reader believes two steps or four minutes, not the word.',
  sources: ['Rumie, Working Backwards', SOURCES.amazonian],
  bad: [
    'Parents can ‹easily› swap a football lift.',
    'A ‹simple› and friendly way to lend a ladder.',
    'With Slotline, filling an empty hour is ‹easy›.',
    'The ‹user-friendly› screen shows the day’s deliveries.',
    'Order a repair with ‹a few clicks›.',
    'It is ‹hassle-free› for the driver.',
  ],
  good: [
    'Two questions, then the lift is booked.',
    'Parents easily swap a lift: two taps, and both families know.',
    'It is not easy to find a plumber on a Sunday.',
    'Neighbours add a ladder easily by holding the phone over its label.',
    'Simply call the desk and ask for Marta.',
    'Other planners are easy to start and hard to leave.',
    'Tenants who want to easily reach a plumber had no number to call.',
    'Open “Quick Add” and say the name of the plant.',
    'Truth is simple enough for a child.',
  ],
  *find(piece, facts) {
    let settled = -1;
    for (const hit of claimsIn(piece, LIST, facts)) {
      const sentence = sentenceAt(piece, hit);
      if (sentence.start === settled || !isBareClaim(piece, hit)) continue;
      settled = sentence.start;
      if (hasAmount(wordsWithin(piece, sentence))) continue;
      const words = piece.blockText.slice(hit.start, hit.end);
      const message = `${saidFirst(words)}, seen how? Steps or minutes would show it.`;
      yield { span: { start: hit.start, end: hit.end }, message };
    }
  },
});

/** Whether the word claims ease for what we offer and what follows does not show it. */
function isBareClaim(piece: Piece, hit: Hit): boolean {
  const before = wordBeside(piece, hit, -1);
  const second = wordBeside(piece, hit, -2);
  const after = wordBeside(piece, hit, 1);
  if (NEGATED.test(before) || NEGATED.test(second) || after === 'enough' || isAboutOthers(piece, hit)) return false;
  if (before === 'to' && WISHES.test(second)) return false;
  const sentence = sentenceAt(piece, hit);
  if (SHOWN.test(piece.blockText.slice(hit.end, Math.min(sentence.end, hit.end + 160)))) return false;
  if (hit.entry === 'simply') return sentence.start !== hit.start && after !== '' && !PLAIN_SIMPLY.test(before + after);
  if (hit.entry === 'simple') return !/^(?:terms|truth|interest|majority|words|english|language)$/.test(after);
  return !(hit.entry === 'convenient' && /^(?:time|place|moment)$/.test(after));
}

const WISHES = /^(?:want|wants|wanted|wish|need|needs|like|hope|try|trying)$/;
/** Ease that is shown by the action: ‘by tapping a song’. */
const SHOWN = /\bby (?:just |simply )?\w+ing\b/;
const PLAIN_SIMPLY = /^(?:put|because|not|by|a|an|the|no)$/;
const NEGATED =
  /^(?:not|no|never|isn't|aren't|wasn't|hardly|less|nothing|n't|without|neither|nor|hard|seems?|sounds?|should|as|how|beyond|too)$/;
