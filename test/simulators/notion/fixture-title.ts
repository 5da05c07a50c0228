import type { FixtureRun } from '../fixtures/document';
import { idOf } from './ids';
import type { UserValue } from './records';
import { joined, type Title, type TitleMark, type TitlePiece } from './title';

/** A mention, in text: what it points to is in its marks. */
const MENTION = '‣';

/** The runs in Notion's form; `users` and `pages` take up whom and what they mention. Footnotes and superscript it has none. */
export function titleOf(
  runs: readonly FixtureRun[],
  users: Map<string, UserValue>,
  mentionPage: (title: string) => string,
): Title {
  return joined(runs.map(run => pieceOf(run, users, mentionPage)));
}

function pieceOf(run: FixtureRun, users: Map<string, UserValue>, mentionPage: (title: string) => string): TitlePiece {
  const marks = marksOf(run);
  const name = run.text.replace(/^@/, '');
  switch (run.chip) {
    case 'person': {
      const id = idOf('user', name);
      users.set(id, { id, name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.com` });
      return [MENTION, [...marks, ['u', id]]];
    }
    case 'date':
      return [MENTION, [...marks, ['d', { type: 'date', start_date: isoDateOf(name) }]]];
    case 'file':
      return [MENTION, [...marks, ['p', mentionPage(name)]]];
    default:
      return [run.text, marks];
  }
}

function marksOf({ bold, italic, strike, link, suggestion }: FixtureRun): TitleMark[] {
  const marks: TitleMark[] = [];
  if (bold) marks.push(['b']);
  if (italic) marks.push(['i']);
  if (strike) marks.push(['s']);
  if (link) marks.push(['a', link]);
  if (suggestion) marks.push(['si', idOf('suggestion', suggestion), suggestion]);
  return marks;
}

function isoDateOf(text: string): string {
  const time = Date.parse(`${text} UTC`);
  return new Date(Number.isNaN(time) ? Date.UTC(2026, 0, 1) : time).toISOString().slice(0, 10);
}
