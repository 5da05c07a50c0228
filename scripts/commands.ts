import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Whether the module at this address was started by Node itself rather than imported. */
export const isStarted = (url: string): boolean => url === pathToFileURL(process.argv[1] ?? '').href;

export interface Outcome {
  /** Exit status; 1 when it was ended by a signal or ran out of time. */
  readonly status: number;
  /** All that it printed, on both streams, in order. */
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the command after this many seconds. */
  readonly limit?: number;
}

/** Runs Node with these arguments in the project's folder and keeps what it prints. Never rejects. */
export const nodeOutcome = (args: readonly string[], options: CommandOptions = {}): Promise<Outcome> =>
  outcomeOf(process.execPath, args, options);

/** Runs a program in the project's folder and keeps what it prints. Never rejects. */
export function outcomeOf(program: string, args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  const { environment = {}, limit = 900 } = options;
  const started = performance.now();
  const chunks: string[] = [];
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tooLong = setTimeout(() => {
    chunks.push(`\nStopped: it took longer than ${limit} seconds.\n`);
    child.kill('SIGKILL');
  }, limit * 1000);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => chunks.push(chunk));
  }
  return new Promise(done => {
    const end = (status: number) => {
      clearTimeout(tooLong);
      done({ status, output: chunks.join(''), seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', error => {
      chunks.push(`${error.message}\n`);
      end(1);
    });
    child.on('close', status => end(status ?? 1));
  });
}

/** "4.2 s", or "2 min 5 s" from a minute on. */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
