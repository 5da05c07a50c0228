import { describe, expect, it } from 'vitest';
import { type Framing, framingOf } from '@/lib/prfaq/framing';
import { type Framed, PROBLEMS, SOLUTIONS } from './framings';
import { TOLD_PROBLEMS, TOLD_SOLUTIONS, type Told } from './framings-told';
import { readMarkdown } from './reading';

/** A draft in which only the passage in question says anything. */
function framingIn({ product, company }: Named, problem: string, solution: string): Framing {
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

type Named = Pick<Framed<unknown>, 'product' | 'company'>;

const rowsOf = (told: Readonly<Record<string, readonly Told[]>>): (readonly [string, ...Told])[] =>
  Object.entries(told).flatMap(([framing, rows]) => rows.map((row): readonly [string, ...Told] => [framing, ...row]));

describe('whose problem it is, in any trade', () => {
  it.each(PROBLEMS)('$trade, $framing: $text', passage => {
    expect(framingIn(passage, passage.text, 'It is an account.').problem).toBe(passage.framing);
  });

  it.each(rowsOf(TOLD_PROBLEMS))('%s, %s of %s: %s', (framing, product, company, text) => {
    expect(framingIn({ product, company }, text, 'It is an account.').problem).toBe(framing);
  });
});

describe('what the solution tells first, in any trade', () => {
  it.each(SOLUTIONS)('$trade, $framing: $text', passage => {
    expect(framingIn(passage, 'Somebody waits for an hour.', passage.text).solution).toBe(passage.framing);
  });

  it.each(rowsOf(TOLD_SOLUTIONS))('%s, %s of %s: %s', (framing, product, company, text) => {
    expect(framingIn({ product, company }, 'Somebody waits for an hour.', text).solution).toBe(framing);
  });
});
