import type { PanelModel } from '@/lib/panel/panel-model';
import { DraftActs } from './first-draft/DraftActs';
import { FiveQuestions } from './first-draft/FiveQuestions';
import { Preview } from './first-draft/Preview';
import { TemplateList } from './first-draft/TemplateList';
import { useFocus } from './use-focus';

/** Where no draft is yet: five answers, and one is made of them, word for word; or a template to begin with. */
export function EmptyDraft({ model }: { model: PanelModel }) {
  const { firstDraft } = model;
  const begun = firstDraft.begun.value;
  const asked = firstDraft.asked.value;
  const heading = useFocus<HTMLHeadingElement>(model.focus, 'five-answers');
  return (
    <>
      <section class="state" aria-labelledby="empty-draft">
        <h2 ref={heading} tabIndex={-1} id="empty-draft">
          Five answers, then a first draft
        </h2>
        <p>
          Short and rough is fine. Your words are put in their places; nothing is made up.
          {asked && ' The draft comes after what is here.'}
        </p>
        {asked && (
          <div class="acts">
            <button type="button" class="btn plain" onClick={() => firstDraft.ask(false)}>
              Back to what is here
            </button>
          </div>
        )}
        <FiveQuestions model={model} />
        {begun ? <DraftActs model={model} /> : <Sample model={model} />}
      </section>
      {begun && <Preview model={model} />}
      <section class="block" aria-labelledby="templates">
        <h2 class="head" id="templates">
          Or begin with a template
        </h2>
        <TemplateList model={model} />
        {begun && <Sample model={model} />}
      </section>
    </>
  );
}

/** On the practice page there is a draft to try the review on. */
function Sample({ model }: { model: PanelModel }) {
  if (model.state.value?.host !== 'practice') return null;
  return (
    <p class="meta">
      Only looking around?{' '}
      <button type="button" class="link" onClick={() => model.outside.openPractice('weak')}>
        Use a sample
      </button>
    </p>
  );
}
