import { STAGE_FACTS, STAGES } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph } from './Glyph';

/** Which stages this team looks after: of the others nothing is missing. */
export function Scope({ model }: { model: PanelModel }) {
  const { scope, toggleScope } = model.lifecycle;
  return (
    <fieldset class="scope">
      <legend class="meta">This team looks after</legend>
      {STAGES.map(stage => (
        <button
          key={stage}
          type="button"
          aria-pressed={scope.value.includes(stage)}
          onClick={() => void toggleScope(stage)}
        >
          <Glyph name={stage} class={`c-${stage}`} />
          {STAGE_FACTS[stage].label}
        </button>
      ))}
    </fieldset>
  );
}
