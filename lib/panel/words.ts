import type { PartName, Severity } from '@/lib/engine';
import type { ShownVerdict } from '@/lib/key-results/types';

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a writer would put it in a sentence: words up to twelve, digits from there. */
export const inWords = (count: number): string => SMALL[count] ?? count.toLocaleString('en-GB');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 suggestion", "3 suggestions", "1,140 words". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const BEFORE_UNIT =
  /(?<=\d) (?=[%‰€£°]|points?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** The same text, as long as before, in which a number and its unit stay on one line. */
export const unbroken = (text: string): string => text.replace(BEFORE_UNIT, '\u00a0');

/** A text no longer than `most` characters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

export const PART_LABELS: Readonly<Record<PartName, string>> = {
  headline: 'Headline',
  subheading: 'Subheading',
  summary: 'Summary',
  problem: 'Problem',
  solution: 'Solution',
  leader_quote: 'Leader quote',
  how_it_works: 'How it works',
  customer_quote: 'Customer quote',
  call_to_action: 'Call to action',
  external_faq: 'Customer FAQ',
  internal_faq: 'Internal FAQ',
};

/** The part inside a sentence: "the problem", "the customer FAQ". */
export function partInSentence(part: PartName): string {
  if (part === 'how_it_works') return 'how it works';
  const label = PART_LABELS[part];
  return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  fix: 'To fix',
  suggestion: 'Suggestion',
  question: 'Question',
};

export const VERDICTS: readonly ShownVerdict[] = ['outcome', 'learning', 'guardrail', 'output', 'activity', 'unclear'];

const PLURALS: Readonly<Record<ShownVerdict, string>> = {
  outcome: 'outcomes',
  learning: 'learning',
  guardrail: 'guardrails',
  output: 'outputs',
  activity: 'activities',
  unclear: 'unclear',
};

/** "2 outcomes", "1 activity". */
export const countedVerdict = (count: number, verdict: ShownVerdict): string =>
  counted(count, verdict, PLURALS[verdict]);

/** "2 suggestions and 1 to fix", in the order of weight. */
export function countedSeverities(severities: readonly Severity[]): string {
  const count = (severity: Severity) => severities.filter(s => s === severity).length;
  const said = [
    count('fix') && `${count('fix')} to fix`,
    count('suggestion') && counted(count('suggestion'), 'suggestion'),
    count('question') && counted(count('question'), 'question'),
  ];
  return said.filter(text => text !== 0).join(', ');
}
