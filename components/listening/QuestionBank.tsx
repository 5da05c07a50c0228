import { useSignal } from '@preact/signals';
import { placeOf } from '@/lib/listening/what-we-heard';
import type { ReadyQuestion } from '@/lib/panel/listening-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { rolesFor } from '@/lib/panel/question-bank';
import type { Role } from '@/lib/panel/question-bank.texts';
import { capital } from '@/lib/panel/words';
import { CopyButton } from '../CopyButton';
import { Glyph } from '../Glyph';
import { Group } from '../Group';
import { useFocus } from '../use-focus';

/** Questions by who asks them; each says whether the draft answers it. */
export function QuestionBank({ model }: { model: PanelModel }) {
  const heading = useFocus<HTMLHeadingElement>(model.focus, 'questions');
  const asked = useSignal<Role | null>(null);
  const roles = rolesFor(model.lens.lens.value);
  const role = asked.value ?? roles[0];
  const all = model.listening.questions.value.filter(question => question.role === role);
  const sorted = [...all.filter(({ isAnswered }) => !isAnswered), ...all.filter(({ isAnswered }) => isAnswered)];
  return (
    <section class="block" aria-labelledby="bank">
      <h2 ref={heading} tabIndex={-1} class="head" id="bank">
        Questions to be ready for
      </h2>
      <Group name="Asked by" class="roles">
        {roles.map(name => (
          <button key={name} type="button" aria-pressed={name === role} onClick={() => (asked.value = name)}>
            {capital(name)}
          </button>
        ))}
      </Group>
      <ul class="bank">
        {sorted.map(question => (
          <li key={question.id} class={question.isAnswered ? 'done' : ''}>
            <Line model={model} question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ model, question }: { model: PanelModel; question: ReadyQuestion }) {
  const { listening, writable } = model;
  const { entry } = question;
  return (
    <>
      <Glyph name={question.isAnswered ? 'tick' : entry ? 'half' : 'missing'} />
      <span>
        {question.question}
        <span class="sr">
          , {question.isAnswered ? 'answered' : entry ? 'asked and not answered' : 'not asked yet'}
        </span>
      </span>
      {entry ? (
        <button
          type="button"
          class="link"
          aria-label={`Show ${placeOf(entry)}`}
          onClick={() => listening.show(entry.id)}
        >
          {placeOf(entry)}
        </button>
      ) : question.isAnswered ? (
        <span class="meta">answered</span>
      ) : writable.value ? (
        <button
          type="button"
          class="btn row"
          aria-label={`Insert: ${question.question}`}
          onClick={() => listening.insert(question)}
        >
          Insert
        </button>
      ) : (
        <CopyButton model={model} of={question.id} look="plain" label="Copy" onCopy={() => listening.copy(question)} />
      )}
    </>
  );
}
