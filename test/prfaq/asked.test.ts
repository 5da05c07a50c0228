import { expect, test } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS } from '@/lib/engine';
import { review } from '@/lib/review';

const askedIn = (faq: string): string[] =>
  review(draftFromMarkdown(`# Crumb PR/FAQ\n\n${faq}`), { ...DEFAULT_SETTINGS, kind: 'prfaq' }).asked.map(
    ({ list, number, passage: { block, start, end }, answer }) =>
      `${list} ${number}: ${block.text.slice(start, end)} ${answer}`,
  );

const FAQ = `## Customer FAQ

**What does it cost me?**

Crumb costs 9 euros a month for each shop.

**Can I leave out a day?**

Yes, holidays are left out by themselves.

Q: What happens to my data? A: [Your answer, with one fact that a doubter would accept]

## Internal FAQ

**Why would a baker trust a number?**
`;

test('a question is answered with a fact, in words alone, or not at all; each is counted in its list', () => {
  expect(askedIn(FAQ)).toEqual([
    'external 1: What does it cost me? fact',
    'external 2: Can I leave out a day? words',
    'external 3: What happens to my data? open',
    'internal 1: Why would a baker trust a number? open',
  ]);
});

test('words instead of a prompt are an answer, and so are words beside a link', () => {
  const prompt = '[Your answer, with one fact that a doubter would accept]';
  const answered = FAQ.replace(prompt, 'Sales are kept in the shop and nobody else reads them.');
  expect(askedIn(answered)[2]).toBe('external 3: What happens to my data? words');
  const linked = FAQ.replace(prompt, 'It stays in the shop, as [the note on privacy](https://crumb.test/n) says.');
  expect(askedIn(linked)[2]).toBe('external 3: What happens to my data? words');
});
