// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nameOf } from '@/lib/marks/highlights';
import { removeRemains } from '@/lib/marks/remains';

const deleted: string[] = [];

beforeEach(() => {
  deleted.length = 0;
  // As a script of an extension sees it in Firefox: names can be taken out, but nobody goes through them.
  const highlights = {
    delete: (name: string) => deleted.push(name),
    keys: () => {
      throw new Error('Xray wrapping of iterators not supported.');
    },
  };
  vi.stubGlobal('CSS', { highlights });
});
afterEach(() => vi.unstubAllGlobals());

it('what an earlier version left is removed, and nothing else', () => {
  document.body.innerHTML =
    '<main class="kix"></main><div class="backcast-layer"></div><div class="backcast-margin"></div>';
  removeRemains(document);
  expect([...document.body.children].map(({ className }) => className)).toEqual(['kix']);
  expect(deleted).toContain(nameOf('fix'));
  expect(deleted).toContain(nameOf('reveal'));
});
