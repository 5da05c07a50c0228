import { describe, expect, it } from 'vitest';
import type { ApplyResult } from '@/lib/hosts/host';
import { Turns } from '@/lib/hosts/notion/turns';

/** A change that ends when it is told to, and how. */
function change(): { run: () => Promise<ApplyResult>; end(result: ApplyResult): void; hasBegun: boolean } {
  let end: (result: ApplyResult) => void = () => {};
  const made = {
    hasBegun: false,
    run: () => {
      made.hasBegun = true;
      return new Promise<ApplyResult>(done => {
        end = done;
      });
    },
    end: (result: ApplyResult) => end(result),
  };
  return made;
}

const moment = (): Promise<void> => new Promise(done => setTimeout(done));

describe('changes in turn', () => {
  it('begin once the one before has ended, and end as they end', async () => {
    const turns = new Turns();
    const [first, second] = [change(), change()];
    const results = [turns.take(first.run), turns.take(second.run)];
    await moment();
    expect([first.hasBegun, second.hasBegun]).toEqual([true, false]);
    first.end('applied');
    expect(await results[0]).toBe('applied');
    await moment();
    expect(second.hasBegun).toBe(true);
    second.end('refused');
    expect(await results[1]).toBe('refused');
  });

  it('are uncertain where they fail, and hold nobody up', async () => {
    const turns = new Turns();
    expect(await turns.take(() => Promise.reject(new Error('gone')))).toBe('uncertain');
    expect(await turns.take(async () => 'applied')).toBe('applied');
  });

  it('say when the next one begins', async () => {
    const turns = new Turns();
    const signals: AbortSignal[] = [];
    const note = async (): Promise<ApplyResult> => {
      signals.push(turns.untilNext);
      return 'refused';
    };
    await turns.take(note);
    expect(signals[0]?.aborted).toBe(false);
    await turns.take(note);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('take back what was written last, in its turn, and nothing where nothing was', async () => {
    const turns = new Turns();
    expect(await turns.undo()).toBe('refused');
    const done: string[] = [];
    turns.last = {
      takeBack: async () => {
        done.push('back');
        return 'applied';
      },
    };
    const writing = turns.take(async () => {
      await moment();
      done.push('written');
      return 'refused';
    });
    expect(await turns.undo()).toBe('applied');
    await writing;
    expect(done).toEqual(['written', 'back']);
  });
});
