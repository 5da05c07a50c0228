import type { Paragraph } from './types.ts';

const BULLETS = ['●', '○', '■'];

/** What stands before each list item; an empty string before everything else. */
export function markersOf(paragraphs: readonly Paragraph[]): string[] {
  const counts: number[] = [];
  return paragraphs.map(({ style: { kind, level, list, checked }, prefix }) => {
    if (kind !== 'item' || prefix) counts.length = 0;
    if (kind !== 'item') return '';
    counts.length = Math.min(counts.length, level + 1);
    if (list === 'check') return checked ? '☑' : '☐';
    if (list === 'bulleted') return BULLETS[level % 3] ?? '●';
    counts[level] = (counts[level] ?? 0) + 1;
    return numbered(counts[level] ?? 1, level);
  });
}

function numbered(count: number, level: number): string {
  if (level % 3 === 1) return `${String.fromCharCode(97 + ((count - 1) % 26))}.`;
  return level % 3 === 2 ? `${'i'.repeat(((count - 1) % 3) + 1)}.` : `${count}.`;
}
