import type { PartName } from '@/lib/engine';
import type { PanelModel } from '@/lib/panel/panel-model';
import { PART_LABELS } from '@/lib/panel/words';

/** The questions are lists with headings of their own; a paragraph is a part of the release. */
const CHOICES = (Object.keys(PART_LABELS) as PartName[]).filter(part => !part.endsWith('_faq'));

/** Where a part is read as another one, the writer says what the paragraph at the caret is. */
export function PartHere({ model }: { model: PanelModel }) {
  return (
    <p class="foot">
      <label for="part-here">A part is read wrongly? Put the caret in its paragraph:</label>{' '}
      <select
        id="part-here"
        value=""
        onChange={event => {
          const part = event.currentTarget.value as PartName;
          event.currentTarget.value = '';
          void model.parts.sayHere(part);
        }}
      >
        <option value="">it is …</option>
        {CHOICES.map(part => (
          <option key={part} value={part}>
            {PART_LABELS[part]}
          </option>
        ))}
      </select>
    </p>
  );
}
