import { beforeAll, expect, test } from 'vitest';
import { buildBoth } from '../../scripts/build.ts';
import { type EditorName, soak } from './soak.ts';

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

test.each<EditorName>(['google-docs', 'notion'])(
  'random operations do no damage to a text in %s',
  async editor => {
    const { faults, operations, results } = await soak({
      editor,
      browser: 'chromium',
      seed: 1,
      operations: 60,
      perDocument: 30,
      seconds: 20,
    });
    expect(faults.join('\n\n')).toBe('');
    expect(operations).toBeGreaterThanOrEqual(30);
    expect([...results.keys()]).toContain('apply: applied');
  },
  60_000,
);
