import { defineRule, type Piece } from '@/lib/engine';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { SOURCES } from '../helpers/sources';

/** A web or mail address, a telephone number, a shop or place one can go to, a command, a named person. */
const WHERE =
  /https?:\/\/|www\.|\b[\w-]{2,40}\.(?:com|org|net|io|dev|ai|app|co|eu|uk|de|fr|nl|be|pt|es|it|pl|example|shop|store|health|cloud|gov|edu|me|us|ca|xyz)\b|@|\+\d[\d ]{6,}|\b(?:call|text|ring|dial) (?:[\p{L} .]{1,40} (?:on|at) )?\d|\b(?:app|apple|google|play|chrome|web|software) ?(?:play )?store\b|\bmarketplace\b|\bgithub\b|\bnpm\b|\bpypi\b|\bmaven\b|\bdocker\b|\bhomebrew\b|\btest ?flight\b|\b(?:console|settings|menu|dashboard|account page|intranet|slack)\b|\b(?:ask|e-?mail|call|write to|contact|visit|talk to|speak to|come to) (?:the|your|our|any) (?!(?:web ?)?(?:site|page)\b)\p{L}|\bat (?:the|your|our|any) [\p{L}’' -]{0,30}\b(?:desk|office|counter|shop|store|clinic|branch|library|reception|till|harbour|school|practice|station)|\$|€|£|\bfree\b|\b(?:eur|usd|gbp)\b/iu;
const HOLLOW = /\b(?:the (?:url|link)|click here|coming soon|and see for yourself|head over to)\b|\.{3}|…/giu;
const STEP =
  /\b(?:visit|download|sign up|sign-up|register|try|get started|start|order|join|check (?:it )?out|learn more|contact us|book|buy|install|available (?:today|now)|go to|find out more|go ahead)\b/giu;

const isSomewhere = (piece: Piece): boolean =>
  piece.block.kind === 'code' ||
  piece.block.kind === 'row' ||
  piece.block.styles.some(
    ({ kind, start, end }) => (kind === 'link' || kind === 'code') && start < piece.span.end && piece.span.start < end,
  ) ||
  WHERE.test(piece.text);

export default defineRule({
  id: 'call-to-action-not-actionable',
  check: 'S13',
  each: 'part',
  parts: ['call_to_action'],
  severity: 'suggestion',
  title: 'The next step has no address',
  why: 'A reader who is won over still cannot act, and a reviewer cannot see how the first customer gets in.',
  sources: [SOURCES.template, SOURCES.drafts],
  bad: [
    'Just download it ‹and see for yourself›.',
    'To see the tide table in your pocket, ‹head over to› ...',
    'Waggle is ‹available today›, with more to follow.',
    'We look forward to hearing from dog owners.\n\n‹Sign up› and be the first.',
  ],
  good: [
    'Sign up at tillfast.example; the first month costs nothing.',
    'Order tonight or ask at the nurses’ desk.',
    'Visit [the ferry office](https://ferry.example/start) for a card.',
    'Waggle is available today in the App Store.',
    'Type `waggle init` in the folder with the walks.',
    'Call 555 0142 and say which boat you are on.',
    'Centres start on Monday; call Imke Lorenz at 040 555 0100.',
  ],
  *find({ pieces }, { language }) {
    const end = pieces.at(-1);
    if (!end || language !== 'en' || pieces.some(isSomewhere)) return;
    for (const pattern of [HOLLOW, STEP]) {
      for (const piece of pieces) {
        for (const match of matchesIn(piece, pattern)) {
          yield { piece, span: match, message: `${said(match.text)}, but where? An address or a price would do.` };
          return;
        }
      }
    }
  },
});
