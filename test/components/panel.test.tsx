// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/Panel';
import type { PageState } from '@/lib/messages/protocol';
import { createPanelModel } from '@/lib/panel/panel-model';
import { fakeOutside } from '../panel/fake-outside';
import { finding, keyResult, page, partsWith, review, stage } from '../panel/states';

const REVIEW = review({
  kind: 'mixed',
  parts: partsWith({ headline: 'open', problem: 'open', customer_quote: 'missing' }),
  findings: [
    finding('head', 'headline', 'for ‹everyone›', {
      message: 'Which one did you picture?',
      severity: 'question',
      rule: 'customer-too-broad',
    }),
    finding('hype', 'problem', 'a ‹seamless› wait', { message: 'Would they say so?', replacements: [''], others: 2 }),
    finding('quote', 'customer_quote', null, {
      message: 'What would Ana say?',
      severity: 'question',
      asks: 50,
      rule: 'customer-quote-missing',
    }),
  ],
  keyResults: [
    keyResult('k1', 'output', '‹Launch› it', {
      rewrites: [{ text: 'Calls fall to [target]', verdict: 'outcome', metric: null, kind: 'behaviour' }],
    }),
    keyResult('k2', 'outcome', 'Calls ‹fall› from 22 to 8', { stage: stage('loyalty', 'success') }),
  ],
});

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  cleanup();
  ended.abort();
});

