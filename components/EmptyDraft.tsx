import { copyKeyOf, FIVE_QUESTIONS } from '@/lib/panel/first-draft-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from './CopyButton';

/** An empty page: five answers, and a first draft is made of them, word for word. */
export function EmptyDraft({ model }: { model: PanelModel }) {
  const { firstDraft } = model;
  return (
    <section class="state" aria-labelledby="empty-draft">
      <h2 id="empty-draft">Five answers, then a first draft</h2>
      <p>Short and rough is fine. Your words are put in their places; nothing is made up.</p>
      <ol class="five">
        {FIVE_QUESTIONS.map(question => (
          <Question key={question.id} model={model} question={question} />
        ))}
      </ol>
      <div class="acts">
        {firstDraft.begun.value && (
          <CopyButton
            model={model}
            of="first draft"
            label="Copy the draft"
            look="solid"
            onCopy={firstDraft.copyDraft}
          />
        )}
        {model.state.value?.host === 'practice' && (
          <button type="button" class="btn" onClick={() => model.outside.openPractice('weak')}>
            Use a sample
          </button>
        )}
      </div>
      <h3 class="head">Or copy a template</h3>
      <div class="acts">
        {firstDraft.templates.map(template => (
          <CopyButton
            key={template.id}
            model={model}
            of={copyKeyOf(template)}
            label={template.label}
            name={`Copy the template ${template.label}`}
            look="line"
            onCopy={() => firstDraft.copyTemplate(template)}
          />
        ))}
      </div>
      <p class="meta">Then paste it into the document.</p>
    </section>
  );
}

function Question({ model, question }: { model: PanelModel; question: (typeof FIVE_QUESTIONS)[number] }) {
  const { id, label, hint } = question;
  return (
    <li>
      <label for={`answer-${id}`}>{label}</label>
      {hint && (
        <span class="meta" id={`hint-${id}`}>
          {hint}
        </span>
      )}
      <textarea
        id={`answer-${id}`}
        rows={1}
        aria-describedby={hint ? `hint-${id}` : undefined}
        value={model.firstDraft.answers.value[id]}
        onInput={event => model.firstDraft.answer(id, event.currentTarget.value)}
      />
    </li>
  );
}
