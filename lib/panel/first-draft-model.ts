import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Deeds } from './deeds';

/** The five customer questions that a first draft is made from. */
export const FIVE_QUESTIONS = [
  { id: 'customer', label: 'Who is the customer?', hint: 'One person you could phone, and what you know about them' },
  { id: 'problem', label: 'What is their problem?', hint: 'What it costs them today, without naming your product' },
  { id: 'benefit', label: 'What is the one benefit that matters most?', hint: '' },
  { id: 'evidence', label: 'How do you know they want it?', hint: 'Who said so, when; ‘nobody yet’ is an answer' },
  { id: 'experience', label: 'What will it be like for them?', hint: 'What they do, step by step' },
] as const;
export type QuestionId = (typeof FIVE_QUESTIONS)[number]['id'];
export type Answers = Readonly<Record<QuestionId, string>>;

const UNANSWERED: Answers = { customer: '', problem: '', benefit: '', evidence: '', experience: '' };

export interface FirstDraftModel {
  readonly answers: ReadonlySignal<Answers>;
  /** Whether there is an answer to make a draft from. */
  readonly begun: ReadonlySignal<boolean>;
  answer(question: QuestionId, text: string): void;
  copyDraft(): void;
  copyTemplate(): void;
}

export function createFirstDraftModel(deeds: Deeds): FirstDraftModel {
  const answers = signal<Answers>(UNANSWERED);
  return {
    answers,
    begun: computed(() => Object.values(answers.value).some(text => text.trim() !== '')),
    answer(question, text) {
      answers.value = { ...answers.peek(), [question]: text };
    },
    copyDraft: () => void deeds.copy('first draft', firstDraft(answers.peek())),
    copyTemplate: () => void deeds.copy('template', firstDraft(UNANSWERED)),
  };
}

/**
 * A PR/FAQ skeleton in Markdown with the writer's answers in their places, word for word, and prompts in brackets where
 * only the writer can know.
 */
export function firstDraft(answers: Answers): string {
  const of = (id: QuestionId, prompt: string) => answers[id].trim() || `[${prompt}]`;
  return [
    `# ${of('benefit', 'the one benefit, in the customer’s words')}`,
    `For ${of('customer', 'the customer')}`,
    '[City, date.] [What it is, for whom, and what they can do now: two or three sentences.]',
    '## Problem',
    of('problem', 'what it costs the customer today'),
    '## Solution',
    `${of('benefit', 'the one benefit that matters most')}`,
    '> “[Why we care about this problem],” said [name, role].',
    '## How it works',
    of('experience', 'what the customer does, step by step'),
    '> “[What was it like before, what is it like now?],” said [name, customer].',
    '[Where the customer goes next.]',
    '## Customer FAQ',
    '**What does it cost?** [price]',
    '**What can it not do yet?** [limits]',
    '## Internal FAQ',
    `**How do we know that customers want it?** ${of('evidence', 'who said so, when')}`,
    '**How will we know that it works, and by when?** [metric with target and date]',
    '**What would make us stop?** [condition]',
    '',
  ].join('\n\n');
}