function show(state: Partial<PageState> = {}) {
  const outside = fakeOutside({ link: 'here', state: page({ review: REVIEW, ...state }) });
  const model = createPanelModel(outside, ended.signal);
  render(<Panel model={model} />);
  return { outside, model };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const focused = () => document.activeElement;
/** Every answer of the page that is under way has come. */
const answers = () => new Promise(resolve => setTimeout(resolve));
async function press(key: string, more: KeyboardEventInit = {}) {
  await act(async () => {
    fireEvent.keyDown(focused() ?? document.body, { key, ...more });
    await answers();
  });
}
const click = (element: HTMLElement) =>
  act(async () => {
    element.focus();
    fireEvent.click(element);
    await answers();
  });

describe('the draft view by role and name', () => {
  test('names the reading state, the parts and each finding with its severity', () => {
    show();
    button('Whole document read, 1,140 words, just now');
    const map = screen.getByRole('navigation', { name: 'Parts of the document' });
    expect(within(map).getAllByRole('button')).toHaveLength(11);
    within(map).getByRole('button', { name: 'Headline: 1 question' });
    within(map).getByRole('button', { name: 'Problem: 1 suggestion', current: true });
    within(map).getByRole('button', { name: 'Customer quote: missing' });
    button('Suggestion. Would they say so?');
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test('exactly one finding is in hand, and it alone has actions', () => {
    show();
    expect(document.querySelectorAll('[aria-current="true"].finding')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Apply' })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Dismiss this one' })).toHaveLength(1);
  });

  test('the preview strikes the old words; an empty wording puts nothing in their place', () => {
    show();
    expect(document.querySelector('.in-hand del')?.textContent).toBe('seamless');
    expect(document.querySelector('.in-hand ins')).toBeNull();
  });

  test('the list is one tab stop', () => {
    show();
    const messages = [...document.querySelectorAll<HTMLElement>('.finding .say')];
    expect(messages.filter(message => message.tabIndex === 0)).toHaveLength(1);
  });
});

describe('keys in the list', () => {
  test('arrows move hand and focus, and stop at the ends', async () => {
    show();
    button('Suggestion. Would they say so?').focus();
    await press('ArrowDown');
    expect(focused()).toBe(button('Question. What would Ana say?'));
    await press('ArrowDown');
    expect(focused()).toBe(button('Question. What would Ana say?'));
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused()).toBe(button('Question. Which one did you picture?'));
    expect(focused()?.closest('article')?.getAttribute('aria-current')).toBe('true');
  });

  test('D dismisses and the focus goes to the next message', async () => {
    const { outside } = show();
    button('Suggestion. Would they say so?').focus();
    await press('d');
    expect(outside.log).toContain('send dismiss hype this');
    expect(focused()).toBe(button('Question. What would Ana say?'));
    expect(screen.getByRole('status').textContent).toContain('Dismissed this one.');
  });

  test('A applies, C copies, W opens why', async () => {
    const { outside } = show();
    button('Suggestion. Would they say so?').focus();
    await press('c');
    await press('w');
    expect(document.querySelector('details.why')?.hasAttribute('open')).toBe(true);
    await press('a');
    expect(outside.log.filter(line => /copy|applyText/.test(line))).toEqual(['copy ', 'send applyText hype 0 false ']);
  });

  test('single letters mean nothing outside the list or with a modifier', async () => {
    const { outside } = show();
    button('Settings').focus();
    await press('d');
    button('Suggestion. Would they say so?').focus();
    await press('d', { ctrlKey: true });
    expect(outside.log.join()).not.toContain('dismiss');
  });

  test('Ctrl+Z takes back what the toast tells of', async () => {
    const { outside } = show();
    button('Suggestion. Would they say so?').focus();
    await press('d');
    await press('z', { ctrlKey: true });
    expect(outside.log).toContain('send restore dismissed hype');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('Escape gives the keyboard back to the document', async () => {
    const { outside } = show();
    button('Suggestion. Would they say so?').focus();
    await press('Escape');
    expect(outside.log).toContain('focusDocument');
  });
});

describe('the dismiss menu', () => {
  test('opens with Down, says what each scope hides, and gives the focus back with Escape', async () => {
    const { outside } = show();
    button('Dismiss more').focus();
    await press('ArrowDown');
    const items = within(screen.getByRole('menu', { name: 'Dismiss' })).getAllByRole('menuitem');
    expect(items.map(item => item.textContent)).toEqual([
      'This oneD',
      expect.stringContaining('hides 2 other findings'),
      expect.stringContaining('back in Settings'),
    ]);
    expect(focused()).toBe(items[0]);
    await press('ArrowUp');
    expect(focused()).toBe(items[2]);
    await press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(focused()).toBe(button('Dismiss more'));
    expect(outside.log).not.toContain('focusDocument');
  });

  test('an item dismisses with its scope', async () => {
    const { outside } = show();
    await click(button('Dismiss more'));
    await click(screen.getByRole('menuitem', { name: /^This rule, in this document/ }));
    expect(outside.log).toContain('send dismiss hype rule-here');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('key results', () => {
  const open = () => {
    const shown = show();
    act(() => shown.model.openView('key-results'));
    return shown;
  };

  test('each is named by its sentence and described by its verdict', () => {
    open();
    const sentence = button('Launch it');
    const verdict = document.getElementById(sentence.getAttribute('aria-describedby') ?? '');
    expect(verdict?.textContent).toMatch(/^Output/);
    screen.getByRole('list', { name: 'Two key results by verdict' });
    expect(screen.getByRole('list', { name: 'Parts of this key result' }).textContent).toContain('who: missing');
  });

  test('digits set the stage of the one in hand', async () => {
    const { outside } = open();
    button('Launch it').focus();
    await press('5');
    expect(outside.log).toContain('send setStage k1 loyalty');
    screen.getAllByRole('button', { name: 'Stage: customer loyalty. Change' });
    await press('0');
    expect(outside.log).toContain('send setStage k1 internal');
  });

  test('letters and digits act from the rewrite that was chosen, too', async () => {
    const { outside } = open();
    await click(screen.getAllByRole('radio')[0] as HTMLElement);
    (screen.getAllByRole('radio')[0] as HTMLElement).focus();
    await press('5');
    expect(outside.log).toContain('send setStage k1 loyalty');
    await press('a');
    expect(outside.log.some(line => line.startsWith('send applyText k1'))).toBe(true);
  });

  test('the picker opens on the suggested stage, moves with arrows and closes with Escape', async () => {
    open();
    await click(button('Stage: customer success, suggested. Change'));
    const options = within(screen.getByRole('listbox', { name: 'Stage of this key result' })).getAllByRole('option');
    expect(options).toHaveLength(6);
    expect(focused()).toBe(options[3]);
    expect(options[3]?.getAttribute('aria-selected')).toBe('true');
    await press('End');
    expect(focused()).toBe(options[5]);
    await press('Escape');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(focused()).toBe(button('Stage: customer success, suggested. Change'));
  });

  test('a key in the picker chooses', async () => {
    const { outside } = open();
    await click(button('Stage: customer success, suggested. Change'));
    await press('2');
    expect(outside.log).toContain('send setStage k1 engagement');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('arrows among the rewrites do not move the hand', async () => {
    const { model } = open();
    screen.getByRole('radio').focus();
    await press('ArrowDown');
    expect(model.keyResults.inHand.id.value).toBe('k1');
  });
});

test.each([
  ['30 June', 'by 30\u00a0June'],
  ['by the end of April', 'by the end of April'],
  ['in September', 'in September'],
])('the deadline “%s” is said once', (text, said) => {
  show({
    review: review({
      kind: 'key-results',
      keyResults: [keyResult('k', 'output', 'x', { parts: [{ slot: 'by', text }] })],
    }),
  });
  expect(screen.getByRole('list', { name: 'Parts of this key result' }).textContent).toBe(said);
});

describe('tabs', () => {
  test('one tab stop; arrows, Home and End move and choose', async () => {
    show();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map(tab => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    tabs[0]?.focus();
    await press('ArrowRight');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Key results');
    screen.getByRole('tabpanel', { name: 'Key results' });
    await press('End');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Listening');
    await press('ArrowRight');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Draft');
  });
});

describe('the lifecycle', () => {
  test('an arc lists its key results, and one of them opens in its own view', async () => {
    const { model } = show();
    act(() => model.openView('lifecycle'));
    const ring = screen.getByRole('group', { name: /^Lifecycle ring\. Awareness: none\./ });
    await click(within(ring).getByRole('button', { name: 'Customer loyalty: 1 outcome' }));
    const chosen = screen.getByRole('region', { name: 'Customer loyalty' });
    await click(within(chosen).getByRole('button', { name: /Calls fall from 22 to 8/ }));
    expect(model.view.value).toBe('key-results');
    expect(focused()).toBe(button('Calls fall from 22 to 8'));
  });

  test('the search announces its hits, and Down goes into them', async () => {
    const { model, outside } = show();
    act(() => model.openView('lifecycle'));
    const field = screen.getByRole('searchbox', { name: 'Search metrics' });
    await act(async () => {
      fireEvent.input(field, { target: { value: 'sales cycle' } });
    });
    const list = screen.getByRole('list', { name: /^\d+ metrics? found$/ });
    field.focus();
    await press('ArrowDown');
    const first = within(list).getAllByRole('button')[0] as HTMLElement;
    expect(focused()).toBe(first);
    await click(first);
    expect(outside.log.at(-1)).toBe(
      'send insertAtCaret Sales cycle length falls from [baseline] to [target] by [date]',
    );
  });
});

describe('settings', () => {
  test('open with the focus on the way back, and Escape leads there', async () => {
    show();
    await click(button('Settings'));
    expect(focused()).toBe(button('Back to the review'));
    await press('Escape');
    expect(focused()).toBe(button('Settings'));
  });

  test('a dismissed finding is brought back from the foot of the draft', async () => {
    const { outside } = show();
    await click(button('Dismiss this one'));
    await click(button('1 finding'));
    const back = button(/^Bring back: .+, this one$/);
    await click(back);
    expect(outside.log).toContain('send restore dismissed hype');
  });

  test('a term is added and removed', async () => {
    const { outside } = show();
    await click(button('Settings'));
    await click(button('Glossary Add terms'));
    const field = screen.getByRole('textbox', { name: 'Add terms' });
    await act(async () => {
      fireEvent.input(field, { target: { value: 'SLA' } });
    });
    await click(button('Add'));
    expect(outside.log.at(-1)).toBe('send changeSettings {"glossary":["SLA"]}');
    await click(button('Remove SLA'));
    expect(outside.log.at(-1)).toBe('send changeSettings {"glossary":[]}');
  });

  test('clearing asks once, in place', async () => {
    const { outside } = show();
    await click(button('Settings'));
    await click(button('Everything Backcast keeps Clear'));
    expect(outside.log).not.toContain('clear');
    await click(button('Clear everything'));
    expect(outside.log).toContain('clear');
  });
});

describe('where nothing can be written', () => {
  test('Copy stands in the place of Apply, with a note why', () => {
    show({ access: 'view' });
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    button('Copy');
    expect(screen.getByRole('note').textContent).toContain('Wordings are offered as Copy');
  });

  test('a passage that has changed offers no Apply and no Show', () => {
    const [head, hype] = REVIEW.findings;
    show({ review: { ...REVIEW, findings: [head, hype && { ...hype, placed: false }].filter(f => f !== undefined) } });
    screen.getByText('This passage has changed.');
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
    button('Dismiss this one');
  });
});

test('a failed write is spoken at once', async () => {
  const { outside } = show();
  outside.answers.applyText = { ok: true, value: 'refused' };
  await click(button('Apply'));
  expect(screen.getByRole('alert').textContent).toContain('Not changed: the sentence is different now.');
  await click(button('Copy instead'));
  expect(outside.log.at(-1)).toBe('copy ');
});
