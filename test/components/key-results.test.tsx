// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/Panel';
import type { KeyResultView } from '@/lib/messages/protocol';
import { createPanelModel } from '@/lib/panel/panel-model';
import { planFile } from '@/lib/storage/plans';
import { fakeOutside } from '../panel/fake-outside';
import { keyResult, page, review, stage } from '../panel/states';

const MANY = {
  id: 'many-key-results',
  severity: 'question',
  message: 'Which three would tell you most?',
  why: '',
} as const;
const FIX = { id: 'impossible-value', severity: 'fix', message: 'NPS stops at 100.', why: 'No such value.' } as const;
const BOATS = {
  title: 'Boats',
  items: [
    { objective: '', text: 'Calls fall from 22 to 8', verdict: 'outcome', stage: 'success' as const, owner: '' },
    { objective: '', text: 'They hear of us', verdict: 'odd word', stage: 'awareness' as const, owner: '' },
  ],
};

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  cleanup();
  ended.abort();
});

function show(keyResults: readonly KeyResultView[]) {
  const outside = fakeOutside({ link: 'here', state: page({ review: review({ kind: 'key-results', keyResults }) }) });
  const model = createPanelModel(outside, ended.signal);
  render(<Panel model={model} />);
  return { outside, model };
}
const answers = () => new Promise(resolve => setTimeout(resolve));
const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
    await answers();
  });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what is asked of key results', () => {
  const THREE = [
    keyResult('k1', 'outcome', 'Owners ‹come back›'),
    keyResult('k2', 'outcome', '‹NPS› of 140', { notes: [FIX, MANY] }),
    keyResult('k3', 'outcome', 'Calls ‹fall› from 22 to 8', {
      shown: 'learning',
      reason: 'a level to be measured first',
    }),
  ];

  test('stands under the objective where it is about all of them, and is settled there', async () => {
    const { outside } = show(THREE);
    const objective = screen.getByRole('region', { name: 'A mechanic can finish a repair without stopping' });
    expect(within(objective).getAllByText(MANY.message)).toHaveLength(1);
    await click(button(/^Owners come back/));
    await click(button(`Not in this document: ${MANY.message}`));
    expect(outside.log.some(line => line.includes('many-key-results'))).toBe(true);
  });

  test('is said without opening a key result where something cannot be, and once when it is open', async () => {
    show(THREE);
    await click(button(/^Owners come back/));
    expect(screen.getAllByText(FIX.message)).toHaveLength(1);
    expect(screen.queryByText(FIX.why)).toBeNull();
    await click(button(/^NPS of 140/));
    expect(screen.getAllByText(FIX.message)).toHaveLength(1);
    expect(screen.getByText(FIX.why)).toBeTruthy();
  });

  test('tells a learning key result apart in the tally and in its own words', () => {
    show(THREE);
    const tally = screen.getByRole('list', { name: 'Three key results by verdict' });
    expect(
      within(tally)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['2 outcomes', '1 learning']);
    const described = button(/^Calls fall/).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Learning a level to be measured first');
  });
});

describe('all plans on one ring', () => {
  async function withBoats() {
    const shown = show([
      keyResult('k1', 'outcome', 'Calls ‹fall› from 22 to 8', { stage: stage('loyalty', 'success') }),
    ]);
    shown.outside.files = [planFile(BOATS)];
    await act(async () => shown.model.openView('lifecycle'));
    await click(button('Add a team’s plan'));
    return shown;
  }

  test('are shown at once when one is added; the ring of this document is a click away', async () => {
    await withBoats();
    expect(
      screen.getByRole('group', { name: /^Lifecycle ring of two plans\. Awareness: 1 plan: Boats 1\./ }),
    ).toBeTruthy();
    await click(button('This document'));
    expect(screen.getByRole('group', { name: /^Lifecycle ring\. Awareness: none\./ })).toBeTruthy();
    await click(button('All two plans'));
    expect(button('All two plans').getAttribute('aria-pressed')).toBe('true');
  });

  test('list under a stage whose key results stand there and where others place them', async () => {
    await withBoats();
    await click(button(/^Customer success: 1 plan: Boats 1, 1 placed differently elsewhere/));
    const chosen = screen.getByRole('region', { name: 'Customer success' });
    expect(within(chosen).getByRole('heading', { name: 'B Boats' })).toBeTruthy();
    expect(chosen.textContent).toContain('Elsewhere in This document: customer loyalty');
  });

  test('leave the ring as it was when the last of them is taken away', async () => {
    await withBoats();
    await click(button('Take away Boats'));
    expect(screen.queryByRole('button', { name: /^All/ })).toBeNull();
    expect(screen.getByRole('group', { name: /^Lifecycle ring\. Awareness: none\./ })).toBeTruthy();
  });
});
