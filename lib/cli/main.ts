import { readFileSync } from 'node:fs';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { review } from '@/lib/review';
import { jsonOf } from './json';

// Provisional: only --format json on files.
const files = process.argv.slice(2).filter((arg, i, all) => !arg.startsWith('--') && all[i - 1] !== '--format');
for (const file of files) {
  const draft = draftFromMarkdown(readFileSync(file, 'utf8'));
  console.log(JSON.stringify(jsonOf(file, draft, review(draft))));
}
