import { describe, expect, it } from 'vitest';
import { entriesOf, readMarkdown, readPlain } from './reading';

const RELEASE = `# PR/FAQ: TillFast

## Press release

### Corner shops are paid the same day

Today Tillmann announced TillFast, an account for corner shops that are paid by card.

A shop pays for bread at six and waits three days for its card money.

With TillFast the owner sees the money in the evening.

`;

const EXPECTED = [
  { list: 'undivided', question: 'What does it cost?', answer: 'Two euros a day.' },
  { list: 'undivided', question: 'What if the line is down?', answer: 'Then the money comes at noon.' },
  { list: 'undivided', question: 'Do you see what I sell?', answer: 'No, only the sums.' },
];

describe('questions and answers', () => {
  it.each([
    [
      'headings',
      '## FAQ\n\n### What does it cost?\n\nTwo euros a day.\n\n### What if the line is down?\n\nThen the money comes at noon.\n\n### Do you see what I sell?\n\nNo, only the sums.\n',
    ],
    [
      'headings of the same level as the title of the list',
      '## FAQ\n\n## What does it cost?\n\nTwo euros a day.\n\n## What if the line is down?\n\nThen the money comes at noon.\n\n## Do you see what I sell?\n\nNo, only the sums.\n',
    ],
    [
      'Q and A in paragraphs',
      '## FAQ\n\nQ: What does it cost?\n\nA: Two euros a day.\n\nQ: What if the line is down?\n\nA: Then the money comes at noon.\n\nQ: Do you see what I sell?\n\nA: No, only the sums.\n',
    ],
    [
      'Q and A in lines, bold',
      '## FAQ\n\n**Q: What does it cost?**\nA: Two euros a day.\n\n**Q: What if the line is down?**\nA: Then the money comes at noon.\n\n**Q: Do you see what I sell?**\nA: No, only the sums.\n',
    ],
    [
      'Q and A in one paragraph',
      '## FAQ\n\nQ1. What does it cost? A: Two euros a day.\n\nQ2. What if the line is down? A: Then the money comes at noon.\n\nQ3. Do you see what I sell? A: No, only the sums.\n',
    ],
    [
      'bold questions',
      '## FAQ\n\n**What does it cost?**\n\nTwo euros a day.\n\n**What if the line is down?**\n\nThen the money comes at noon.\n\n**Do you see what I sell?**\n\nNo, only the sums.\n',
    ],
    [
      'bold questions that run in',
      '## FAQ\n\n**What does it cost?** Two euros a day.\n\n**What if the line is down?** Then the money comes at noon.\n\n**Do you see what I sell?** No, only the sums.\n',
    ],
    [
      'numbered questions',
      '## FAQ\n\n1. What does it cost?\n\n   Two euros a day.\n\n2. What if the line is down?\n\n   Then the money comes at noon.\n\n3. Do you see what I sell?\n\n   No, only the sums.\n',
    ],
    [
      'bullets with nested answers',
      '## FAQ\n\n- What does it cost?\n  - Two euros a day.\n- What if the line is down?\n  - Then the money comes at noon.\n- Do you see what I sell?\n  - No, only the sums.\n',
    ],
    [
      'run-in questions',
      '## FAQ\n\nWhat does it cost? Two euros a day.\n\nWhat if the line is down? Then the money comes at noon.\n\nDo you see what I sell? No, only the sums.\n',
    ],
    [
      'a table',
      '## FAQ\n\n| Question | Answer |\n|---|---|\n| What does it cost? | Two euros a day. |\n| What if the line is down? | Then the money comes at noon. |\n| Do you see what I sell? | No, only the sums. |\n',
    ],
    [
      'quoted questions with bullets',
      '### FAQ\n\n> What does it cost?\n\n* Two euros a day.\n\n> What if the line is down?\n\n* Then the money comes at noon.\n\n> Do you see what I sell?\n\n* No, only the sums.\n',
    ],
  ])('as %s', (_, faq) => {
    expect(entriesOf(readMarkdown(RELEASE + faq))).toEqual(EXPECTED);
  });

  it('as plain lines without any markup', () => {
    const lines =
      'FAQ\nWhat does it cost?\nTwo euros a day.\nWhat if the line is down?\nThen the money comes at noon.\nDo you see what I sell?\nNo, only the sums.';
    expect(entriesOf(readPlain(`${RELEASE.replace(/#+ /g, '')}${lines}`))).toEqual(EXPECTED);
  });

  it('without a heading over them', () => {
    const faq =
      '**What does it cost?**\n\nTwo euros a day.\n\n**What if the line is down?**\n\nThen the money comes at noon.\n\n**Do you see what I sell?**\n\nNo, only the sums.\n';
    const reading = readMarkdown(RELEASE + faq);
    expect(entriesOf(reading)).toEqual(EXPECTED);
    expect(reading.parts.map(({ part }) => part)).toContain('external_faq');
  });

  it('keep a question that an answer asks', () => {
    const faq =
      '## FAQ\n\nQ: What does it cost?\n\nA: Two euros a day. Is that much?\n\nLess than a loaf. Why?\n\nQ: What if the line is down?\n\nA: Then the money comes at noon.\n';
    expect(entriesOf(readMarkdown(RELEASE + faq)).map(entry => entry.question)).toEqual([
      'What does it cost?',
      'What if the line is down?',
    ]);
  });

  it('end at a rule before a remark, and at the next chapter', () => {
    const faq =
      '## FAQ\n\n**What does it cost?**\nTwo euros a day.\n\n**What if the line is down?**\nThen the money comes at noon.\n\n---\n\n*Written for the review in May.*\n\n## Budget\n\nTen thousand euros.\n';
    const reading = readMarkdown(RELEASE + faq);
    expect(entriesOf(reading).at(-1)?.answer).toBe('Then the money comes at noon.');
    expect(reading.pieces.filter(piece => piece.zone === 'outside').map(piece => piece.text)).toEqual(
      expect.arrayContaining(['Written for the review in May.', 'Budget', 'Ten thousand euros.']),
    );
  });
});

