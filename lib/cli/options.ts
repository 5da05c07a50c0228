import { parseArgs } from 'node:util';
import type { ReviewSettings } from '@/lib/engine';

export const USAGE =
  'Usage: npm run -s check -- [--format text|json|sarif] [--kind auto|prfaq|key-results] [--lines] [--settings FILE.json] [--fail-on fix|suggestion] FILE... | -';

const FORMATS = ['text', 'json', 'sarif'] as const;
const KINDS = ['auto', 'prfaq', 'key-results'] as const satisfies readonly ReviewSettings['kind'][];
const LIMITS = ['fix', 'suggestion'] as const;

export interface Options {
  readonly format: (typeof FORMATS)[number];
  /** Null: as the settings say. */
  readonly kind: (typeof KINDS)[number] | null;
  /** Every line that is not empty is one key result. */
  readonly lines: boolean;
  readonly settings: string | null;
  /** The mildest severity that makes the exit status 1; null: none does. */
  readonly failOn: (typeof LIMITS)[number] | null;
  readonly help: boolean;
  /** Paths in the order given; `-` is standard input. */
  readonly files: readonly string[];
}

/** A command line that cannot be followed; the message is one line for people. */
export class UsageError extends Error {}

/** What the arguments ask for. Throws a `UsageError` that names the argument it cannot follow. */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const options: Options = {
    format: oneOf('--format', values.format ?? 'text', FORMATS),
    kind: values.kind === undefined ? null : oneOf('--kind', values.kind, KINDS),
    lines: values.lines ?? false,
    settings: values.settings ?? null,
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], LIMITS),
    help: values.help ?? false,
    files: positionals,
  };
  if (!options.help && options.files.length === 0) throw new UsageError(`No file is given. ${USAGE}`);
  return options;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        kind: { type: 'string' },
        lines: { type: 'boolean' },
        settings: { type: 'string' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split(/[.\n]/)[0] ?? '') : String(cause);
    throw new UsageError(`${reason}. ${USAGE}`);
  }
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find(item => item === value);
  if (found === undefined) throw new UsageError(`${name} takes ${known.join(', ')}, not "${value}".`);
  return found;
}
