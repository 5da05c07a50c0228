import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Answers, firstDraft, markdownOf, type QuestionId, UNANSWERED } from '@/lib/prfaq/first-draft';
import { TEMPLATES, type Template } from '@/lib/prfaq/templates';
import type { Deeds } from './deeds';

export { FIVE_QUESTIONS } from '@/lib/prfaq/first-draft';

export interface FirstDraftModel {
  readonly answers: ReadonlySignal<Answers>;
  /** Whether there is an answer to make a draft from. */
  readonly begun: ReadonlySignal<boolean>;
  readonly templates: readonly Template[];
  answer(question: QuestionId, text: string): void;
  copyDraft(): void;
  copyTemplate(template: Template): void;
}

/** What a template is copied as, for the word on its button. */
export const copyKeyOf = ({ id }: Template): string => `template ${id}`;

export function createFirstDraftModel(deeds: Deeds): FirstDraftModel {
  const answers = signal<Answers>(UNANSWERED);
  return {
    answers,
    begun: computed(() => Object.values(answers.value).some(text => text.trim() !== '')),
    templates: TEMPLATES,
    answer(question, text) {
      answers.value = { ...answers.peek(), [question]: text };
    },
    copyDraft: () => void deeds.copy('first draft', markdownOf(firstDraft(answers.peek()))),
    copyTemplate: template => void deeds.copy(copyKeyOf(template), markdownOf(template.blocks)),
  };
}
