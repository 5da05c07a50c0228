import type { NewBlock } from '@/lib/draft/new-blocks';

export { markdownOf } from '@/lib/draft/new-blocks';
export { htmlOf } from '@/lib/draft/new-blocks-html';

/** The five customer questions that a first draft is made from, with what helps to answer each. */
export const FIVE_QUESTIONS = [
  {
    id: 'customer',
    label: 'Who is the customer?',
    hint: 'Who exactly? Give them a name and a Tuesday',
  },
  {
    id: 'problem',
    label: 'What is their problem or opportunity?',
    hint: 'What it costs them today, without naming your product',
  },
  {
    id: 'benefit',
    label: 'What is the one benefit that matters most?',
    hint: 'What they can do then, in words they would use themselves',
  },
  {
    id: 'evidence',
    label: 'How do you know they want it?',
    hint: 'Who said so, when; ‘nobody yet’ is an answer',
  },
  {
    id: 'experience',
    label: 'What will it be like for them?',
    hint: 'What they do, one step a line',
  },
] as const;

export type QuestionId = (typeof FIVE_QUESTIONS)[number]['id'];
export type Answers = Readonly<Record<QuestionId, string>>;

export const UNANSWERED: Answers = { customer: '', problem: '', benefit: '', evidence: '', experience: '' };

/** In characters: a page and a half. */
export const LONGEST_ANSWER = 3_000;
const MOST_LINES = 80;

/** A headline is one line: an answer with more words than this stands under it only. */
const HEADLINE_WORDS = 16;

/**
 * A PR/FAQ skeleton with the writer's answers in their places, word for word. All else is a heading, a question, or a
 * prompt in brackets for what only the writer can know.
 */
export function firstDraft(answers: Answers): NewBlock[] {
  const { customer, problem, benefit, evidence, experience } = answers;
  return [
    heading(1, headlineFrom(benefit)),
    paragraph(subheadingFrom(customer)),
    paragraph('[City], [date] – [What the product is and what a customer can do today].'),
    heading(2, 'Problem'),
    ...paragraphs(problem, '[What the problem costs the customer today, with a number].'),
    heading(2, 'Solution'),
    ...paragraphs(benefit, '[The one benefit that answers this problem, with a number].'),
    paragraph('“[Quote: why this problem matters to your company],” said [name], [role].'),
    heading(2, 'How it works'),
    ...steps(experience, '[What the customer does, step by step].'),
    paragraph('“[Quote: how it was before, and how it is now],” said [customer name], [role].'),
    heading(2, 'Getting started'),
    paragraph('[Where the customer goes next: a link or an address].'),
    heading(2, 'Customer FAQ'),
    heading(3, 'What does it cost?'),
    paragraph('[Price, and what is in it].'),
    heading(3, 'What is left out at first?'),
    paragraph('[What a customer will miss at first, and until what date].'),
    heading(2, 'Internal FAQ'),
    heading(3, 'How do we know that customers want it?'),
    ...paragraphs(evidence, '[Which customer said so, and on what date].'),
    heading(3, 'How will we know that it works, and by when?'),
    paragraph('[Metric], from [number today] to [target] by [date].'),
    heading(3, 'What would make us stop?'),
    paragraph('[The metric and the number at which you would stop].'),
  ];
}

const PROMPT = /\[[^\][]*\]/g;

/** A stretch of a new block's text: words, or a prompt in brackets for what only the writer can know. */
export interface Stretch {
  readonly text: string;
  readonly isPrompt: boolean;
}

/** A text cut where prompts begin and end. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: prompt, index } of text.matchAll(PROMPT)) {
    if (index > from) stretches.push({ text: text.slice(from, index), isPrompt: false });
    stretches.push({ text: prompt, isPrompt: true });
    from = index + prompt.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isPrompt: false });
  return stretches;
}

/** How many prompts stand in new blocks. */
export const gapsIn = (blocks: readonly NewBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(PROMPT)?.length ?? 0), 0);

const heading = (level: 1 | 2 | 3, text: string): NewBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): NewBlock => ({ kind: 'paragraph', text });

/** The lines of an answer that have words, signs that steer a machine left out. What is beyond `MOST_LINES` is one line. */
export function answerLines(answer: string): string[] {
  const lines = answer
    .slice(0, LONGEST_ANSWER)
    .split(/\r\n?|[\n\u2028\u2029\v\f]/)
    .map(line => line.replace(/\p{Cc}+/gu, ' ').trim())
    .filter(line => line !== '');
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')] : lines;
}

const paragraphs = (answer: string, prompt: string): NewBlock[] => {
  const lines = answerLines(answer);
  return lines.length > 0 ? lines.map(paragraph) : [paragraph(prompt)];
};

/** Several lines are steps, one line is a scene. */
function steps(answer: string, prompt: string): NewBlock[] {
  const lines = answerLines(answer);
  if (lines.length < 2) return paragraphs(answer, prompt);
  return lines.map(text => ({ kind: 'item', isNumbered: true, text }));
}

function headlineFrom(benefit: string): string {
  const [line, more] = answerLines(benefit);
  const isHeadline = line !== undefined && more === undefined && line.split(/\s+/).length <= HEADLINE_WORDS;
  return isHeadline ? line.replace(/\.$/, '') : '[Headline: the one benefit, in the customer’s own words]';
}

function subheadingFrom(customer: string): string {
  const [line, more] = answerLines(customer);
  if (line === undefined) return '[Product name and its benefit in a sentence, for whom].';
  return more === undefined ? `[Product name and its benefit in one sentence, for] ${line}` : line;
}
