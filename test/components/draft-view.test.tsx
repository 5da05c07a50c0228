// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/Panel';
import type { ReviewView, SentenceView } from '@/lib/messages/protocol';
import { createPanelModel } from '@/lib/panel/panel-model';
import { fakeOutside } from '../panel/fake-outside';
import { finding, page, review } from '../panel/states';

const hype = (id: string, said: string) => finding(id, 'summary', said, { message: `What about ${id}?` });
const sentence = (id: string, side: SentenceView['side'], text: string): SentenceView => ({ id, side, text });

const REVIEW = review({
  findings: [
    hype('one', 'a ‹seamless› tool'),
    hype('two', 'a ‹world-class› tool'),
    finding('law', 'internal_faq', null, { rule: 'no-legal-or-privacy', message: 'What does the law say?', asks: 10 }),
    ...['customer-too-broad', 'problem-unquantified', 'benefit-missing', 'no-price', 'no-risks'].map(rule =>
      finding(rule, 'problem', 'x', { rule, message: `${rule}?` }),
    ),
  ],
  balance: [
    sentence('s0', 'product', 'Bellhook is here.'),
    sentence('s1', 'company', 'We are proud of it.'),
    sentence('s2', 'company', 'We built it in May.'),
    sentence('s3', 'customer', 'A rider sees her repair.'),
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

function show(given: ReviewView = REVIEW) {
  const outside = fakeOutside({ link: 'here', state: page({ review: given }) });
  const model = createPanelModel(outside, ended.signal);
  render(<Panel model={model} />);
  return { outside, model };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** A click, and every answer that it brings about. */
const click = (element: Element) =>
  act(async () => {
    fireEvent.click(element);
    await new Promise(done => setTimeout(done));
  });
const messages = () => [...document.querySelectorAll('.finding .say')].map(say => say.lastChild?.textContent);

describe('a remark that nobody was asked', () => {
  test('leads to the questions for customers', async () => {
    const asked = finding('asked', 'internal_faq', null, {
      rule: 'no-evidence-of-listening',
      message: 'Whom?',
      asks: 55,
    });
    show(review({ findings: [asked] }));
    await click(button('Questions to ask'));
    expect(screen.getByRole('tab', { name: 'Listening', selected: true })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Questions to be ready for');
    expect(screen.getByText('What would make you loyal, and how would you measure it?')).toBeTruthy();
  });

  test('is the only kind with that way on', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Questions to ask' })).toBeNull();
  });
});

describe('the list', () => {
  test('shows five, and a part unfolds and folds with one click', async () => {
    show();
    expect(messages()).toHaveLength(5);
    const more = button('1 more: Summary');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await click(more);
    expect(messages()).toHaveLength(6);
    await click(button('Fewer remarks: Summary'));
    expect(messages()).toHaveLength(5);
  });

  test('leads from one place of a remark to the next, which then is in hand', async () => {
    const { outside, model } = show();
    await click(button('1 more: Summary'));
    await click(button('Suggestion. What about one?'));
    const places = document.querySelector('.places') as HTMLElement;
    expect(places.textContent).toContain('Here, too:');
    await click(within(places).getByRole('button', { name: 'a world-class tool' }));
    expect(model.draft.inHand.id.value).toBe('two');
    expect(outside.log).toContain('send reveal two');
    expect(document.activeElement).toBe(button('Suggestion. What about two?'));
    expect(messages().filter(message => message?.startsWith('What about'))).toHaveLength(1);
  });

  test('does not call a part settled whose remarks are folded', () => {
    show();
    const heading = screen.getByRole('heading', { name: /^Summary/ });
    expect(heading.closest('section')?.classList.contains('settled')).toBe(false);
  });
});

describe('readers', () => {
  test('are toggles with one tab stop; everyone is the way back', async () => {
    show();
    const group = screen.getByRole('group', { name: 'Read as' });
    const toggles = within(group).getAllByRole('button');
    expect(toggles.map(({ textContent }) => textContent)).toEqual([
      ...['Everyone', 'Customer', 'Engineer', 'Executive', 'Finance', 'Legal'],
    ]);
    expect(toggles.filter(toggle => toggle.tabIndex === 0)).toHaveLength(1);
    await click(within(group).getByRole('button', { name: 'Legal' }));
    expect(messages()).toEqual(['no-risks?', 'What does the law say?']);
    expect(within(group).getByRole('button', { name: 'Legal' }).getAttribute('aria-pressed')).toBe('true');
    await click(within(group).getByRole('button', { name: 'Everyone' }));
    expect(messages()).toHaveLength(5);
  });
});

describe('whom the release is about', () => {
  const cells = () => within(screen.getByRole('region', { name: 'Whom the release is about' })).getAllByRole('button');

  test('is said in words, and by each cell', () => {
    show();
    expect(screen.getByText('Two of four sentences start from us, one from the customer.')).toBeTruthy();
    expect(cells().map(cell => cell.getAttribute('aria-label'))).toEqual([
      '1, from the product: Bellhook is here.',
      '2, from us: We are proud of it.',
      '3, from us: We built it in May.',
      '4, from the customer: A rider sees her repair.',
    ]);
  });

  test('is one tab stop, moved by arrows; a click or Enter shows the sentence in the document', async () => {
    const { outside } = show();
    const [first, second] = cells();
    act(() => first?.focus());
    expect(document.querySelector('.looked')?.textContent).toContain('Bellhook is here.');
    await act(async () => void fireEvent.keyDown(first as Element, { key: 'ArrowRight' }));
    expect(document.activeElement).toBe(second);
    expect(cells().filter(cell => cell.tabIndex === 0)).toEqual([second]);
    await click(second as Element);
    expect(outside.log.at(-1)).toBe('send reveal s1');
  });

  test('is left out of a draft with hardly a sentence', () => {
    show(review({ balance: REVIEW.balance.slice(0, 3) }));
    expect(screen.queryByRole('region', { name: 'Whom the release is about' })).toBeNull();
  });
});

describe('from one review to the next', () => {
  test('a review is saved, and what was fixed stands in a list', async () => {
    const { outside } = show();
    await click(button('Save this review'));
    expect(screen.getByRole('heading', { name: 'Since the last review' })).toBeTruthy();
    act(() => outside.change({ review: { ...REVIEW, findings: REVIEW.findings.slice(1) } }));
    expect(document.body.textContent).toContain('One fixed, seven still open.');
    await click(button('Show the list'));
    expect(screen.getByRole('heading', { name: 'Fixed' }).nextElementSibling?.textContent).toContain('seamless');
  });
});

describe('for the meeting', () => {
  test('the pack is opened, and copied with a word on the button', async () => {
    const { outside } = show();
    await click(button('Open to print'));
    expect(outside.log.at(-1)).toMatch(/^open pack .* without a ring$/);
    await click(button('Copy as Markdown'));
    expect(button('Copied.')).toBeTruthy();
  });
});
