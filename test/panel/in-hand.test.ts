import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { createInHand, type Holdable } from '@/lib/panel/in-hand';

const list = (...ids: string[]): Holdable[] => ids.map(id => ({ id, like: id.charAt(0) }));
function hand(ids: string[], first: string | null = null) {
  const items = signal<readonly Holdable[]>(list(...ids));
  const ended = new AbortController();
  return { items, ended, inHand: createInHand(items, () => first, ended.signal) };
}

describe('what is in hand', () => {
  test('begins with what the lede names, or the first', () => {
    expect(hand(['a1', 'b1'], 'b1').inHand.id.value).toBe('b1');
    expect(hand(['a1', 'b1']).inHand.id.value).toBe('a1');
    expect(hand([]).inHand.id.value).toBeNull();
  });

  test('stays in hand while others come and go around it', () => {
    const { items, inHand } = hand(['a1', 'b1', 'c1'], 'b1');
    items.value = list('x1', 'a1', 'b1', 'c1');
    items.value = list('b1', 'c1');
    expect(inHand.id.value).toBe('b1');
  });

  test('is followed by its own kind when its passage was reworded', () => {
    const { items, inHand } = hand(['a1', 'b1', 'c1'], 'b1');
    items.value = list('a1', 'c1', 'b2');
    expect(inHand.id.value).toBe('b2');
  });

  test('is followed by what stands in its place when it is settled', () => {
    const { items, inHand } = hand(['a1', 'b1', 'c1'], 'b1');
    items.value = list('a1', 'c1');
    expect(inHand.id.value).toBe('c1');
    items.value = list('a1');
    expect(inHand.id.value).toBe('a1');
    items.value = [];
    expect(inHand.id.value).toBeNull();
  });

  test('an old finding of the same kind does not pass for a reworded one', () => {
    const { items, inHand } = hand(['b1', 'c1', 'b2'], 'b1');
    items.value = list('c1', 'b2');
    expect(inHand.id.value).toBe('c1');
  });

  test('moves by one and stops at the ends', () => {
    const { inHand } = hand(['a1', 'b1']);
    expect(inHand.move(1)).toBe('b1');
    expect(inHand.move(1)).toBeNull();
    expect(inHand.id.value).toBe('b1');
    expect(inHand.move(-1)).toBe('a1');
  });

  test('hands on to the next, or back when there is no next', () => {
    const { inHand } = hand(['a1', 'b1', 'c1']);
    inHand.take('b1');
    expect(inHand.takeAfter('b1')).toBe('c1');
    expect(inHand.takeAfter('c1')).toBe('b1');
    expect(hand(['a1']).inHand.takeAfter('a1')).toBeNull();
  });

  test('hands on to nothing when another has been taken meanwhile', () => {
    const { inHand } = hand(['a1', 'b1', 'c1']);
    inHand.take('c1');
    expect(inHand.takeAfter('a1')).toBe('c1');
    expect(inHand.id.value).toBe('c1');
  });

  test('takes nothing that is not there', () => {
    const { inHand } = hand(['a1']);
    inHand.take('zz');
    expect(inHand.id.value).toBe('a1');
  });

  test('ends with its signal', () => {
    const { items, inHand, ended } = hand(['a1', 'b1']);
    ended.abort();
    items.value = list('b1');
    expect(inHand.id.value).toBe('a1');
  });
});
