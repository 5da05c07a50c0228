// Provisional: runs the command line until the task runner stands.
import { spawnSync } from 'node:child_process';

const [, , , ...args] = process.argv;
process.exit(spawnSync('node_modules/.bin/tsx', ['lib/cli/main.ts', ...args], { stdio: 'inherit' }).status ?? 1);
