import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, PARTS } from '@/lib/engine';
import { openings, quotesOf, readFile, readMarkdown, readPlain, readSample, sourceOf } from './reading';

describe('the parts of a release without labels', () => {
  const whole = {
    headline: 'Night-shift nurses eat a',
    subheading: 'Ward staff in hospitals ',
    summary: 'PORTO, 4 May 2027 – Rowa',
    problem: 'A night nurse gets one b',
    solution: 'With FreshBox a nurse or',
    leader_quote: '"Nobody should keep a ho',
    how_it_works: 'First you hold your badg',
    customer_quote: '"I ate a warm dinner in ',
    call_to_action: 'Order tonight at freshbo',
  };

  it('are told by what the text says', () => {
    expect(openings(readFile('drafts/unlabelled.md'))).toEqual(whole);
  });

  it('are the same when the text was typed without any markup', () => {
    const plain = sourceOf('drafts/unlabelled.md').replace(/^# |\*\*/gm, '');
    expect(openings(readPlain(plain))).toEqual(whole);
  });

  it('are found with the quotes in the other order and how it works before the leader', () => {
    const [head, sub, summary, problem, solution, leader, how, customer, call] = sourceOf('drafts/unlabelled.md')
      .trim()
      .split('\n\n');
    const turned = [head, sub, summary, problem, solution, customer, how, leader, call].join('\n\n');
    expect(openings(readMarkdown(turned))).toEqual(whole);
    const early = [head, sub, summary, problem, solution, how, leader, customer, call].join('\n\n');
    expect(openings(readMarkdown(early))).toEqual(whole);
  });

  it('tell a quotation and its text apart when they share a paragraph', () => {
    const reading = readMarkdown(
      sourceOf('drafts/unlabelled.md').replace(
        'mistakes are more frequent.\n',
        'mistakes are more frequent. Nobody on the ward is surprised. "I have eaten cold rice over a keyboard since 2019 and never got used to it," said Rita Sousa, a nurse in Braga.\n',
      ),
    );
    const problem = reading.parts.find(({ part }) => part === 'problem');
    expect(reading.pieces[problem?.from ?? 0]?.text).toMatch(/Nobody on the ward is surprised\.\s*$/);
    expect(quotesOf(reading)).toContainEqual({
      side: 'customer',
      words: 'I have eaten cold rice over a keyboard since 2019 and never got used to it,',
      by: 'Rita Sousa, a nurse in Braga',
    });
  });
});

describe('a problem that nobody but customers tell', () => {
  it('is the first of their quotations', () => {
    const [head, , summary, , , leader, , customer, call] = sourceOf('drafts/unlabelled.md').trim().split('\n\n');
    const pain =
      '"It was frustrating to stand before a closed canteen every night, and we lost two nurses over it," said Ines Sá, head of nursing at São João Hospital.';
    const reading = readMarkdown(
      ['# PR/FAQ', '## Press release', `##${head}`, summary, pain, customer, leader, call].join('\n\n'),
    );
    expect(openings(reading)).toMatchObject({
      problem: '"It was frustrating to s',
      customer_quote: '"I ate a warm dinner in ',
    });
  });
});

describe('the parts of a draft with labels', () => {
  it('as headings of the well-known outline', () => {
    expect(openings(readFile('drafts/mcallister.md'), 16)).toEqual({
      headline: 'ShelfMate',
      subheading: 'Librarians in vi',
      summary: 'ShelfMate passes',
      problem: 'A village librar',
      solution: 'Librarians swap ',
      leader_quote: 'A book that nobo',
      how_it_works: 'Pick forty books',
      customer_quote: '"I had read ever',
      call_to_action: 'Order the first ',
    });
  });

  it('as lines of their own', () => {
    expect(openings(readFile('drafts/lines.md'), 16)).toEqual({
      headline: 'TillFast',
      subheading: 'Corner shops are',
      summary: 'TillFast pays ca',
      problem: 'A corner shop pa',
      solution: 'The shop owner s',
      leader_quote: '"Bread does not ',
      how_it_works: 'Ring us, send a ',
      customer_quote: '"I no longer bor',
      call_to_action: 'Ring 0800 000 00',
    });
  });

  it('run in, in bold and plain', () => {
    const reading = readMarkdown(
      [
        '# PR/FAQ: TillFast',
        'Headline: Corner shops are paid the same day',
        'Subheading: Owners of shops with one till see the money by eight in the evening',
        '**The problem.** A shop pays for bread at six and waits three days for its card money.',
        '**The solution**: The owner sees the money in the evening.',
        'Leader’s quote: Bread does not wait for a bank.',
        'Customer quote: I no longer borrow from my brother.',
        '**Getting started** takes ten minutes: plug in the box, and ring us.',
      ].join('\n\n'),
    );
    expect(openings(reading, 14)).toEqual({
      headline: 'Corner shops a',
      subheading: 'Owners of shop',
      problem: 'A shop pays fo',
      solution: 'The owner sees',
      leader_quote: 'Bread does not',
      customer_quote: 'I no longer bo',
      how_it_works: 'Getting starte',
    });
    const labels = reading.pieces.filter(piece => piece.role === 'label').map(piece => piece.text);
    expect(labels).toContain('The problem.');
    expect(labels).not.toContain('Getting started');
  });

  it('within one paragraph, where the lines were not kept apart', () => {
    const reading = readMarkdown(
      '# PR/FAQ: TillFast\n\nSummary: TillFast pays card sales out in the evening of the same day. Problem: A shop pays for bread at six and waits three days for its card money. Solution: The owner sees the money in the bank account at eight. Customer quote: I no longer borrow from my brother.\n',
    );
    expect(openings(reading, 12)).toMatchObject({
      summary: 'TillFast pay',
      problem: 'A shop pays ',
      solution: 'The owner se',
      customer_quote: 'I no longer ',
    });
  });

  it('behind the name of the release in the title', () => {
    const source = sourceOf('drafts/unlabelled.md').replace('# ', '# Press release: ');
    const reading = readMarkdown(source);
    const [headline] = reading.parts;
    expect(reading.pieces[headline?.from ?? -1]?.text).toBe('Night-shift nurses eat a hot meal at two in the morning');
  });

  it('in the working-backwards chapter of a request for comments', () => {
    expect(openings(readFile('drafts/rfc.md'), 12)).toMatchObject({
      summary: 'Parcel carri',
      problem: 'Today a tena',
      solution: 'The locker t',
      external_faq: 'What are we ',
      internal_faq: 'Why are we d',
    });
  });

  it('of the two sample drafts', () => {
    const parts = [...PARTS];
    expect(readSample('strong-prfaq.md').parts.map(({ part }) => part)).toEqual(parts);
    expect(readSample('weak-prfaq.md').parts.map(({ part }) => part)).toEqual(parts.filter(p => p !== 'internal_faq'));
  });
});

describe('what stands around the parts', () => {
  it('takes the title for the headline when there is no other', () => {
    const reading = readMarkdown(
      '# PR/FAQ: The night bakery\n\nToday we announce bread at night, a bakery that opens at ten in the evening.\n\n## FAQ\n\n**What does it cost?**\nAs much as by day.\n\n**Who buys bread at night?**\nPeople who work shifts.\n',
    );
    expect(openings(reading)).toMatchObject({ headline: 'The night bakery', external_faq: 'What does it cost?' });
  });

  it('leaves the boilerplate, the appendix and the plan out of the parts', () => {
    const source = sourceOf('drafts/unlabelled.md');
    const reading = readMarkdown(
      `# PR/FAQ\n\n## Press release\n\n${source.replace('# ', '### ')}\nAbout Rowan Foods\n\nRowan Foods cooks for hospitals.\n\n## Roadmap\n\nMore wards.\n\n## Appendix: the count\n\nWe counted trays.\n`,
    );
    const zoneOf = (text: string): string | undefined => reading.pieces.find(p => p.text.startsWith(text))?.zone;
    expect(zoneOf('Rowan Foods cooks')).toBe('release');
    expect(zoneOf('More wards')).toBe('outside');
    expect(zoneOf('We counted')).toBe('appendix');
    expect(openings(reading).call_to_action).toBe('Order tonight at freshbo');
  });

  it('makes template prompts labels, so that only the writer’s words are reviewed', () => {
    const reading = readMarkdown(
      '## Heading\n\n> Name the product in a way the reader will understand.\n\nTillFast\n\n## Problem\n\n> Describe the problem your product solves.\n\nShops wait three days for their money.\n\n## Solution\n\nThey see it in the evening.\n\n## Quote from You\n\n"Bread does not wait for a bank."\n',
    );
    const prompts = reading.pieces.filter(piece => /^(?:Name|Describe)/.test(piece.text));
    expect(prompts.map(piece => piece.role)).toEqual(['label', 'label']);
    expect(openings(reading)).toMatchObject({ headline: 'TillFast', problem: 'Shops wait three days fo' });
  });

  it('is nothing at all in a document that is no PR/FAQ, unless the writer says it is one', () => {
    const source = 'Bread at night\n\nThe bakery closes at six, and people who work late eat crisps.\n';
    expect(readMarkdown(source)).toMatchObject({ kind: 'other', parts: [], entries: [], quotes: [] });
    expect(readMarkdown(source, { ...DEFAULT_SETTINGS, kind: 'prfaq' }).parts.map(p => p.part)).toContain('headline');
  });
});

describe('what stands behind a template’s prompt in the same paragraph', () => {
  const outline = (headline: string): ReturnType<typeof readMarkdown> =>
    readMarkdown(
      `# PR/FAQ\n\n## Heading\n\n> Name the product in a way the reader will understand.\n${headline}\n\n## Problem\n\n> Describe the problem your product solves.\nBakers throw away 23 loaves every evening.\n\n## Solution\n\nA baker sells the last loaf at five.\n\n## Customer Quote\n\n> Provide a quote from a hypothetical customer.\n"I have not thrown away a loaf for a week," said Rik Claes.\n`,
    );

  it('is the writer’s', () => {
    expect(openings(outline('Crumb sells the last loaf'))).toMatchObject({
      headline: 'Crumb sells the last loaf'.slice(0, 24),
      problem: 'Bakers throw away 23 loa',
      customer_quote: '"I have not thrown away ',
    });
  });

  it('is the template’s while it still speaks to the writer', () => {
    expect(openings(outline('Make it short and concrete.'))).not.toHaveProperty('headline', 'Make it short and concre');
  });
});
