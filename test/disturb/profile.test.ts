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

const workIn = (...samples: number[]) =>
  ownWorkIn({ nodes: NODES, samples, timeDeltas: [0, ...samples.map(() => 10_000)] });

test('what runs below a function of the extension is its work, native code too', () => {
  expect(workIn(4, 5, 3, 2)).toEqual({ total: 20, longest: 20 });
});

test('a stretch ends where the thread does something else', () => {
  expect(workIn(4, 3, 4, 4, 2, 5)).toEqual({ total: 40, longest: 20 });
});

test('the collector counts where the extension set it off', () => {
  expect(workIn(4, 6, 5)).toEqual({ total: 30, longest: 30 });
  expect(workIn(6, 6, 3)).toEqual({ total: 0, longest: 0 });
});
