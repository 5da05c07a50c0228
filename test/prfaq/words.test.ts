import { describe, expect, it } from 'vitest';
import { blockOf } from '@/lib/draft/draft';
import { cutWords } from '@/lib/draft/words';
import { customerPhraseIn } from '@/lib/prfaq/customer-phrase';
import { datelineOf, isReleaseMarker } from '@/lib/prfaq/dateline';
import { namesIn, namingOf } from '@/lib/prfaq/names';
import { isPrompt } from '@/lib/prfaq/prompts';
import { questionOf } from '@/lib/prfaq/questions';
import { signalsOf } from '@/lib/prfaq/signals';

describe('a dateline', () => {
  const rest =
    'Today Rowan Foods opened FreshBox, a lunch service that brings hot meals to nurses on the night shift in every ward.';

  it.each([
    ['PORTO, 4 May 2027 – ', true],
    ['Hamburg – ', false],
    ['SEATTLE, WA — August 12, 2027 — ', true],
    ['LONDON (Business Wire) — December 1, 2027 — ', true],
    ['[City, Date] - ', false],
    ['San Francisco, CA — ', false],
    ['Lisbon, June 2027. ', true],
    ['2027-05-04: ', true],
  ])('%j', (dateline, dated) => {
    expect(datelineOf(dateline + rest)).toEqual({ start: 0, end: dateline.length, dated });
  });

  it.each([
    'Drumroll – laundry without stairs',
    'Nurses eat at two: hot, and in the ward',
    rest,
    'In May 2027 we start.',
  ])('is not read from %j', text => {
    expect(datelineOf(text)).toBeNull();
  });

  it('and the line that says that this is a release are told apart', () => {
    expect(isReleaseMarker('FOR IMMEDIATE RELEASE')).toBe(true);
    expect(isReleaseMarker('For release in September 2027')).toBe(true);
    expect(isReleaseMarker('For releases we use a crate')).toBe(false);
  });
});

describe('the names in a title', () => {
  it.each([
    ['Rowan Foods announces FreshBox, hot meals at night', { product: 'FreshBox', company: 'Rowan Foods' }],
    ['Jobs Inc. Launches the Enterprise Suite', { product: 'Enterprise Suite', company: 'Jobs Inc' }],
    ['Introducing FreshBox', { product: 'FreshBox', company: '' }],
    ['FreshBox lets nurses eat at two in the morning', { product: 'FreshBox', company: '' }],
    ['FreshBox: a hot meal at two', { product: 'FreshBox', company: '' }],
    ['FreshBox', { product: 'FreshBox', company: '' }],
  ])('%s', (title, naming) => {
    expect(namingOf(title, true)).toEqual(naming);
  });

  it.each([
    'Design teams can now ship without a hand-off to anybody',
    'Today we announce a new way to eat',
    'Press release',
  ])('%j gives none', title => {
    expect(namingOf(title, true)).toBeNull();
  });

  it('are found again in the text, sentence beginnings left out', () => {
    expect(namesIn('Nurses like FreshBox. They say Rowan Foods cooks well, and iPhones are not needed.')).toEqual([
      'FreshBox',
      'Rowan Foods',
      'iPhones',
    ]);
  });
});

describe('the phrase that names the customer', () => {
  const phrase = (text: string): string | undefined => customerPhraseIn(text, cutWords(text))?.words;

  it.each([
    ['A lunch service for night-shift nurses in city hospitals', 'night-shift nurses in city hospitals'],
    ['FreshBox lets small shop owners sleep', 'small shop owners'],
    ['It is made for landlords and their tenants', 'landlords and their tenants'],
    ['A tool for people who file their taxes on paper', 'people who file their taxes on paper'],
    ['Tenants with a shared laundry room stop carrying wet washing', 'Tenants with a shared laundry room'],
    ['Users save time, and pharmacists in villages save more', 'pharmacists in villages'],
  ])('%s', (text, words) => {
    expect(phrase(text)).toBe(words);
  });

  it.each(['It offers orders and papers', 'A database for numbers, letters and other answers'])('%s: nobody', text => {
    expect(phrase(text)).toBeUndefined();
  });

  it('says when the words could be anybody', () => {
    const text = 'For users';
    expect(customerPhraseIn(text, cutWords(text))).toMatchObject({ specific: false, addressed: true });
  });
});

describe('a question', () => {
  const question = (text: string): ReturnType<typeof questionOf> => questionOf(blockOf({ key: 'b', text }));

  it.each([
    ['What does it cost?', 'plain', -1],
    ['Q: What does it cost?', 'marked', -1],
    ['Q3. What does it cost? A: Nothing.', 'marked', 26],
    ['C1. Which ovens are supported?', 'marked', -1],
    ['What does it cost? Nothing.', 'run-in', 19],
    ['I lost my badge. What now?', 'plain', -1],
  ])('%s', (text, form, answer) => {
    expect(question(text)).toMatchObject({ form, answer });
  });

  it.each([
    ['What are our risks?', 'business'],
    ['Can I pay by card?', 'customer'],
    ['What colour is the box?', ''],
  ])('%s is asked by %s', (text, asker) => {
    expect(question(text)).toMatchObject({ asker });
  });

  it('is none in a statement or a link', () => {
    expect(question('It costs nothing.')).toBeNull();
    expect(question('See https://rowan.example/?page=2 for more')).toBeNull();
  });
});

describe('a prompt of a template', () => {
  it.each([
    '[City], [date] – [Company]',
    'Describe the problem your product solves.',
    '<name>',
    'TBD',
    '“[Quote]” – [Name, role]',
  ])('%s', text => {
    expect(isPrompt(text)).toBe(true);
  });
  it.each([
    'List your flat in two minutes.',
    'Name your price and wait for the call.',
    'said [name of our CEO] on the day that the first kitchen opened',
    'See [the count](./count.md).',
  ])('is not %s', text => {
    expect(isPrompt(text)).toBe(false);
  });
});

describe('what a paragraph is about', () => {
  it.each([
    ['FreshBox brings a meal to the ward.', 'name'],
    ['With FreshBox a nurse eats at two.', 'with'],
    ['Most nurses skip the meal.', 'people'],
    ['We started in a kitchen.', 'we'],
    ['This app orders a meal.', 'this'],
    ['Order tonight at freshbox.example.', 'imperative'],
    ['Tired of crisps?', 'question'],
  ])('%s', (text, about) => {
    expect(signalsOf(blockOf({ key: 'b', text })).about).toBe(about);
  });
});
