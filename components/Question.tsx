import type { KeyResultView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';

/** The one question whose answer decides the verdict. */
export function Question({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  const { id, question } = keyResult;
  if (!question) return null;
  return (
    <fieldset class="one-question">
      <legend>{question.ask}</legend>
      {question.answers.map(({ label, verdict }) => (
        <button key={label} type="button" class="btn line" onClick={() => model.keyResults.sayVerdict(id, verdict)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
