import type { Span } from '@/lib/draft/types';
import { defineRule, type Piece } from '@/lib/engine';
import { matchesOfAny } from '../helpers/matches';
import { said } from '../helpers/said';
import { lastFrom } from '../helpers/sentences';
import { SOURCES } from '../helpers/sources';

const THING =
  '(?:platform|tool|toolkit|app|application|service|product|system|solution|server|library|implementation|marketplace|network|device|software|assistant|bank|store|shop|company|database|engine|framework|website|site|card|course|machine|kit|programme|program|model|language|browser|editor)';
const CLAIMS = [
  new RegExp(
    `\\b(?:the|a) (?:very )?(?:first|only)(?:[- ]ever)?(?: (?!(?:of|in|on|to|for|that|which|who|and|version|step|time|use|draft)\\b)[\\p{L}\\p{N}-]{1,24}){0,5}? ${THING}\\b`,
    'giu',
  ),
  /\b(?:the )?(?:world|industry|market|nation|country)['’]s (?:very )?(?:first|only|best|most [\p{L}-]{3,20}|leading|fastest|smartest|largest|easiest)\b/giu,
  /\b(?:no one else|nobody else|no other (?:product|tool|app|company|platform|service) (?:can|does|has|offers))\b/giu,
  /\b(?:unlike any(?:thing|one)?(?: else| other)?|like never before|second to none|one[- ]of[- ]a[- ]kind|first[- ]of[- ]its[- ]kind|best[- ]in[- ]class|best of breed|unmatched|unrivall?ed)\b/giu,
  /\b(?:a|an entirely|a whole|an? completely) new (?:category|class|breed|generation|kind) of\b/giu,
  /\b(?:uniquely|market[- ]leading|industry[- ]leading)\b/giu,
];
/** What stands near a claim that somebody has checked. */
const PROOF =
  /\b(?:tested|compared|according to|measured|of the (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|as of|among the|we know of)\b/i;

const hasLink = ({ block }: Piece, { start, end }: Span): boolean =>
  block.styles.some(style => style.kind === 'link' && style.start < end && start < style.end);

export default defineRule({
  id: 'unproven-first-or-only',
  check: 'O07',
  each: 'piece',
  parts: [
    'headline',
    'subheading',
    'summary',
    'solution',
    'leader_quote',
    'how_it_works',
    'call_to_action',
    'release',
    'internal_faq',
    'external_faq',
  ],
  severity: 'suggestion',
  title: 'A claim to be first, only or best without proof',
  why: 'One counter-example that a reader knows, and the rest of the page is not believed either.',
  sources: [SOURCES.turner, SOURCES.roberts],
  bad: [
    'Tidewise is ‹the first platform› that understands the bar.',
    '‹The world’s most accurate› tide table is here.',
    'It is ‹a new category of› harbour light.',
    'Sail ‹like never before›.',
  ],
  good: [
    'Of the four tools we tested in May, none flags the wrong berth.',
    'The first patient who answers has the hour.',
    'The only ferry leaves at six.',
    'For the first time in 31 years the baker knew at noon.',
    'Among the nine tools compared by the harbour office, it is the only app with the depth at the quay.',
  ],
  *find(piece) {
    const claims = piece.role === 'answer' ? CLAIMS.slice(0, 1) : CLAIMS;
    for (const match of matchesOfAny(piece, claims, { quotes: piece.zone === 'leader_quote' })) {
      const sentence = lastFrom(piece.sentences, match.start);
      if (sentence && (PROOF.test(sentence.text) || hasLink(piece, sentence))) continue;
      yield { span: match, message: `${said(match.text, 36)}: how would a doubter check this?` };
    }
  },
});
