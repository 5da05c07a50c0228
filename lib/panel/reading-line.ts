import type { PageState } from '@/lib/messages/protocol';
import { counted } from './words';

export interface ReadingLine {
  readonly glyph: 'eye' | 'eye-part' | 'eye-off' | 'lock' | 'pause';
  readonly state: string;
  /** Follows the state after a comma; empty when there is nothing to add. */
  readonly detail: string;
}

const MINUTE = 60_000;

/** "just now", "4 minutes ago", "at 14:06". Both times in milliseconds since the epoch. */
export function since(then: number, now: number): string {
  const minutes = Math.floor((now - then) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`;
  return `at ${clock(then)}`;
}

export const clock = (time: number): string =>
  new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What the header says of the reading of this document. */
export function readingLine(state: PageState, now: number): ReadingLine {
  const { status, review, readAt, completeness, access } = state;
  if (status === 'paused')
    return { glyph: 'pause', state: 'Paused', detail: readAt === null ? '' : `last read ${clock(readAt)}` };
  if (status === 'reading' && !review) return { glyph: 'eye', state: 'Reading the document', detail: '' };
  if (status === 'cannot-read' || status === 'failed' || completeness.extent === 'none')
    return { glyph: 'eye-off', state: 'Not read', detail: '' };
  if (!review || readAt === null) return { glyph: 'eye', state: 'Reading the document', detail: '' };
  const words = review.words === 0 ? 'no words yet' : counted(review.words, 'word');
  if (completeness.extent === 'visible')
    return { glyph: 'eye-part', state: 'Visible part read', detail: completeness.detail || words };
  if (access === 'view') return { glyph: 'lock', state: 'Whole document read', detail: 'view only' };
  if (access === 'comment') return { glyph: 'lock', state: 'Whole document read', detail: 'comments only' };
  const when = review.words === 0 ? '' : `, ${since(readAt, now)}`;
  return { glyph: 'eye', state: 'Whole document read', detail: `${words}${when}` };
}

/** The whole line, for a screen reader. */
export const spokenLine = ({ state, detail }: ReadingLine): string => (detail ? `${state}, ${detail}` : state);
