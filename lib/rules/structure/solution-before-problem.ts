import { defineRule } from '@/lib/engine';
import { partNamed } from '../helpers/parts';
import { draftOf } from '../helpers/sample-drafts';
import { SOURCES } from '../helpers/sources';
import { isReviewed } from '../helpers/zones';

const SHOWN_WORDS = 4;

const turned = (sample: 'bakery' | 'clinic', opening: string): string => {
  const draft = draftOf(sample, { problem: null });
  const problem = /## The problem\n\n[^\n]+\n\n/.exec(draftOf(sample))?.[0] ?? '';
  return draft.replace('## How it works', `${problem.replace(opening, `‹${opening}›`)}## How it works`);
};

export default defineRule({
  id: 'solution-before-problem',
  check: 'S18',
  each: 'draft',
  parts: ['problem'],
  severity: 'question',
  title: 'The solution comes before the problem',
  why: 'A reader wants a solution only after feeling the problem; told first, it reads as a list of features.',
  sources: [SOURCES.template],
  bad: [
    { draft: turned('bakery', 'A village baker bakes'), shown: '(solution, founder’s quote, then the problem)' },
    { draft: turned('clinic', 'A practice with four'), shown: '(solution, then the problem)' },
    {
      draft: turned('bakery', 'A village baker bakes').replace('## The problem', '## The customer problem'),
      shown: '(solution, then why it was needed)',
    },
  ],
  good: [
    { draft: draftOf('bakery'), shown: '(problem, then solution)' },
    { draft: draftOf('clinic'), shown: '(a summary that names the product, then problem, then solution)' },
    { draft: draftOf('clinic', { solution: null }), shown: '(a problem and no solution yet)' },
  ],
  note: ({ zone, words }) =>
    zone === 'problem' ? (words[Math.min(SHOWN_WORDS, words.length) - 1]?.end ?? null) : null,
  *find(reading, noteOf) {
    if (!isReviewed(reading)) return;
    const problem = partNamed(reading, 'problem');
    const solution = partNamed(reading, 'solution');
    const piece = problem && reading.pieces[problem.from];
    if (!piece || !solution || solution.from >= problem.from || problem.span) return;
    const end = noteOf(piece);
    if (typeof end !== 'number') return;
    const span = { start: piece.span.start, end };
    yield { piece, span, message: 'The solution is told first. Would a reader want it more after this?' };
  },
});
