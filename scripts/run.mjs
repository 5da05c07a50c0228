// Every command of package.json goes through here: it installs what is missing, then runs the task. Plain JavaScript
// without packages, because on a fresh clone there are none.
import { runCommandLine } from './setup/command-line.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { suitableNode } from './setup/node.mjs';
import { environmentWith, ROOT, statusOf, Told } from './setup/process.mjs';

const script = (file, ...args) => ['--import', 'tsx', file, ...args];
const vitest = (...args) => ['node_modules/vitest/vitest.mjs', 'run', ...args];
const wxt = (...args) => ['node_modules/wxt/bin/wxt.mjs', ...args];

/** Arguments of Node for each task, run in order until one fails. What is typed after the task goes to the last. */
const TASKS = {
  start: [script('scripts/start.ts')],
  test: [script('scripts/test.ts')],
  dev: [wxt()],
  build: [script('scripts/build.ts')],
  zip: [script('scripts/zip.ts')],
  simulators: [script('scripts/simulators.ts')],
  bench: [script('scripts/build.ts', '--quiet'), script('test/bench/main.ts')],
  'new-rule': [script('scripts/new-rule.ts')],
  generate: [script('scripts/generate.ts')],
  fix: [['node_modules/@biomejs/biome/bin/biome', 'check', '--write']],
  screenshots: [script('scripts/screenshots.ts')],
  'test:unit': [vitest('--config', 'test/vitest.config.ts')],
  'test:editors': [
    script('scripts/build.ts', '--quiet'),
    vitest('--config', 'test/e2e/vitest.config.ts', 'test/e2e/editors-'),
  ],
  'test:e2e': [script('scripts/build.ts', '--quiet'), vitest('--config', 'test/e2e/vitest.config.ts')],
  disturb: [script('test/disturb/main.ts')],
  'test:soak': [script('test/soak/main.ts')],
  'test:simulators': [script('scripts/build.ts', '--quiet'), vitest('--config', 'test/simulators/vitest.config.ts')],
};

async function main(task, args) {
  if (task !== 'check' && !Object.hasOwn(TASKS, task)) {
    throw new Told(`backcast: no task is named ‘${task}’. There are: check, ${Object.keys(TASKS).join(', ')}.`);
  }
  ensureDependencies(ROOT);
  if (task === 'bench') ensureDependencies(`${ROOT}/test/bench`, ' of the bench');
  if (task === 'test') ensureDependencies(`${ROOT}/test/store`, ' of the store check');
  if (task === 'check') return runCommandLine(args);
  process.exitCode = await statusOfAll(TASKS[task], args);
}

async function statusOfAll(commands, typed) {
  const node = suitableNode();
  const environment = environmentWith(node);
  for (const [i, command] of commands.entries()) {
    const status = await statusOf(node, i === commands.length - 1 ? [...command, ...typed] : command, environment);
    if (status !== 0) return status;
  }
  return 0;
}

main(process.argv[2] ?? '', process.argv.slice(3)).catch(error => {
  console.error(error instanceof Told ? error.message : error);
  process.exitCode = 1;
});
