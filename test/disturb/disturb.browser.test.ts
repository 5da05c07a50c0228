import { beforeAll, describe, expect, test } from 'vitest';
import { buildBoth } from '../../scripts/build.ts';
import type { EditorName } from './desks.ts';
import { TYPED } from './keystrokes.ts';
import { type Figures, figuresOf, openingOf } from './measure.ts';

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

/**
 * Generous, in milliseconds: machines that test share their time. What a keystroke takes beside Backcast and without it is
 * not compared here for that reason; `npm run disturb` prints it, and all else as it really is.
 */
const MOST = { atOneGo: 300, opening: 800 };

/** Three sentences: reviews come while they are typed, and after. */
const SHORT = TYPED.slice(0, 100);

/** What the editor sees Backcast do while its writer types: nothing. As each of the two editors names it. */
const NEVER: Record<EditorName, readonly string[]> = {
  'google-docs': [
    'foreignNodes',
    'foreignAttributes',
    'foreignScrolls',
    'scrollWrites',
    'setSelections',
    'pastes',
    'copies',
  ],
  notion: [
    'foreign-node',
    'foreign-element',
    'foreign-attribute',
    'foreign-text',
    'outside-node',
    'outside-attribute',
    'paste',
    'scroll',
    'undo',
    'revert',
    'unsettled',
  ],
};

describe.each<EditorName>(['google-docs', 'notion'])('writing a hundred characters into 60 pages in %s', editor => {
  let without: Figures;
  let beside: Figures;
  beforeAll(async () => {
    without = await figuresOf(editor, 'descriptions', { typed: SHORT, idleTime: 0 });
    beside = await figuresOf(editor, 'backcast', { typed: SHORT, idleTime: 4_000 });
  }, 240_000);

  test.each(NEVER[editor])('shows the editor no more of ‘%s’ than without Backcast', name => {
    expect(beside.counts[name] ?? 0).toBeLessThanOrEqual(without.counts[name] ?? 0);
  });

  test('works in small portions', () => {
    expect(beside.typing.total).toBeGreaterThan(0);
    expect(beside.typing.longest).toBeLessThan(MOST.atOneGo);
  });

  test('leaves a page alone in which nobody does anything, but for asking Google Docs for its text', () => {
    const { time, timers, polls } = beside.idle;
    const most = editor === 'notion' ? 0 : time / 500 + 2;
    expect(timers).toBeLessThanOrEqual(most);
    expect(polls).toBeLessThanOrEqual(most);
    expect(beside.hiddenPolls).toBe(0);
  });

  test('opens without holding the page up for long at one go', async () => {
    const { own } = await openingOf(editor, 'sixty-pages', 'backcast');
    expect(own.total).toBeGreaterThan(0);
    expect(own.longest).toBeLessThan(MOST.opening);
  });
});
