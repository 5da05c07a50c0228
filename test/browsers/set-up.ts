import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBoth } from '../../scripts/build.ts';
import { ROOT } from '../../scripts/commands.ts';

/** The tests run on the production builds, which are made anew where a source changed. */
export default async function setUp(): Promise<void> {
  rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}
