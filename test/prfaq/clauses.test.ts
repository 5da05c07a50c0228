import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, type Facts, Piece } from '@/lib/engine';
import { balanceOf, clausesOf, RunningBalance } from '@/lib/prfaq/clauses';
import { DraftReader } from '@/lib/prfaq/draft-reader';
import { draftOf } from '@/lib/rules/helpers/sample-drafts';

const FACTS: Facts = {
  kind: 'prfaq',
  language: 'en',
  products: ['Tidewise'],
  companies: ['Quay Labs'],
  customer: 'skippers',
  settings: DEFAULT_SETTINGS,
};

function read(text: string) {
  const block = draftFromMarkdown(text).blocks[0];
  if (!block) throw new Error('no block');
  const piece = Piece.of(block, { span: null, zone: 'solution', role: 'body' });
  return clausesOf(piece, FACTS).map(clause => ({
    ...clause,
    who: clause.subject && block.text.slice(clause.subject.start, clause.subject.end),
  }));
}

const sideOf = (text: string) => read(text).at(-1)?.side;

describe('who acts in a sentence', () => {
  it.each([
    ['Skippers see the tide at six.', 'customer', 'Skippers'],
    ['With one tap, the receptionist sees three names.', 'customer', 'the receptionist'],
    ['With Tidewise the skipper sees the berth.', 'customer', 'the skipper'],
    ['At three she gets one message.', 'customer', 'she'],
    ['Ghent, 4 May 2027 – A baker sees what is left.', 'customer', 'A baker'],
    ['Hosts who are not near the property can call a neighbour.', 'customer', 'Hosts who are not near the property'],
    ['Our members choose the hour themselves.', 'customer', 'Our members'],
    ['You pay at the counter.', 'customer', 'You'],
    ['Today Tidewise shows the depth at the quay.', 'product', 'Tidewise'],
    ['The app rebuilds the list every night.', 'product', 'The app'],
    ['Quay Labs was founded by two pilots.', 'company', 'Quay Labs'],
    ['We count the boats at three.', 'company', 'We'],
    ['Our engineers measured the depth.', 'company', 'Our engineers'],
    ['A group of pilots today launched a tide table.', 'company', 'A group of pilots today'],
    ['Existing tide tables are printed once a year.', 'third', 'Existing tide tables'],
    ['The lock opens on the hour.', 'none', 'The lock'],
  ])('%s', (text, side, who) => {
    expect(read(text)[0]).toMatchObject({ side, who });
  });
  it('takes an order as said to the customer', () => {
    expect(read('Tap the empty hour.')[0]).toMatchObject({ side: 'customer', subject: null });
  });
  it('does not take a noun at the start for an order', () => {
    expect(sideOf('Lack of berths is common.')).toBe('none');
    expect(read('Design teams can comment on it.')[0]?.side).toBe('customer');
  });
});

describe('whom a pronoun means', () => {
  it.each([
    ['Skippers wait at the lock. They see the tide.', 'customer'],
    ['Quay Labs has two pilots. They measure the depth.', 'company'],
    ['Tidewise shows the depth. It warns at noon.', 'product'],
    ['Existing tide tables are printed. It takes a year.', 'third'],
    ['The skipper taps yes. She sees the berth.', 'customer'],
  ])('%s', (text, side) => {
    expect(sideOf(text)).toBe(side);
  });
});

describe('when, how surely and how much', () => {
  it.each([
    ['Skippers waited at the lock.', 'past', false, false],
    ['Skippers will see nine berths.', 'future', false, true],
    ['Skippers can probably see the berth.', 'modal', true, false],
    ['We’ll count the boats.', 'future', false, false],
    ['It takes 40 minutes.', 'present', false, true],
  ])('%s', (text, tense, hedged, hasAmount) => {
    expect(read(text)[0]).toMatchObject({ tense, hedged, hasAmount });
  });
});

describe('the balance of a release', () => {
  const reading = () => new DraftReader().read(draftFromMarkdown(draftOf('bakery')), DEFAULT_SETTINGS);
  it('has every told sentence once, in order, with its words', () => {
    const items = balanceOf(reading());
    const texts = items.map(({ passage }) => passage.block.text.slice(passage.start, passage.end));
    expect(texts).toContain(
      'A baker sees at three o’clock how many loaves will be left, and neighbours reserve them by message.',
    );
    expect(texts.join(' ')).not.toMatch(/My parents baked|How much does it cost/);
    expect(new Set(texts).size).toBe(texts.length);
    expect(items.filter(({ side }) => side === 'customer').length).toBeGreaterThan(items.length / 2);
  });
  it('is the same list while nothing that is told changes, and another when a sentence does', () => {
    const running = new RunningBalance();
    const reader = new DraftReader();
    const draft = (changes = {}) => draftFromMarkdown(draftOf('bakery', changes));
    const first = running.update(reader.read(draft(), DEFAULT_SETTINGS));
    const again = reader.read(draft(), DEFAULT_SETTINGS);
    expect(running.update(again)).toEqual(first);
    expect(running.update(again)).toBe(running.update(again));
    const changed = running.update(reader.read(draft({ solution: 'We bake less.' }), DEFAULT_SETTINGS));
    const ours = (items: typeof changed): number => items.filter(({ side }) => side === 'company').length;
    expect([ours(first), ours(changed)]).toEqual([1, 2]);
  });
  it('has nothing to say of other documents', () => {
    const notes = draftFromMarkdown('# Notes\n\nWe met at three and spoke of bread.\n');
    expect(balanceOf(new DraftReader().read(notes, DEFAULT_SETTINGS))).toEqual([]);
  });
});
