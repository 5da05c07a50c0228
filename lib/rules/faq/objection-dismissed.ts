import { defineRule, type Note, type Piece, type Problem } from '@/lib/engine';
import { hasFigure } from '../helpers/figures';
import { type NotedEntry, notedEntries, sentenceOpening } from '../helpers/questions';
import { saidFirst } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** A question in which somebody fears or doubts. */
const DOUBT =
  /\b(?:isn't|aren't|won't|doesn't|don't|wouldn't|worr(?:y|ied)|afraid|really|just a|yet another|monitor\w*|surveil\w*|spy\w*|spam|track(?:ing|ed)? (?:me|us|people|employees|users)|replac\w+ (?:me|us|people|jobs|\w+ers)|take (?:my|our) jobs?|bias\w*|cheat\w*|addict\w*|creepy|invasive|trust|safe|unsafe|danger\w*|harm\w*|abuse\w*|mislead\w*|unfair|lock[- ]?in|locked in|too (?:expensive|complex|complicated|late|early|small|much)|frustrat\w+|annoy\w*|bother|why (?:should|would) (?:i|we|you|they|anyone))\b/i;
/** The answer turns it away at once. */
const DENIES =
  /^(?:a(?:nswer)?[:.)]\s*)?(?:no\b(?! one)|never\b|absolutely not|not at all|of course not|certainly not|definitely not|simply|it (?:is|does|will) not\b|\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)* (?:is not|does not|isn't|doesn't|will not|never)\b|the [\p{L} ]{3,30} is (?:the|how)\b|that['’]s (?:the point|exactly)|on the contrary)/iu;
const GRANTS =
  /\b(?:(?:is|that['’]s|partly|quite|very|often) (?:true|fair|right|valid)|fair (?:point|question)|you(?:['’]re| are) right|yes|however|but|although|though|can be|could|except|unless|only if|until|limits?|risks?|trade-?off|costs?|worst|still|depends?|sometimes|some (?:people|users|customers|teams)|we (?:know|do not know|don't know|tested|asked|heard)|you can|may|might|audit\w*|open source|because|instead|it replaces)\b/i;
const FEWEST_WORDS = 3;

export default defineRule({
  id: 'objection-dismissed',
  check: 'F16',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'question',
  title: 'A doubt that is sent away',
  why: 'People come along when they hear their own doubt put fairly, with what is true in it. A plain ‘no’ leaves them outside.',
  sources: [SOURCES.russell, SOURCES.truthSeeking],
  bad: [
    sampleWith('bakery', {
      external_faq: '**Isn’t this spying on my till?**\n\n‹No, it is not›. Crumb is a shelf.',
    }),
    sampleWith('clinic', {
      external_faq:
        '**Does it monitor receptionists?**\n\nNo.\n\n‹Slotline does not monitor people›. It shows structure.',
    }),
    sampleWith('clinic', {
      external_faq:
        '**I have tried lists and was just frustrated. Why would I try again?**\n\n‹The frustration is the list› working.',
    }),
  ],
  good: [
    sampleWith('bakery', {
      external_faq:
        '**Isn’t this spying on my till?**\n\nIt could be used so. We see one number a day; two bakers still said no.',
    }),
    sampleWith('clinic', {
      external_faq:
        '**Is it safe?**\n\nNo list is. If a telephone is stolen, three first names are on it until midnight.',
    }),
    sampleWith('bakery', { external_faq: '**Do my customers need an app?**\n\nNo. They answer a message.' }),
    sampleWith('clinic', {}, 'What if two patients answer at once? The first one has the hour.'),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    for (const entry of notedEntries(reading, noteFor)) {
      const problem = dismissal(entry);
      if (problem) yield problem;
    }
  },
});

/** For a question whether it doubts; for an answer whether it denies (`-`) and whether it grants or counts anything (`+`). */
function noteOf(piece: Piece): Note {
  const text = piece.text.replaceAll('’', "'");
  if (piece.role === 'question') return DOUBT.test(text) || null;
  if (piece.role !== 'answer') return null;
  return `${DENIES.test(text.trimStart()) ? '-' : ''}${GRANTS.test(text) || hasFigure(text) ? '+' : ''}`;
}

/** An answer that begins with a denial and grants nothing to its end. */
function dismissal({ asked, answers }: NotedEntry): Problem | null {
  if (asked !== true || !String(answers[0]?.note ?? '').includes('-')) return null;
  if (answers.some(({ note }) => String(note).includes('+'))) return null;
  const piece = (answers.find(({ piece }) => piece.words.length >= FEWEST_WORDS) ?? answers[0])?.piece;
  const span = piece && sentenceOpening(piece, 5);
  if (!piece || !span) return null;
  const words = piece.blockText.slice(span.start, span.end);
  return { piece, span, message: `${saidFirst(words, 28)}: what would the doubter say next? What is true in it?` };
}
