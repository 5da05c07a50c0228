import { beforeAll, expect, test } from 'vitest';
import { buildBoth } from '../../scripts/build.ts';
import { type EditorName, soak } from './soak.ts';

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

test.each<EditorName>(['google-docs', 'notion'])('random operations do no damage to a text in %s', async editor => {
  const { faults, operations, results } = await soak({
    editor,
    browser: 'chromium',
    seed: 1,
    operations: 40,
    perDocument: 20,
    // How quickly it is told is tried where nobody else is at work: by `npm run test:soak`.
    mostWaited: 6_000,
  });
  expect(faults.join('\n\n')).toBe('');
  expect(operations).toBe(40);
  expect([...results.keys()]).toContain('apply: applied');
});
