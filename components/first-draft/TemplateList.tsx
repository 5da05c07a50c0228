import { copyKeyOf } from '@/lib/panel/first-draft-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from '../CopyButton';

/** The templates, each with one click to have it in the document, or on the clipboard where a page wants it pasted. */
export function TemplateList({ model }: { model: PanelModel }) {
  const { firstDraft } = model;
  const canPut = firstDraft.canPut.value;
  return (
    <>
      <ul class="templates">
        {firstDraft.templates.map(template => (
          <li key={template.id}>
            <span>{template.label}</span>
            {canPut ? (
              <button
                type="button"
                class="btn row"
                aria-label={`Insert the template ${template.label}`}
                onClick={() => void firstDraft.putTemplate(template)}
              >
                {firstDraft.putting.value === copyKeyOf(template) ? 'On its way …' : 'Insert'}
              </button>
            ) : (
              <CopyButton
                model={model}
                of={copyKeyOf(template)}
                name={`Copy the template ${template.label}`}
                look="row"
                onCopy={() => firstDraft.copyTemplate(template)}
              />
            )}
            <span class="meta">{template.holds}</span>
          </li>
        ))}
      </ul>
      {!canPut && <p class="meta">Then paste it into the document: headings and lists come along.</p>}
    </>
  );
}
