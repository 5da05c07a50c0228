import { describe, expect, it } from 'vitest';
import { openings, quotesOf, readMarkdown } from './reading';

const around = (...quotes: string[]): string =>
  [
    '# PR/FAQ: FreshBox',
    '## Press release',
    '### Night-shift nurses eat a hot meal at two in the morning',
    'PORTO, 4 May 2027 – Rowan Foods today announced FreshBox, a lunch service for nurses on the night shift.',
    'A night nurse gets one break of thirty minutes, the canteen closes at nine, and most of them skip the meal.',
    'With FreshBox a nurse orders from the ward and eats twenty minutes later.',
    ...quotes,
    'Order tonight at freshbox.example.',
  ].join('\n\n');

const WORDS = 'Nobody should keep a hospital running on crisps';

describe('an attribution', () => {
  it.each([
    [`"${WORDS}," said Jo Rowan, founder of Rowan Foods.`, 'Jo Rowan, founder of Rowan Foods'],
    [`“${WORDS},” said Dr. Jo Rowan, founder of Rowan Foods.`, 'Dr. Jo Rowan, founder of Rowan Foods'],
    [`"${WORDS}," Jo Rowan, founder of Rowan Foods, said.`, 'Jo Rowan, founder of Rowan Foods'],
    [`"${WORDS}." — Jo Rowan, founder of Rowan Foods`, 'Jo Rowan, founder of Rowan Foods'],
    [`"${WORDS}." (Jo Rowan, founder of Rowan Foods)`, 'Jo Rowan, founder of Rowan Foods'],
    [`Jo Rowan, founder of Rowan Foods, said: "${WORDS}."`, 'Jo Rowan, founder of Rowan Foods'],
    [`Jo Rowan, founder of Rowan Foods: "${WORDS}."`, 'Jo Rowan, founder of Rowan Foods'],
    [`According to Jo Rowan, founder of Rowan Foods, "${WORDS}."`, 'Jo Rowan, founder of Rowan Foods'],
    [`> "${WORDS}."\n\n— Jo Rowan, founder of Rowan Foods`, 'Jo Rowan, founder of Rowan Foods'],
    [`> "${WORDS}."\n> — Jo Rowan, founder of Rowan Foods`, 'Jo Rowan, founder of Rowan Foods'],
    [`*"${WORDS}."*\n\n_Jo Rowan, founder of Rowan Foods_`, 'Jo Rowan, founder of Rowan Foods'],
    [`«${WORDS}», said Rowan Foods Inc. founder Jo Rowan.`, 'Rowan Foods Inc. founder Jo Rowan'],
    [`"${WORDS}," said [name of our CEO].`, '[name of our CEO]'],
  ])('is read from %s', (quote, by) => {
    const [found, ...others] = quotesOf(readMarkdown(around(quote)));
    expect(others).toEqual([]);
    expect(found?.words.replace(/[,.]$/, '')).toBe(WORDS);
    expect(found).toMatchObject({ by, side: 'leader' });
    expect(openings(readMarkdown(around(quote)))).toHaveProperty('leader_quote');
  });

  it('in the middle makes one quotation of two', () => {
    const quotes = quotesOf(
      readMarkdown(around(`"${WORDS}," said Jo Rowan, founder. "We started because my sister came home hungry."`)),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ by: 'Jo Rowan, founder', side: 'leader' });
    expect(quotes[0]?.words).toMatch(/^Nobody should .* came home hungry\.$/);
  });

  it('is no invention where nobody is named', () => {
    expect(quotesOf(readMarkdown(around(`"${WORDS}."`)))[0]?.by).toBeNull();
  });
});

describe('the side of a quotation', () => {
  it.each([
    ['"I ate a warm dinner for the first time in years," said Lena Vogt, a nurse in Porto.', 'customer'],
    [
      '"We used to ring round for a pizza and now the box is there at two," said Rui, who runs the heart ward.',
      'customer',
    ],
    [
      '"The night shift calls in sick less often than it did before," said Ines Sá, head of nursing at São João Hospital.',
      'customer',
    ],
    [
      '"Our customers told us that the vending machine was the only light on," said Ana, head of product at Rowan Foods.',
      'leader',
    ],
    ['"We built it because my sister came home hungry for nine years," said the CEO.', 'leader'],
  ])('%s', (quote, side) => {
    expect(quotesOf(readMarkdown(around(quote)))[0]?.side).toBe(side);
  });

  it('is told by the label, whoever speaks', () => {
    const reading = readMarkdown(around('**Customer quote:** "It frees the hands of the ward," said Sam, founder.'));
    expect(quotesOf(reading)[0]?.side).toBe('customer');
  });

  it('leaves names of things in quotation marks alone', () => {
    const reading = readMarkdown(around('The nurses call it "the warm one" and the button says "open the door now".'));
    expect(quotesOf(reading)).toEqual([]);
  });
});
