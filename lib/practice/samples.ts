import type { PracticeText } from '@/lib/storage/practice';

const files = import.meta.glob<string>('/assets/samples/*.md', { query: '?raw', import: 'default', eager: true });
const sample = (name: string): string => files[`/assets/samples/${name}.md`] ?? '';

/** The texts as they come. */
export const SAMPLES: Readonly<Record<PracticeText, string>> = {
  weak: sample('weak-prfaq'),
  strong: sample('strong-prfaq'),
  okr: sample('okr-list'),
  own: '',
};

export const TITLES: Readonly<Record<PracticeText, string>> = {
  weak: 'Weak PR/FAQ',
  strong: 'Strong PR/FAQ',
  okr: 'Key results',
  own: 'Your own text',
};
