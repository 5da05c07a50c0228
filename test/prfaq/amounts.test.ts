import { describe, expect, it } from 'vitest';
import { cutWords } from '@/lib/draft/words';
import { hasAmount } from '@/lib/prfaq/amounts';

const says = (text: string): boolean => hasAmount(cutWords(text));

describe('an amount', () => {
  it.each([
    'She phones 14 drivers.',
    'It takes two hours.',
    'Returns fall from 9% to 4%.',
    'Seven of nine growers answer late.',
    'He leaves the desk twice an hour.',
    'One in five boats turns back.',
    'Every Friday the list is wrong.',
    'The lock opens once a day.',
    'A crate costs €6.50.',
    'They lose 15-20 minutes each.',
    'It happens three times a week.',
    'In 2026 some 3,000 boats waited.',
  ])('is found in %j', text => expect(says(text)).toBe(true));

  it.each([
    'Planning is slow and painful.',
    'Since 2024 the lock is automatic.',
    'Over the past two years the harbour silted up.',
    'Millions of crates arrive warm.',
    'The desk is open 24/7.',
    'It follows RFC 9807.',
    'It runs on Windows 11.',
    'Ghent, 4 May 2027.',
    'On May 4 the lock opens.',
    'The Shelfwise 2.0 release is here.',
    'One would think so.',
    'Every year it is the same.',
    'Every boat is late.',
  ])('is not found in %j', text => expect(says(text)).toBe(false));
});
