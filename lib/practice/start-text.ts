import { LONGEST_PRACTICE_TEXT, PRACTICE_TEXTS, type PracticeText } from '@/lib/storage/practice';

/** What an address asks for: `#sample=weak` a sample, `#text=…` a text; null when it asks for nothing we know. */
export function startTextOf(hash: string): { sample: PracticeText } | { text: string } | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const sample = PRACTICE_TEXTS.find(text => text === params.get('sample'));
  if (sample) return { sample };
  // Read by hand: in a search parameter a plus sign would become a space.
  const text = /^#?text=(.*)$/s.exec(hash)?.[1];
  if (text === undefined) return null;
  try {
    return { text: decodeURIComponent(text).slice(0, LONGEST_PRACTICE_TEXT) };
  } catch {
    return null;
  }
}
