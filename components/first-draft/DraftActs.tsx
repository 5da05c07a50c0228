import { DRAFT_KEY } from '@/lib/panel/first-draft-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from '../CopyButton';

/** Puts the draft into the document, or copies it where a page takes it by pasting only. */
export function DraftActs({ model }: { model: PanelModel }) {
  const { firstDraft } = model;
  const canPut = firstDraft.canPut.value;
  const isPutting = firstDraft.putting.value === DRAFT_KEY;
  return (
    <>
      <div class="acts">
        {canPut && (
          <button type="button" class="btn solid" onClick={() => void firstDraft.put()}>
            <span aria-live="polite">{isPutting ? 'On its way …' : 'Put it into the document'}</span>
          </button>
        )}
        <CopyButton
          model={model}
          of={DRAFT_KEY}
          name="Copy the draft"
          label={canPut ? 'Copy' : 'Copy the draft'}
          look={canPut ? 'line' : 'solid'}
          onCopy={firstDraft.copyDraft}
        />
      </div>
      {!canPut && <p class="meta">Paste it into the document: headings and lists come along.</p>}
    </>
  );
}
