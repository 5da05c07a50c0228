import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState } from '@/lib/messages/protocol';
import { type Answers, type QuestionId, UNANSWERED } from '@/lib/prfaq/first-draft';
import type { Deeds } from './deeds';
import type { PanelOutside } from './outside';

/** The answers of the document in hand, kept as they are typed. */
export interface AnswersKeeping {
  readonly answers: ReadonlySignal<Answers>;
  answer(question: QuestionId, text: string): void;
  /** Reads again what is kept, after a file was brought in or all was cleared. */
  readAgain(): void;
}

export function createAnswersKeeping(
  state: ReadonlySignal<PageState | null>,
  outside: Pick<PanelOutside, 'readAnswers' | 'keepAnswers'>,
  deeds: Pick<Deeds, 'tell'>,
  ended: AbortSignal,
): AnswersKeeping {
  const answers = signal<Answers>(UNANSWERED);
  const documentId = computed(() => state.value?.document.id ?? null);
  const save = savingInTurn(async (id, kept) => void deeds.tell(await outside.keepAnswers(id, kept)));
  /** What was typed before what is kept had been read. */
  let typed: Partial<Answers> = {};
  let reading: Promise<void> = Promise.resolve();
  const readAgain = () => {
    const id = documentId.peek();
    typed = {};
    answers.value = UNANSWERED;
    if (id === null) return;
    reading = outside.readAnswers(id).then(kept => {
      if (documentId.peek() === id) answers.value = { ...kept, ...typed };
    });
  };
  const follow = effect(() => {
    documentId.value;
    readAgain();
  });
  ended.addEventListener('abort', follow);
  return {
    answers,
    readAgain,
    answer(question, text) {
      const id = documentId.peek();
      typed = { ...typed, [question]: text };
      answers.value = { ...answers.peek(), [question]: text };
      if (id !== null) void reading.then(() => documentId.peek() === id && save(id, answers.peek()));
    },
  };
}

/** One write at a time; while one is on its way only the last answers of each document wait. */
function savingInTurn(write: (id: string, answers: Answers) => Promise<void>): (id: string, answers: Answers) => void {
  const waiting = new Map<string, Answers>();
  let isWriting = false;
  const drain = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      waiting.delete(next.value[0]);
      await write(...next.value);
    }
    isWriting = false;
  };
  return (id, answers) => {
    waiting.set(id, answers);
    void drain();
  };
}
