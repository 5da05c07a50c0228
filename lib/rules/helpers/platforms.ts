import type { Span } from '@/lib/draft/types';
import type { Piece } from '@/lib/engine';
import { LATER } from '../evidence/promise-taken-back.words';
import { matchesIn } from './matches';
import { lastFrom } from './sentences';

/** A platform that a sentence promises to work with, or puts off. */
export interface PlatformWord extends Span {
  /** In lower case, without spaces: `googledocs`. */
  readonly name: string;
  readonly isPutOff: boolean;
}

const NAMES = [
  'windows',
  'macos',
  'linux',
  'chrome',
  'firefox',
  'safari',
  'outlook',
  'gmail',
  'excel',
  'whatsapp',
  'google docs',
  'google sheets',
  'microsoft teams',
  'slack',
  'notion',
  'ipad',
  'wear os',
  'apple watch',
];
const bare = (name: string): string => name.toLowerCase().replaceAll(' ', '');
export const PLATFORM_KEYS: readonly string[] = NAMES.map(bare);

const PLATFORM = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'gi');
const PROMISED = /\b(?:on|in|inside|for|with|across|supports?|available|and|runs)\b/i;
/** Words by which the sentence does not promise: something is refused, compared or done by hand today. */
const NO_PROMISE =
  /\b(?:not|no|never|without|instead of|unlike|from|replaces?|today|until now|currently|used to|hours? in)\b/i;
const PUT_OFF = new RegExp(`\\b(?:${LATER})\\b`, 'i');
/** How near the word that puts off stands to what it puts off, in UTF-16 units. */
const NEAR = 40;
const APART = /[,;:–—]|\bbut\b/;

/** The platforms that a piece names, with what its sentence says of them. */
export function platformsIn(piece: Piece): PlatformWord[] {
  return [...matchesIn(piece, PLATFORM)].flatMap(({ start, end, text }) => {
    const sentence = lastFrom(piece.sentences, start);
    if (!sentence) return [];
    const before = nearest(sentence.text.slice(Math.max(0, start - sentence.start - NEAR), start - sentence.start), -1);
    const after = nearest(sentence.text.slice(end - sentence.start, end - sentence.start + NEAR), 0);
    const isPutOff = PUT_OFF.test(after) || PUT_OFF.test(before);
    if (!isPutOff && (NO_PROMISE.test(sentence.text) || !PROMISED.test(before))) return [];
    return [{ name: bare(text), isPutOff, start, end }];
  });
}

/** Of the words beside a name, those of its own clause. */
const nearest = (beside: string, at: 0 | -1): string => beside.split(APART).at(at) ?? '';
