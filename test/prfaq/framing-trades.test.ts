import { describe, expect, it } from 'vitest';
import { type Framing, framingOf } from '@/lib/prfaq/framing';
import { type Framed, PROBLEMS, SOLUTIONS } from './framings';
import { readMarkdown } from './reading';

/** A draft in which only the passage in question says anything. */
function framingIn({ product, company }: Framed<unknown>, problem: string, solution: string): Framing {
  const lines = [
    `# ${product}, new from ${company}`,
    '## Press release',
    `Utrecht, 4 May 2027 – ${company} today announced ${product}.`,
    `## Problem\n\n${problem}`,
    `## Solution\n\n${solution}`,
    '## Customer FAQ\n\n**What does it cost?**\n\nIt is free.\n\n**When does it start?**\n\nIn June.',
  ];
  return framingOf(readMarkdown(`${lines.join('\n\n')}\n`));
}

describe('whose problem it is, in any trade', () => {
  it.each(PROBLEMS)('$trade, $framing: $text', passage => {
    expect(framingIn(passage, passage.text, 'It is an account.').problem).toBe(passage.framing);
  });
});

describe('what the solution tells first, in any trade', () => {
  it.each(SOLUTIONS)('$trade, $framing: $text', passage => {
    expect(framingIn(passage, 'Somebody waits for an hour.', passage.text).solution).toBe(passage.framing);
  });
});
