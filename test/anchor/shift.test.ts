import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, shift, type TextEdit } from '@/lib/anchor';

const TEXT = 'We cut idle afternoons by half.';
const SPAN = { start: 3, end: 22 };

const edited = (text: string, edit: TextEdit): string => text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** The words of the span after the edit; null when it is gone. */
function after(edit: TextEdit): string | null {
  const span = shift(SPAN, edit);
  return span && edited(TEXT, edit).slice(span.start, span.end);
}

describe('a span across one edit of its text', () => {
  it.each([
    ['in front', { start: 0, end: 2, text: 'All of us' }, 'cut idle afternoons'],
    ['behind', { start: 23, end: 25, text: 'to a' }, 'cut idle afternoons'],
    ['typed at its beginning', { start: 3, end: 3, text: 'will ' }, 'cut idle afternoons'],
    ['typed at its end', { start: 22, end: 22, text: ' here' }, 'cut idle afternoons'],
    ['within', { start: 7, end: 11, text: 'wasted' }, 'cut wasted afternoons'],
    ['a letter deleted in it', { start: 5, end: 6, text: '' }, 'cu idle afternoons'],
    ['its first word replaced together with what is before', { start: 0, end: 6, text: 'Lose' }, ' idle afternoons'],
    ['its last letters deleted together with what is behind', { start: 21, end: 25, text: '' }, 'cut idle afternoon'],
    ['all of it replaced', { start: 3, end: 22, text: 'fix more bikes' }, null],
    ['all of it and more replaced', { start: 0, end: 31, text: '' }, null],
    ['most of it replaced from the left', { start: 0, end: 16, text: 'x' }, null],
    ['most of it deleted to the right', { start: 6, end: 31, text: '' }, null],
  ])('%s', (_, edit, words) => {
    expect(after(edit)).toBe(words);
  });

  it('keeps its words whenever the edit does not touch it, and stays within the text always', () => {
    const text = fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', ' ', '🚲') });
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(40), (before, next, a, b) => {
        const start = Math.min(a, before.length);
        const end = Math.min(before.length, start + b);
        const edit = editBetween(before, next);
        if (!edit || start === end) return;
        expect(edited(before, edit)).toBe(next);
        const moved = shift({ start, end }, edit);
        if (edit.end <= start || edit.start >= end) {
          expect(moved && next.slice(moved.start, moved.end)).toBe(before.slice(start, end));
        }
        if (moved) {
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeGreaterThan(moved.start);
          expect(moved.end).toBeLessThanOrEqual(next.length);
        }
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  it('has no edit between equal texts, and none that splits a character', () => {
    expect(editBetween('same', 'same')).toBeNull();
    expect(editBetween('a🚲b', 'a🚳b')).toEqual({ start: 1, end: 3, text: '🚳' });
  });
});
