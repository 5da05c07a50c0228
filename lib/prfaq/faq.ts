import type { FaqEntry } from '@/lib/engine';
import type { Line } from './outline';

/** Questions with their answers, as ranges of lines. */
export function entriesOf(lines: readonly Line[]): FaqEntry[] {
  const entries: FaqEntry[] = [];
  lines.forEach((line, index) => {
    if (line.role !== 'question') return;
    let to = index + 1;
    while (lines[to]?.role === 'answer') to++;
    entries.push({ list: line.list, question: index, from: index, to });
  });
  return entries;
}

/** Whether a list that no heading divides asks what the business asks. */
export function isBusinessList(lines: readonly Line[], entries: readonly FaqEntry[]): boolean {
  const open = entries.filter(entry => entry.list === 'undivided');
  const askers = open.map(entry => lines[entry.question]?.traits.question?.asker ?? '');
  const business = askers.filter(asker => asker === 'business').length;
  const customer = askers.filter(asker => asker === 'customer').length;
  return business > customer && business >= 0.4 * open.length;
}
