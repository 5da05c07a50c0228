import { defineRule, type Note, type Piece, type Problem } from '@/lib/engine';
import { type NotedEntry, notedEntries, openingOf } from '../helpers/questions';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

/** Asks why this and not another; an answer weighs one against the other. */
const COMPARES =
  /\b(?:differ(?:ent|ence|s)?|instead of|compared? (?:to|with)|versus|vs\.?|why not|better than|alternatives?|similar (?:products?|tools?|services?)|compet\w+|why (?:\w+ ){1,6}(?:over|rather than))\b/i;
/** Asks how something is kept true, or whether it holds; a fact, a limit or a reason answers. */
const DOUBTS =
  /\b(?:reliab\w+|persist\w*|quality|accura\w+|safe\w*|secur\w+|trust\w*|priva\w+|sure|ensure\w*|guarantee\w*|maintain\w*|prevent\w*|fail\w*|wrong|lose|lost|los(?:s|ing)|scal\w+|support\w*|sustain\w*|monitor\w*|abus\w+|mislead\w*|why|what if|what happens|how (?:will|would|can) (?:we|you|it|this))\b/i;
/** Asks for names: ‘Which browsers are supported?’ is answered by them. */
const WHICH = /^\W*(?:q\d*[:.)]\s*)?(?:which|what) [\p{L} -]{2,40}\b(?:is|are|do|does|will|can)\b[^?]*\bsupport\w*/iu;
const WEIGHS =
  /\b(?:than|unlike|whereas|while|but|however|instead|because|since|so that|without|only|not|no|none|neither|nothing|rather|both|ours?|we|costs?|faster|cheaper|slower|better|worse)\b/i;
const SETTLES =
  /\d|\b(?:yes|no|not|never|none|nothing|because|since|so that|if|when|until|unless|by|only|must|every|each|always|both|free|currently|contact|see|depends?|don't|doesn't|cannot|can't|two|three|four|five|six|seven|eight|nine|ten|first|week|month|year|day)\b|https?:|`/i;
/** Names in a row. */
const LISTS = /\p{Lu}[^\s,]*(?:, | and )\p{Lu}/u;
/** Words in an answer up to which it may say too little. */
const FEW = 12;
const FEW_NAMES = 30;
const STEP = 2;

export default defineRule({
  id: 'answer-too-thin',
  check: 'F12',
  each: 'draft',
  parts: ['external_faq', 'internal_faq'],
  severity: 'question',
  title: 'An answer that leaves the doubt standing',
  why: 'A doubter wants a fact, a limit or a reason. One smooth sentence makes them ask again, in the meeting.',
  sources: [SOURCES.amazonian, SOURCES.drafts],
  bad: [
    sampleWith('bakery', {
      external_faq: '**How reliable is the shelf?**\n\n‹The shelf possesses proven counting capabilities›.',
    }),
    sampleWith('clinic', {
      external_faq: '**How is it different from other calendars?**\n\n‹There are Callbox, Deskbell and Waitly›.',
    }),
    sampleWith('clinic', {
      internal_faq: '**How will we keep the quality of the list?**\n\n‹A regular review of all names› is in place.',
    }),
  ],
  good: [
    sampleWith('bakery', {
      external_faq: '**How reliable is the shelf?**\n\nIn the trial it was wrong by two loaves in 40.',
    }),
    sampleWith('clinic', {
      external_faq: '**How is it different from Callbox?**\n\nCallbox reminds patients, but it fills no hour.',
    }),
    sampleWith('clinic', { external_faq: '**Which browsers are supported?**\n\nChrome, Edge and Safari.' }),
    sampleWith('clinic', { external_faq: '**What is Slotline?**\n\nA list for empty hours.' }),
    sampleWith('bakery', { external_faq: '**Is my data safe?**\n\nYes: the list stays on your phone.' }),
  ],
  note: noteOf,
  *find(reading, noteFor) {
    if (!isReviewed(reading)) return;
    for (const entry of notedEntries(reading, noteFor)) {
      const problem = thinness(entry);
      if (problem) yield problem;
    }
  },
});

/** For a question what it asks; for an answer its words in steps, led by `~` when it lists no names, `=` when it weighs, `+` when it settles. */
function noteOf(piece: Piece): Note {
  if (piece.role === 'question')
    return COMPARES.test(piece.text) ? 'compare' : DOUBTS.test(piece.text) && !WHICH.test(piece.text) ? 'doubt' : null;
  if (piece.role !== 'answer') return null;
  const long = Math.min(FEW_NAMES + STEP, Math.ceil(piece.words.length / STEP) * STEP);
  return `${LISTS.test(piece.text) ? '' : '~'}${WEIGHS.test(piece.text) ? '=' : ''}${SETTLES.test(piece.text) || piece.block.kind === 'code' ? '+' : ''}${long}`;
}

function thinness({ asked, answers }: NotedEntry): Problem | null {
  const notes = answers.map(({ note }) => String(note));
  const words = notes.reduce((sum, note) => sum + Number(/\d+$/.exec(note)?.[0] ?? 0), 0);
  const piece = answers[0]?.piece;
  const span = piece && words > 2 ? openingOf(piece) : null;
  if (!piece || !span) return null;
  if (asked === 'compare' && words <= FEW_NAMES && !notes.some(note => /[=~]/.test(note)))
    return { piece, span, message: 'These are names. For whom is each better, and where is yours?' };
  if (asked === 'doubt' && words <= FEW && !notes.some(note => note.includes('+')))
    return { piece, span, message: 'A doubter asks again here. Which fact, limit or reason would settle it?' };
  return null;
}
