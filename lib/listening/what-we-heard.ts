import { standingOf } from './ledger';
import { dayInWords } from './talks';
import type { Entry, Heard, Standing } from './types';

const STATES: Readonly<Record<Standing['state'], string>> = {
  open: 'not answered',
  words: 'answered without a fact',
  fact: 'answered',
};

/** "internal FAQ 2", or "FAQ 2" where the list is not divided. */
export const placeOf = ({ list, number }: Pick<Entry, 'list' | 'number'>): string =>
  `${list === 'internal' ? 'internal ' : list === 'external' ? 'customer ' : ''}FAQ ${number}`;

/** Objections and talks as Markdown; every line of it was noted by the writer. */
export function whatWeHeard(title: string, heard: Heard, entries: readonly Entry[]): string {
  const objections = heard.objections.map(objection => {
    const { state, entry } = standingOf(objection, entries);
    const facts = [objection.raisedBy, STATES[state], entry ? placeOf(entry) : ''].filter(Boolean);
    return `- ${escaped(objection.words)} (${escaped(facts.join(', '))})`;
  });
  const talks = [...heard.talks]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ person, customer, day, note }) => {
      const who = [customer, dayInWords(day), `asked by ${person}`].filter(Boolean).join(', ');
      return `- ${escaped(who)}${note.trim() ? `: ${escaped(note.trim())}` : ''}`;
    });
  const sections = [`# What we heard: ${escaped(title)}`];
  if (objections.length > 0) sections.push(['## Objections', '', ...objections].join('\n'));
  if (talks.length > 0) sections.push(['## Customer talks', '', ...talks].join('\n'));
  return `${sections.join('\n\n')}\n`;
}

/** On one line, and without a character that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
