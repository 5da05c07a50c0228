import { describe, expect, it } from 'vitest';
import { cutWords } from '@/lib/draft/words';
import { namesPeople, peopleIn } from '@/lib/prfaq/people';

const named = (text: string): boolean => namesPeople(cutWords(text));
const found = (text: string): string[] => peopleIn(cutWords(text)).map(({ word }) => word.text);

describe('people whom a reader can picture', () => {
  it.each([
    'Head teachers of village schools',
    'A night nurse gets one break',
    'For the disc golfer’s bag',
    'Hiring teams decide sooner',
    'Small businesses get paid',
    'People who rent out a room',
    'Ferry passengers keep their seat',
    'Two glassblowers share an oven',
    'Women over sixty',
  ])('are named in %j', text => expect(named(text)).toBe(true));

  it.each([
    'Users can do more',
    'It helps users',
    'It helps people',
    'Helping people do more',
    'Let your customers choose',
    'All users of the harbour',
    'Computers and printers talk to servers',
    'Numbers, orders and folders',
    'A playlist for the summer',
    'The service lets applications authenticate users',
    'Business critical data',
  ])('are not named in %j', text => expect(named(text)).toBe(false));

  it('are found in order, general words among them', () => {
    expect(found('Users and skippers meet harbour masters; nobody counts the computers.')).toEqual([
      'Users',
      'skippers',
      'masters',
    ]);
  });
});
