import { styleText } from 'node:util';

/** Ways to set a stretch of text apart; without colour each gives the text as it is. */
export interface Colours {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly fix: (text: string) => string;
  readonly suggestion: (text: string) => string;
  readonly question: (text: string) => string;
  readonly good: (text: string) => string;
}

const PLAIN: Colours = {
  strong: text => text,
  quiet: text => text,
  fix: text => text,
  suggestion: text => text,
  question: text => text,
  good: text => text,
};

const styled =
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

const COLOURED: Colours = {
  strong: styled('bold'),
  quiet: styled('dim'),
  fix: styled('red'),
  suggestion: styled('yellow'),
  question: styled('cyan'),
  good: styled('green'),
};

/** Colours for a terminal; none for a pipe or a file, nor where `NO_COLOR` (no-color.org) or a dumb terminal asks for none. */
export function coloursFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Colours {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
}
