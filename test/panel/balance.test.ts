import { describe, expect, test } from 'vitest';
import type { SentenceView } from '@/lib/messages/protocol';
import { balanceWords } from '@/lib/panel/balance';

const SIDES = { c: 'customer', u: 'company', p: 'product', o: 'other' } as const;
const words = (letters: string) =>
  balanceWords(
    [...letters].map(
      (letter, i) => ({ id: `${i}`, side: SIDES[letter as keyof typeof SIDES], text: 'x' }) as SentenceView,
    ),
  );

describe('whom the release is about, in a sentence', () => {
  test.each([
    ['uuuuuucco', 'Six of nine sentences start from us, two from the customer.'],
    ['ccccu', 'Four of five sentences start from the customer, one from us.'],
    ['pppo', 'Three of four sentences start from the product.'],
    ['cooo', 'One of four sentences starts from the customer.'],
    ['oooo', 'No sentence of the release starts from the customer, from us or the product.'],
    ['uuu', ''],
    ['', ''],
  ])('%s', (letters, said) => expect(words(letters)).toBe(said));
});
