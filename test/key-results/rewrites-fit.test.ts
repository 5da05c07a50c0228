import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { keyResultOf } from '@/lib/key-results/key-result-reader';

const read = (text: string) => keyResultOf(blockOf({ key: 'b0', text }));
const first = (text: string): string => read(text).rewrites[0]?.text ?? '';

describe('rewrites fit what is worked on', () => {
  const FITTING: readonly (readonly [name: string, text: string, fits: RegExp])[] = [
    ['partners bring people', 'Sign partnerships with three bicycle clubs', /who come through the partnerships/],
    ['a message is heard', 'Write a clear value proposition for buyers', /hear the value proposition/],
    ['a certificate is asked for', 'Achieve SOC2 compliance', /ask for the SOC2 compliance/],
    ['a profile is made once', 'Riders can make a rider profile', /make a rider profile within \[number\] days/],
    ['what recurs in use stays so', 'Riders can export their receipts', /at least once a \[week or month\]/],
    ['what is for the public is read there', 'Publish 3 blog posts', /see the blog posts go on to \[next step\]/],
    ['those who receive it are named', 'Provide a monitoring tool to site admins', /site admins/],
    ['members of a team are colleagues', '3 blog posts by members of the repair team', /^(?!.*of members who)/],
    [
      'a workshop that is held teaches',
      'Run a workshop for mechanics on tags',
      /come to the workshop|from the workshop/,
    ],
  ];
  it.each(FITTING)('%s: %s', (_, text, fits) => {
    expect(read(text).verdict).toMatch(/^(?:output|activity)$/);
    expect(first(text)).toMatch(fits);
  });

  it('teaches nobody in workshops that are moved', () => {
    const texts = read('Migrate 100 % of the workshops to the new board').rewrites.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const text of texts) expect(text).not.toMatch(/learnt/);
  });
});

describe('people who are to feel better', () => {
  it.each(['Make workshop owners happier', 'Make customers more successful', 'Make beekeepers proud'])(
    'is a question, not a thing delivered: %s',
    text => {
      const { verdict, reason, question } = read(text);
      expect(verdict).toBe('unclear');
      expect(reason).toMatch(/seen how\?$/);
      expect(question?.answers).toHaveLength(2);
    },
  );
});

it('completes no value that cannot be', () => {
  expect(read('NPS of 140 among riders').notes[0]?.id).toBe('impossible-value');
  expect(read('NPS of 140 among riders').completion).toBeNull();
  expect(read('NPS of 40 among riders').completion).not.toBeNull();
});
