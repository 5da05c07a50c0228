// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardContent } from '@/lib/marks/card';

const CONTENT: CardContent = {
  id: 'k',
  verdict: 'output',
  shown: 'output',
  label: 'Output',
  reason: 'a thing delivered: the status page',
  rewrite: 'Mechanics take [target] calls on a Saturday',
  others: 1,
  canWrite: true,
  stages: [
    { stage: 'success', key: '4', label: 'Customer success' },
    { stage: 'internal', key: '0', label: 'Internal' },
  ],
  stage: 'success',
  isSet: false,
};
const RECTS = [new DOMRect(10, 10, 300, 20)];

let root: HTMLElement;
const deeds = {
  apply: vi.fn(async () => 'Applied.'),
  copy: vi.fn(async () => 'Copied.'),
  dismiss: vi.fn(),
  setStage: vi.fn(),
  showInPanel: vi.fn(),
};
const opened = (change: Partial<CardContent> = {}, waitsForKey = false): Card => {
  const card = new Card(root as unknown as ShadowRoot, deeds, () => undefined);
  card.open({ ...CONTENT, ...change }, RECTS, waitsForKey);
  return card;
};
const group = (): HTMLElement => root.querySelector('[role=group]') as HTMLElement;
const buttons = (): string[] =>
  [...root.querySelectorAll('button')].map(b => b.getAttribute('aria-label') ?? b.textContent);
const press = (name: string): void =>
  [...root.querySelectorAll('button')].find(b => (b.getAttribute('aria-label') ?? b.textContent) === name)?.click();

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('the card of a key result', () => {
  it('says verdict, reason and the best rewrite, with its slots set apart', () => {
    opened();
    expect(group().getAttribute('aria-label')).toBe('Key result: output');
    expect(root.textContent).toContain('Outputa thing delivered: the status page');
    expect([...root.querySelectorAll('.slot')].map(slot => slot.textContent)).toEqual(['[target]']);
    expect(buttons()).toEqual([
      'Apply',
      'Copy',
      '1 more',
      'Dismiss this one',
      '4 Customer success, suggested',
      '0 Internal',
    ]);
  });

  it('offers Copy alone where nothing can be written, and neither without a rewrite', () => {
    opened({ canWrite: false });
    expect(buttons()).not.toContain('Apply');
    expect(buttons()).toContain('Copy');
    root.replaceChildren();
    opened({ rewrite: null, others: 0 });
    expect(buttons().slice(0, 2)).toEqual(['More in panel', 'Dismiss this one']);
  });

  it('keeps the keyboard out: every button is for the pointer', () => {
    opened();
    expect([...root.querySelectorAll('button')].every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  });

  it('does what is pressed, and says on the button what came of it', async () => {
    opened();
    press('Apply');
    await vi.waitFor(() => expect(buttons()).toContain('Applied.'));
    expect(deeds.apply).toHaveBeenCalledWith('k', 'Mechanics take [target] calls on a Saturday');
    press('Copy');
    await vi.waitFor(() => expect(buttons()).toContain('Copied.'));
    expect(deeds.copy).toHaveBeenCalledWith(CONTENT.rewrite);
    press('0 Internal');
    expect(deeds.setStage).toHaveBeenCalledWith('k', 'internal');
    press('Dismiss this one');
    expect(deeds.dismiss).toHaveBeenCalledWith('k');
  });

  it('reads words of the document as words', () => {
    opened({ rewrite: '<img src=x onerror=alert(1)>', reason: '<b>bold</b>' });
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<b>bold</b>');
  });

  it('says which keys it waits for', () => {
    opened({}, true);
    expect(root.textContent).toContain('Press 1 to 5 or 0');
  });

  it('closes, and stays closed for a passage that is not on screen', () => {
    const card = opened();
    expect(card.openId).toBe('k');
    card.close();
    expect([card.openId, group().hidden]).toEqual([null, true]);
    card.open(CONTENT, [], false);
    expect(card.openId).toBeNull();
  });
});
