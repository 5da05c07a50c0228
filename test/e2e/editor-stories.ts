// npm run test:editors: the stories that both simulated editors share.
import { nodeOutcome } from '../../scripts/commands.ts';

const { status, output } = await nodeOutcome(
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/e2e/vitest.config.ts'],
  { environment: { EDITOR_STORIES: '1' }, limit: 1800 },
);
console.log(output);
process.exitCode = status;
