import { describe, expect, it } from 'vitest';
import { framingOf } from '@/lib/prfaq/framing';
import { readMarkdown, readSample } from './reading';

const framing = (problem: string, solution: string): ReturnType<typeof framingOf> =>
  framingOf(
    readMarkdown(
      `# PR/FAQ: TillFast\n\n## Press release\n\n### TillFast: paid the same day\n\nToday Tillmann announced TillFast, an account for shops. Owners like TillFast.\n\n**The problem.** ${problem}\n\n**The solution.** ${solution}\n\n## FAQ\n\n**What is it?**\nAn account.\n\n**Whose?**\nOurs.\n`,
    ),
  );
const ANY = 'It is an account.';

describe('from whose side the problem is told', () => {
  it.each([
    'A shop owner pays for bread at six and waits three days for her money.',
    'Owners borrow from their brothers at the end of the week. They lose sleep over it.',
    '“We bake at four and our money comes on Friday. It is so hard on us,” said a baker in Lübeck.',
    'We visited nine bakers. Eight of them borrow on Thursday.',
    'A refused card costs an owner the morning. It happens twice a month and nobody tells them why.',
    'Residents phone the town hall four times before they learn which form is missing.',
    'On-call engineers read 40 pages of logs at three in the morning, and the cause stands on the last one.',
    'It began with the difficulties that bakers had with TillFasts of the old kind. They waited for days.',
  ])('the customer’s: %s', problem => {
    expect(framing(problem, ANY).problem).toBe('customer-centric');
  });

  it.each([
    'Our revenue stopped growing, and we have no product for evenings. The team waits for a decision.',
    'We need more accounts. Our costs are too high.',
    'The library works, but it is hard to refactor. The test coverage is too low.',
    'Our platform strategy is unclear and our growth has slowed. The company cannot explain its projects.',
  ])('the company’s: %s', problem => {
    expect(framing(problem, ANY).problem).toBe('company-centric');
  });

  it.each([
    'There is no easy way to be paid in the evening.',
    'Shop owners lack a single platform for their money.',
    'Owners wait for their money. TillFast solves this problem in an evening.',
    'Money comes late wherever bread is sold. The evening service provides a way to have it sooner.',
    'Every bank closes at six. A single rule is needed if shops are to be paid later.',
  ])('the product’s: %s', problem => {
    expect(framing(problem, ANY).problem).toBe('solution-smuggled');
  });

  it('nobody’s, when it explains a field', () => {
    const field =
      'Batching is a classical topic of throughput. Queues have always been a means of decoupling. Backpressure is the primary form of flow control.';
    expect(framing(field, ANY).problem).toBe('missing');
  });

  it('nobody’s, when there is none', () => {
    const reading = readMarkdown(
      '# PR/FAQ: TillFast\n\n## FAQ\n\n**What is it?**\nAn account.\n\n**Whose?**\nOurs.\n\n## Internal FAQ\n\n**Why do we build it?**\nFor the shops.\n',
    );
    expect(framingOf(reading)).toEqual({ problem: 'missing', solution: 'missing' });
  });
});

describe('what the solution tells first', () => {
  it.each([
    'Owners can pay for bread without borrowing.',
    'With TillFast, a shop owner gets the money at eight and no longer borrows.',
    'With TillFast, Greta sleeps on Thursday.',
    'A resident learns on the first call which form is missing.',
  ])('the benefit: %s', solution => {
    expect(framing('Owners wait for their money.', solution).solution).toBe('benefit-first');
  });

  it.each([
    'TillFast provides a dashboard, an API and roles.',
    'It is a platform built on a fast protocol.',
    'Our app lets owners pay later.',
    'TillFast delivers three transfers a day.',
    'With the tool, an engineer opens a browser and connects the till.',
    'Most owners rely on their brothers.',
  ])('the feature: %s', solution => {
    expect(framing('Owners wait for their money.', solution).solution).toBe('feature-first');
  });

  it('in the samples', () => {
    expect(framingOf(readSample('strong-prfaq.md'))).toEqual({
      problem: 'customer-centric',
      solution: 'benefit-first',
    });
    expect(framingOf(readSample('weak-prfaq.md'))).toEqual({ problem: 'solution-smuggled', solution: 'feature-first' });
  });
});
