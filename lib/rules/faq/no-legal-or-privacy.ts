import { defineRule, type Note, type Piece } from '@/lib/engine';
import { answeredIn, contributionOf } from '@/lib/prfaq/answered';
import { saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { hasFaq, isReviewed } from '../helpers/zones';

/** What laws are made for: health, children, money, people’s data, machines that decide. */
const DELICATE =
  /\b(?:patients?|health|medical|medicines?|clinics?|hospitals?|children|kids|pupils|students?|minors|payments?|credit cards?|bank(?:ing| accounts?)|loans?|insurance|tax(?:es| returns?| documents)|personal data|photos? of|cameras?|microphones?|passwords?|salar(?:y|ies)|employees|applicants|candidates|resumes?|biometric|identity documents?|AI|strangers)\b/;

/** What the piece adds to the answer, and the first delicate word in it, as `7:patients`. */
function noteFor(piece: Piece): Note {
  const word = piece.zone === 'outside' ? '' : (DELICATE.exec(piece.text)?.[0] ?? '');
  return `${contributionOf(piece, 'legal_privacy_security')}:${word}`;
}

export default defineRule({
  id: 'no-legal-or-privacy',
  check: 'F09',
  each: 'draft',
  parts: ['internal_faq'],
  severity: 'question',
  asks: 36,
  title: 'Law and privacy are not spoken of',
  why: 'Where health, children, money or people’s data are touched, somebody from legal is in the room and asks first.',
  sources: ['Silicon Valley Product Group, example PR/FAQ'],
  bad: [
    sampleWith('clinic', {}, 'Patients get a text message; nothing says what is kept of them.'),
    sampleWith('clinic', { internal_faq: null }, 'Patients, and only customers’ questions.'),
    sampleWith('bakery', {
      how_it_works: 'The baker lays the tray under two cameras at three and taps yes.',
    }),
  ],
  good: [
    sampleWith('bakery', {}, 'Bread that is left: nothing that a law asks about.'),
    sampleWith('clinic', {
      internal_faq:
        '**What about privacy?**\n\nWe hold the first name and the number; the practice deletes them at night.',
    }),
    sampleWith('clinic', { external_faq: null, internal_faq: null }, 'A release that has no FAQ yet.'),
  ],
  note: noteFor,
  *find(reading, noteOf) {
    if (!isReviewed(reading) || !hasFaq(reading) || answeredIn(reading).legal_privacy_security) return;
    for (const piece of reading.pieces) {
      const word = String(noteOf(piece)).split(':')[1] ?? '';
      if (word === '') continue;
      const message = `${saidFirst(word)}: what does the law ask here, and what is kept for how long?`;
      return yield { part: 'internal_faq', message };
    }
  },
});
