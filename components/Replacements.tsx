import type { FindingView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';

/** The wordings to choose from, where a finding has more than one. */
export function Replacements({ model, finding }: { model: PanelModel; finding: FindingView }) {
  const { draft } = model;
  const chosen = draft.choices.value.get(finding.id) ?? 0;
  return (
    <div class="choices" role="radiogroup" aria-label="Wordings">
      {finding.replacements.map((text, i) => (
        <label class="choice" key={text}>
          <input
            type="radio"
            name={`wording-${finding.id}`}
            checked={i === chosen}
            onChange={() => draft.choose(finding.id, i)}
          />
          <p>{text === '' ? 'Without it' : text}</p>
        </label>
      ))}
    </div>
  );
}
