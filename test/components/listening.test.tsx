// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/Panel';
import { createPanelModel } from '@/lib/panel/panel-model';
import { fakeOutside } from '../panel/fake-outside';
import { page, review } from '../panel/states';

const ASKED = {
  id: 'asked b1 0',
  list: 'internal',
  number: 1,
  question: 'What happens when tags are lost?',
  answer: 'words',
} as const;

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  cleanup();
  ended.abort();
});

function show() {
  const outside = fakeOutside({ link: 'here', state: page({ review: review({ kind: 'prfaq', asked: [ASKED] }) }) });
  const model = createPanelModel(outside, ended.signal);
  render(<Panel model={model} />);
  act(() => model.openView('listening'));
  return { outside, model };
}
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('an objection is added, stands as the draft answers it, and comes back after it was removed', async () => {
  const { model } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Add an objection' }));
  type('In their words', 'What happens on the day the tags are lost?');
  type('Who raised it', 'Joost');
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await screen.findByText('Answered without a fact');
  screen.getByText('Joost · internal FAQ 1');
  fireEvent.click(screen.getByRole('button', { name: /^Edit: What happens/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  await vi.waitFor(() => expect(model.listening.objections.value).toEqual([]));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Answered without a fact');
});

test('a talk is held, and its cell says so', async () => {
  const { outside } = show();
  type('Add a person', 'Ana');
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Ana, talk 1: to come' }));
  type('What was heard', 'I let it ring.');
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await screen.findByRole('button', { name: 'Ana, talk 1: held' });
  expect([...outside.heard.values()][0]?.talks).toMatchObject([{ person: 'Ana', number: 1, note: 'I let it ring.' }]);
});
