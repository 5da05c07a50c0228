import { expect, test } from 'vitest';
import { type CpuProfile, ownWorkIn } from './profile';

const frame = (functionName: string, url = '') => ({ functionName, url });
const NODES: CpuProfile['nodes'] = [
  { id: 1, callFrame: frame('(root)'), children: [2, 3, 4, 6] },
  { id: 2, callFrame: frame('(idle)') },
  { id: 3, callFrame: frame('draw', 'https://docs.google.com/kix.js') },
  { id: 4, callFrame: frame('read', 'chrome-extension://abc/content.js'), children: [5] },
  { id: 5, callFrame: frame('slice') },
  { id: 6, callFrame: frame('(garbage collector)') },
];

/** Samples 10 ms apart; `tasks` are the samples that a task begins with. */
const workIn = (samples: readonly number[], tasks: readonly number[] = [0]) =>
  ownWorkIn(
    { nodes: NODES, startTime: 1_000_000, samples, timeDeltas: [0, ...samples.map(() => 10_000)] },
    tasks.map(i => 1_000_000 + i * 10_000),
  );

test('what runs below a function of the extension is its work, native code too', () => {
  expect(workIn([4, 5, 3, 2])).toEqual({ total: 20, longest: 20 });
});

test('all of it in one task is one go, whatever else the task does', () => {
  expect(workIn([4, 3, 4, 4, 2, 5])).toEqual({ total: 40, longest: 40 });
});

test('the next task is another go, though nothing was sampled in between', () => {
  expect(workIn([4, 4, 4, 5, 4], [0, 3])).toEqual({ total: 50, longest: 30 });
});

test('the collector counts where the extension set it off', () => {
  expect(workIn([4, 6, 5])).toEqual({ total: 30, longest: 30 });
  expect(workIn([6, 6, 3])).toEqual({ total: 0, longest: 0 });
  expect(workIn([4, 6, 3], [0, 1])).toEqual({ total: 10, longest: 10 });
});
