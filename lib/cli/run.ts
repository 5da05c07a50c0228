import { draftFromLines } from '@/lib/draft/lines';
import { draftFromMarkdown, draftFromPlain } from '@/lib/draft/markdown';
import { DEFAULT_SETTINGS, type ReviewSettings, type Severity } from '@/lib/engine';
import { review, reviewOfLines } from '@/lib/review';
import { RULES } from '@/lib/rules';
import { coloursFor } from './colours';
import { textOf, UnreadableError } from './input';
import { jsonOf } from './json';
import { type Options, optionsOf, USAGE, UsageError } from './options';
import type { Reviewed } from './reviewed';
import { sarifOf } from './sarif';
import { settingsIn } from './settings-file';
import { textReport } from './text';

/** The world outside the command line. */
export interface Outside {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit statuses of docs/command-line.md. */
export type Status = 0 | 1 | 2;

/** Reviews what the arguments name and writes the reviews. Gives the exit status; throws only on a fault of ours. */
export function run(args: readonly string[], outside: Outside): Status {
  try {
    const options = optionsOf(args);
    if (options.help) {
      outside.out(`${USAGE}\n`);
      return 0;
    }
    const given = options.settings === null ? DEFAULT_SETTINGS : settingsIn(options.settings);
    return reviewAll(options, options.kind === null ? given : { ...given, kind: options.kind }, outside);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    outside.err(`${cause.message}\n`);
    return 2;
  }
}

function reviewAll(options: Options, settings: ReviewSettings, outside: Outside): Status {
  const write = writer(options, outside);
  const failures: string[] = [];
  let stands = false;
  for (const file of options.files) {
    try {
      const reviewed = reviewedFile(file, options, settings);
      stands ||= options.failOn !== null && findingStands(reviewed, options.failOn);
      write.one(reviewed);
    } catch (cause) {
      if (!(cause instanceof UnreadableError)) throw cause;
      failures.push(`${file === '-' ? 'Standard input' : file}: ${cause.message}.`);
      outside.err(`${failures.at(-1)}\n`);
    }
  }
  write.end(failures);
  return failures.length > 0 ? 2 : stands ? 1 : 0;
}

function reviewedFile(file: string, { lines }: Options, settings: ReviewSettings): Reviewed {
  const source = textOf(file);
  if (lines) {
    const draft = draftFromLines(source);
    return { file, source, draft, review: reviewOfLines(draft) };
  }
  const draft = /\.(?:txt|text)$/i.test(file) ? draftFromPlain(source) : draftFromMarkdown(source);
  return { file, source, draft, review: review(draft, settings) };
}

const RANK: Readonly<Record<Severity, number>> = { fix: 2, suggestion: 1, question: 0 };

function findingStands({ review: { findings, keyResults } }: Reviewed, mildest: 'fix' | 'suggestion'): boolean {
  return [...findings, ...keyResults.flatMap(keyResult => keyResult.notes)].some(
    finding => RANK[finding.severity] >= RANK[mildest],
  );
}

interface Writer {
  one(reviewed: Reviewed): void;
  end(failures: readonly string[]): void;
}

function writer({ format }: Options, { out, isTerminal, env }: Outside): Writer {
  if (format === 'json') {
    return {
      one: ({ file, draft, review }) => out(`${JSON.stringify(jsonOf(file, draft, review))}\n`),
      end: () => {},
    };
  }
  if (format === 'sarif') {
    const all: Reviewed[] = [];
    return {
      one: reviewed => all.push(reviewed),
      end: failures => out(`${JSON.stringify(sarifOf(all, RULES, failures), null, 2)}\n`),
    };
  }
  const colours = coloursFor(isTerminal, env);
  const titles = new Map(RULES.map(rule => [rule.id, rule.title]));
  let first = true;
  return {
    one: reviewed => {
      out(`${first ? '' : '\n'}${textReport(reviewed, colours, id => titles.get(id) ?? id)}`);
      first = false;
    },
    end: () => {},
  };
}
