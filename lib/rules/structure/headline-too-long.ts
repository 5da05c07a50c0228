import { defineRule } from '@/lib/engine';
import { SOURCES } from '../helpers/sources';

const MOST_WORDS = 16;
const MOST_CHARACTERS = 110;

export default defineRule({
  id: 'headline-too-long',
  check: 'S03',
  each: 'piece',
  parts: ['headline'],
  severity: 'suggestion',
  title: 'The headline runs past one line',
  why: 'A long headline hides which benefit was chosen; a reader cannot repeat it to a colleague.',
  sources: [SOURCES.template],
  bad: [
    'Hobro today announces the launch of its new integrated hiring, onboarding and payroll management suite for ‹companies›',
    'Harbour pilots in the North Sea see the wind of the next hour on the bridge ‹before they step aboard›',
    'Kestrel brings intercontinental-document-reconciliation and cross-departmental approvals to pharmaceutical ‹wholesalers everywhere›',
  ],
  good: [
    'New hires at 50-person firms are ready to work on day one',
    'Harbour pilots see the wind of the next hour before they step aboard',
    'Home bakers on the coast of Galicia keep their sourdough alive through a week of holidays',
  ],
  *find(piece) {
    const { words } = piece;
    const wide = words.findIndex(word => word.end - piece.span.start > MOST_CHARACTERS);
    const at = Math.min(wide < 0 ? words.length : wide, MOST_WORDS);
    const from = words[at];
    const last = words.at(-1);
    if (!from || !last) return;
    yield {
      span: { start: from.start, end: last.end },
      message: `${words.length} words. What would still stand if only the first dozen were printed?`,
    };
  },
});
