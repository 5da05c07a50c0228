import { run } from './run';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit();
});

/** A fault of ours gives the status of a file that cannot be reviewed: 1 says that a finding stands. */
process.on('uncaughtException', cause => {
  process.stderr.write(`The review stopped. A fault on our side, not in your draft: ${cause.stack ?? cause.message}\n`);
  process.exitCode = 2;
});

process.exitCode = run(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  env: process.env,
});
