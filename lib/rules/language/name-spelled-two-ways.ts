import { defineRule, type Facts, type Piece } from '@/lib/engine';
import { isProse } from '../helpers/claims';
import { matchesIn } from '../helpers/matches';
import { said } from '../helpers/said';
import { sampleWith } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';

/** Shorter names are words of the language as well. */
const SHORTEST = 5;
const LONGEST = 40;

/** Every word of it begins with a capital: ‘Word hosting’ is no name. */
const IS_NAME = /^\p{Lu}[^\s-]*(?:[\s-]\p{Lu}[^\s-]*)*$/u;

/** The letters of a name with a space or hyphen allowed wherever one word could be parted, in any case. */
function anySpelling(name: string): RegExp | null {
  const letters = name.replace(/[\s-]/g, '');
  if (letters.length < SHORTEST || name.length > LONGEST || !/^[\p{L}\p{N}]+$/u.test(letters)) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}@./_-])${[...letters].join('[ -]?')}(?![\\p{L}\\p{N}/_]|\\.\\p{L})`, 'giu');
}

/** The first place where a product has another spelling than its own; small letters and shouting are no other name. */
function variantIn(piece: Piece, { products, companies }: Facts): { start: number; end: number; name: string } | null {
  const names = [...products, ...companies];
  for (const name of names) {
    const pattern = anySpelling(name);
    if (!pattern) continue;
    for (const { start, end, text } of matchesIn(piece, pattern, { quotes: true })) {
      if (names.includes(text) || !IS_NAME.test(text) || text === text.toUpperCase()) continue;
      return { start, end, name };
    }
  }
  return null;
}

export default defineRule({
  id: 'name-spelled-two-ways',
  check: 'L10',
  each: 'piece',
  parts: [
    'solution',
    'summary',
    'problem',
    'leader_quote',
    'how_it_works',
    'customer_quote',
    'call_to_action',
    'external_faq',
    'internal_faq',
  ],
  severity: 'suggestion',
  title: 'The product has two spellings',
  why: 'A reader wonders whether there are two products, and how carefully the rest was written.',
  sources: [SOURCES.amazonian],
  bad: [
    sampleWith('clinic', { how_it_works: 'First the receptionist opens ‹SlotLine› and taps the hour.' }),
    sampleWith('clinic', { how_it_works: 'First the receptionist opens ‹Slot Line› and taps the hour.' }),
    sampleWith('clinic', { external_faq: '**What does it cost?**\n\n‹Slot-Line› costs two euros an hour.' }),
  ],
  good: [
    sampleWith('clinic', {}, 'One name throughout.'),
    sampleWith('clinic', { how_it_works: 'The receptionist types slotline.example and taps the hour.' }),
    sampleWith('clinic', { how_it_works: 'SLOTLINE is printed on the card at the desk.' }),
  ],
  *find(piece, facts) {
    if (!isProse(piece)) return;
    const variant = variantIn(piece, facts);
    if (!variant) return;
    const { start, end, name } = variant;
    const message = `${said(name, 26)} elsewhere, ${said(piece.blockText.slice(start, end), 26)} here. Is it one thing?`;
    yield { span: { start, end }, message, replacements: [name] };
  },
});