describe('for whom a list is', () => {
  const faq = (first: string, second: string): string =>
    `## FAQ\n\n### ${first}\n\n**What does it cost?**\nTwo euros a day.\n\n### ${second}\n\n**What do we lose?**\nInterest of three days.\n`;

  it.each([
    ['Customer FAQ', 'Internal FAQ'],
    ['External FAQ (shops)', 'Stakeholder FAQ'],
    ['For shop owners and customers', 'For the leadership'],
    ['Public questions', 'Business / strategic FAQs'],
  ])('%s and %s', (first, second) => {
    const reading = readMarkdown(RELEASE + faq(first, second));
    expect(entriesOf(reading).map(entry => entry.list)).toEqual(['external', 'internal']);
    expect(reading.parts.map(({ part }) => part)).toEqual(expect.arrayContaining(['external_faq', 'internal_faq']));
  });

  it('headings of two lists without one over both', () => {
    const reading = readMarkdown(
      `${RELEASE}## Customer FAQ\n\n**What does it cost?**\nTwo euros a day.\n\n## Internal FAQ\n\n**What do we lose?**\nInterest of three days.\n`,
    );
    expect(entriesOf(reading).map(entry => entry.list)).toEqual(['external', 'internal']);
  });

  it('topics within a list leave it what it is', () => {
    const reading = readMarkdown(
      `${RELEASE}## FAQ\n\n### General questions\n\n**What does it cost?**\nTwo euros a day.\n\n### Technical questions\n\n**Do you see what I sell?**\nNo, only the sums.\n\n### Board and set-up\n\n**How do I plug it in?**\nWith the blue cable.\n`,
    );
    expect(entriesOf(reading).map(entry => entry.list)).toEqual(['undivided', 'undivided', 'undivided']);
    expect(reading.parts.map(({ part }) => part)).not.toContain('internal_faq');
  });

  it('an undivided list is internal when it asks what the business asks', () => {
    const business =
      '## FAQ\n\n**What are our biggest risks?**\nThe bank says no.\n\n**What does it cost us to run?**\nOne euro a day.\n\n**How big is the market?**\nNine thousand shops.\n';
    const parts = readMarkdown(RELEASE + business).parts.map(({ part }) => part);
    expect(parts).toContain('internal_faq');
    expect(parts).not.toContain('external_faq');
  });
});
