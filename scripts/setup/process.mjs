import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, whatever folder the command was given in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';

/** A fault to be told in words, without a stack. */
export class Told extends Error {}

/**
 * Runs a program with everything visible and gives its exit status. Ctrl+C goes to the program; this process waits for
 * it to end in its own way.
 */
export function statusOf(program, args, environment = process.env) {
  const child = spawn(program, args, { cwd: ROOT, env: environment, stdio: 'inherit' });
  const wait = () => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status, signal) => {
      process.off('SIGINT', wait);
      done(status ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs npm without showing what it says, unless it fails: then the fault is told with npm's own words. */
export function npm(args, cwd, what) {
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd, encoding: 'utf8', shell: windows });
  if (result.status === 0) return;
  const said = [result.error?.message, result.stderr, result.stdout].filter(Boolean).join('\n').trim();
  throw new Told(`${said}\n\nbackcast: ${what}. npm's own words stand above.`);
}

/** The environment in which the project's tools are found first, and run with the given Node. */
export function environmentWith(node) {
  const key = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [resolve(node, '..'), join(ROOT, 'node_modules', '.bin'), process.env[key] ?? ''].join(delimiter);
  return { ...process.env, [key]: path };
}
