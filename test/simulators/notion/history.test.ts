import { beforeEach, expect, test } from 'vitest';
import { blockValue } from './fixture-records';
import { History, type Step } from './page/history';
import { Store } from './page/store';
import { plain, type TitleChange, textOf } from './title';

let store: Store;
let history: History;
let lost: string[];
let count: number;

beforeEach(() => {
  store = new Store();
  store.put([blockValue('b', 'text', 'page', { properties: { title: plain('Guests wait') } })], 'load');
  history = new History();
  lost = [];
  count = 0;
});

const text = (): string => textOf(store.title('b', 'title'));
const undo = (): unknown => history.undo(store, part => lost.push(part.id));
const redo = (): unknown => history.redo(store, part => lost.push(part.id));

/** Makes a change as a step of the editor's. */
function step(start: number, removed: string, inserted: string): Step {
  const change = { start, removed: plain(removed), inserted: plain(inserted) };
  store.changeText('b', 'title', change, 'typing');
  const made: Step = {
    serial: count++,
    parts: [{ kind: 'text', id: 'b', property: 'title', change }],
    before: null,
    after: null,
  };
  history.push(made);
  return made;
}

/** Makes a change as somebody else's. */
function remotely(start: number, removed: string, inserted: string): void {
  const change: TitleChange = { start, removed: plain(removed), inserted: plain(inserted) };
  store.changeText('b', 'title', change, 'remote');
  history.moveBy('b', 'title', change);
}

test('steps are taken back from the last, and made again from the first', () => {
  step(11, '', ' long');
  step(0, 'Guests', 'People');
  undo();
  expect(text()).toBe('Guests wait long');
  undo();
  expect(text()).toBe('Guests wait');
  expect(undo()).toBe(false);
  redo();
  redo();
  expect(text()).toBe('People wait long');
  expect(redo()).toBe(false);
});

test('a new step forgets what could have been made again', () => {
  step(11, '', '!');
  undo();
  step(0, '', '“');
  expect(redo()).toBe(false);
});

test('somebody else’s change moves steps along, those taken back as well', () => {
  step(6, '', ' all');
  step(15, '', ' long');
  undo();
  remotely(0, '', 'Two ');
  redo();
  expect(text()).toBe('Two Guests all wait long');
  undo();
  undo();
  expect([text(), lost]).toEqual(['Two Guests wait', []]);
});

test('a step whose text somebody else has changed is lost, and nothing else is touched', () => {
  step(11, '', ' long');
  remotely(12, 'long', 'an hour');
  undo();
  expect([text(), lost]).toEqual(['Guests wait an hour', ['b']]);
});

test('a step that is taken out of the middle leaves the others where they belong', () => {
  const early = step(0, 'Guests', 'All our guests');
  step(19, '', ' long');
  const back: TitleChange = { start: 0, removed: plain('All our guests'), inserted: plain('Guests') };
  store.changeText('b', 'title', back, 'revert');
  history.takeOut(early, 'b', 'title', back);
  expect([text(), history.depth]).toEqual(['Guests wait long', 1]);
  undo();
  expect([text(), lost]).toEqual(['Guests wait', []]);
});

test('a list of blocks keeps what others put in while a step is taken back', () => {
  const page = (content: string[]) => blockValue('page', 'page', 'space', { content });
  store.put([page(['b'])], 'load');
  const shape = (content: string[]) => ({ type: 'page', alive: true, parent_id: 'space', content, format: {} });
  store.changeShape('page', shape(['b', 'own']), 'command');
  history.push({
    serial: count++,
    parts: [{ kind: 'shape', id: 'page', before: shape(['b']), after: shape(['b', 'own']) }],
    before: null,
    after: null,
  });
  store.changeShape('page', shape(['theirs', 'b', 'own']), 'remote');
  undo();
  expect(store.get('page')?.content).toEqual(['theirs', 'b']);
});
