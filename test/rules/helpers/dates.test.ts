import { describe, expect, it } from 'vitest';
import { hasDate } from '@/lib/rules/helpers/dates';

describe('a date that a reader can judge', () => {
  it.each([
    'Ghent, 4 May 2027 – Crumb today',
    'SEATTLE – March 3, 2027',
    'June 2027',
    'On the 3rd of March',
    '2027-03-31',
    '31.3.2027',
    '3/31/27',
    'Q2 2027',
    '2027 Q2',
    'FY plan, second quarter of 2027',
    'late 2027',
    'Spring 2028',
  ])('is found in %j', text => expect(hasDate(text)).toBe(true));

  it.each([
    'Today we announced',
    'In 2027 everything changes',
    'Ghent – today',
    'It may 2 or 3 times fail',
    'Version 1.2.3',
  ])('is not found in %j', text => expect(hasDate(text)).toBe(false));
});
