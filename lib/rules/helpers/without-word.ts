import type { Span } from '@/lib/draft/types';
import type { Hit, Piece } from '@/lib/engine';

const DETERMINERS = /^(?:a|an|the|its|our|their|your|this|these|those|with|of|for|through|into)$/i;
/** Read letter by letter: ‘an MRI’, ‘a USB’. */
const INITIALS = /^[A-Z](?=[A-Z0-9])/;
const VOWEL_NAMES = /^[AEFHILMNORSX]/;
const SOUNDS_VOWEL = /^(?:[aeiou]|hour|honest|honou?r|heir)/i;
const SOUNDS_CONSONANT = /^(?:uni|use|usu|util|euro?|one|once|ubiq)/i;

/**
 * An adjective taken out where the sentence surely stays right: with the article before it, which may change between ‘a’
 * and ‘an’. Null where anything but a plain noun phrase surrounds it.
 */
export function withoutAdjective(piece: Piece, hit: Hit): { span: Span; replacement: string } | null {
  const before = piece.words[hit.at - 1];
  const after = piece.words[hit.at + hit.length];
  const { blockText: text } = piece;
  if (!before || !after || !DETERMINERS.test(before.text)) return null;
  if (text.slice(before.end, hit.start) !== ' ' || text.slice(hit.end, after.start) !== ' ') return null;
  if (/^(?:and|or|but|yet|to|for|in|of|with|as|than|enough|by|is|are)$/.test(after.lower)) return null;
  const isArticle = /^an?$/i.test(before.text);
  const replacement = isArticle ? articleFor(after.text, before.text) : before.text;
  return { span: { start: before.start, end: hit.end }, replacement };
}

function articleFor(word: string, like: string): string {
  const vowel = INITIALS.test(word) ? VOWEL_NAMES.test(word) : SOUNDS_VOWEL.test(word) && !SOUNDS_CONSONANT.test(word);
  const article = vowel ? 'an' : 'a';
  return /^A/.test(like) ? `A${article.slice(1)}` : article;
}
