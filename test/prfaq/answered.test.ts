import { describe, expect, it } from 'vitest';
import { answeredIn, STANDARD_QUESTIONS, type StandardQuestion } from '@/lib/prfaq/answered';
import { readMarkdown, readSample } from './reading';

const release = (sentence = ''): string => `# PR/FAQ: TillFast

## Press release

### Corner shops are paid the same day

Today Tillmann announced TillFast, an account for corner shops.

**The problem.** A shop pays for bread early and waits for its card money.

**The solution.** With TillFast the owner sees the money in the evening. ${sentence}

## FAQ

`;

const asked = (question: string, answer: string): StandardQuestion[] => {
  const faq = `**What is it?**\nAn account at a bank.\n\n**${question}**\n${answer}\n`;
  const answered = answeredIn(readMarkdown(release() + faq));
  return STANDARD_QUESTIONS.filter(q => answered[q]);
};

describe('the standard questions that a draft answers', () => {
  it('are all of them in the strong sample', () => {
    const answered = answeredIn(readSample('strong-prfaq.md'));
    expect(STANDARD_QUESTIONS.filter(q => !answered[q])).toEqual([]);
  });

  it('are few in the weak sample, which asks several of them', () => {
    const answered = answeredIn(readSample('weak-prfaq.md'));
    for (const question of [
      'launch_date',
      'price',
      'metric_with_target',
      'risks',
      'evidence_of_listening',
      'why_now',
      'cost_or_resources',
      'market_or_demand_number',
      'stop_condition',
      'benefit_quantified',
      'problem_quantified',
    ] as const) {
      expect([question, answered[question]]).toEqual([question, false]);
    }
  });

  it.each<[StandardQuestion, string, string]>([
    ['price', 'How much does it cost?', 'It costs two euros a day, and the first month is on us.'],
    [
      'metric_with_target',
      'How will we know that it works?',
      'Nine of ten shops are paid by eight in the evening by June.',
    ],
    ['risks', 'What could go wrong?', 'The bank may close the line at night, and then we pay in advance.'],
    [
      'alternatives_named',
      'How is it different from a loan?',
      'A loan costs interest, and this is the money of the shop.',
    ],
    ['limits_stated', 'What is not in the first version?', 'Shops with two tills have to wait until the summer.'],
    ['cost_or_resources', 'What does it cost us to build?', 'Two engineers work on it for five months of the year.'],
    ['market_or_demand_number', 'How many shops are there?', 'There are 9,000 shops in the north, and we know 400.'],
    ['legal_privacy_security', 'Is my data safe?', 'We see the sums and delete them after thirty days.'],
    ['stop_condition', 'When do we stop?', 'If fewer than 40 shops stay by May, we close it.'],
    ['why_now', 'Why now?', 'The rules for card payments changed in the spring of this year.'],
    [
      'evidence_of_listening',
      'How do we know that they want it?',
      'We spoke to 31 owners; 22 borrow at the end of the week.',
    ],
  ])('%s, when it is asked and answered', (question, ask, answer) => {
    expect(asked(ask, answer)).toContain(question);
    expect(asked(ask, 'To be decided.')).not.toContain(question);
  });

  it.each<[StandardQuestion, string]>([
    ['launch_date', 'It opens on 4 May 2027.'],
    ['price', 'It costs 2 euros a day.'],
    ['benefit_quantified', 'The money is there in 12 hours and not in three days.'],
    ['why_now', 'Since 2026 banks have to pay at night.'],
  ])('%s, in passing', (question, sentence) => {
    expect(answeredIn(readMarkdown(release(sentence)))[question]).toBe(true);
    expect(answeredIn(readMarkdown(release('It is a great help.')))[question]).toBe(false);
  });
});
