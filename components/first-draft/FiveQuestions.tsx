import { FIVE_QUESTIONS, LONGEST_ANSWER } from '@/lib/panel/first-draft-model';
import type { PanelModel } from '@/lib/panel/panel-model';

/** The five customer questions, each with what helps to answer it. */
export function FiveQuestions({ model }: { model: PanelModel }) {
  return (
    <ol class="five">
      {FIVE_QUESTIONS.map(question => (
        <Question key={question.id} model={model} question={question} />
      ))}
    </ol>
  );
}

function Question({ model, question }: { model: PanelModel; question: (typeof FIVE_QUESTIONS)[number] }) {
  const { id, label, hint } = question;
  return (
    <li>
      <label for={`answer-${id}`}>{label}</label>
      <span class="meta" id={`hint-${id}`}>
        {hint}
      </span>
      <textarea
        id={`answer-${id}`}
        rows={1}
        maxLength={LONGEST_ANSWER}
        aria-describedby={`hint-${id}`}
        value={model.firstDraft.answers.value[id]}
        onInput={event => model.firstDraft.answer(id, event.currentTarget.value)}
      />
    </li>
  );
}
