import type { Piece, Reading } from '@/lib/engine';
import { isPrompt } from '@/lib/prfaq/prompts';

/** What a prompt in brackets says where this part is still to be written. */
const PROMPTS = {
  summary: /^\W*(?:city|place|location|town)\b/i,
  call_to_action: /\b(?:next|link|address|url|sign up|web ?site)\b/i,
} as const;

/** Whether a piece is the prompt that holds the place of a part; the rule about what is still to be filled in tells of it. */
export const isPlaceOf = (piece: Piece, part: keyof typeof PROMPTS): boolean =>
  piece.role === 'label' && piece.text.includes('[') && PROMPTS[part].test(piece.text) && isPrompt(piece.text);

/** Whether a prompt holds the place of a part that is not there yet. */
export const isLeftOpen = ({ pieces }: Reading, part: keyof typeof PROMPTS): boolean =>
  pieces.some(piece => isPlaceOf(piece, part));
