import type { Pack, PackLine } from './pack';

/** The pack as Markdown. What is quoted is escaped, so that a line of a draft stays a line. */
export function packAsMarkdown({ title, day, headline, sections }: Pack): string {
  const head = [`# ${plain(title)}`, day, ...(headline ? [`**${plain(headline)}**`] : [])];
  const body = sections.flatMap(({ heading, lines }) => [`## ${heading}`, lines.map(markdownOf).join('\n')]);
  return `${[...head, ...body].join('\n\n')}\n`;
}

function markdownOf({ label, quote }: PackLine): string {
  if (!quote) return label;
  return label ? `- ${plain(quote)} (${plain(label)})` : `> ${plain(quote)}\n>`;
}

const SIGNIFICANT = /[\\`*_[\]<>#|~]/g;

/** On one line, with every sign that Markdown would take for its own set apart. */
const plain = (text: string): string =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
    .replace(SIGNIFICANT, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
