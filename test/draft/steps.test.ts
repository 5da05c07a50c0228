import { describe, expect, it } from 'vitest';
import { finished, inSlices, type Steps } from '@/lib/draft/steps';

/** Work of so many steps; every one takes as long as `spend` says. */
function* work(steps: number, spend: () => void): Steps<string> {
  for (let i = 0; i < steps; i++) {
    spend();
    yield;
  }
  spend();
  return 'done';
}

describe('work in steps', () => {
  it('gives its result when it is done in one go', () => {
    let steps = 0;
    expect(finished(work(7, () => void steps++))).toBe('done');
    expect(steps).toBe(8);
  });

  it('pauses after each slice, and starts none that is not needed', async () => {
    let clock = 0;
    const pauses: number[] = [];
    const slicing = { now: () => clock, pause: async () => void pauses.push(clock), slice: 10 };
    const done = await inSlices(
      work(8, () => {
        clock += 4;
      }),
      slicing,
    );
    expect(done).toEqual({ result: 'done', longest: 12 });
    expect(pauses).toEqual([12, 24]);
  });

  it('never pauses for what is short', async () => {
    const slicing = { now: () => 0, pause: () => Promise.reject(new Error('A pause.')), slice: 10 };
    expect(
      await inSlices(
        work(100, () => undefined),
        slicing,
      ),
    ).toEqual({ result: 'done', longest: 0 });
  });

  it('tells of the longest stretch, a step longer than the slice included', async () => {
    let clock = 0;
    const spent = [1, 30, 2];
    const slicing = { now: () => clock, pause: async () => undefined, slice: 10 };
    expect(
      await inSlices(
        work(2, () => {
          clock += spent.shift() ?? 0;
        }),
        slicing,
      ),
    ).toMatchObject({ longest: 31 });
  });

  it('fails as the work does', async () => {
    const failing = work(3, () => {
      throw new TypeError('No.');
    });
    await expect(inSlices(failing, { now: () => 0, pause: async () => undefined, slice: 1 })).rejects.toThrow('No.');
  });
});
