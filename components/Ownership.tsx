import { PROPOSERS, type Proposer } from '@/lib/lifecycle/ownership';
import type { KeyResultView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';
import { PROPOSER_LABELS } from '@/lib/panel/teams-model';
import { capital } from '@/lib/panel/words';
import { useFocus } from './use-focus';

/** Who looks after a key result, and whose idea it was. */
export function Ownership({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  const { id, ownership } = keyResult;
  const field = useFocus<HTMLInputElement>(model.focus, `owner:${id}`);
  return (
    <div class="ownership">
      <label>
        <span class="meta">Owner</span>
        <input
          ref={field}
          type="text"
          list="teams"
          maxLength={200}
          placeholder="a team or a person"
          value={ownership.owner}
          onChange={event => void model.teams.note(keyResult, { owner: event.currentTarget.value.trim() })}
        />
      </label>
      <datalist id="teams">
        {model.teams.names.value.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label>
        <span class="meta">Proposed by</span>
        <select
          value={ownership.proposedBy ?? ''}
          onChange={event =>
            void model.teams.note(keyResult, { proposedBy: (event.currentTarget.value || null) as Proposer | null })
          }
        >
          <option value="">not said</option>
          {PROPOSERS.map(proposer => (
            <option key={proposer} value={proposer} selected={proposer === ownership.proposedBy}>
              {capital(PROPOSER_LABELS[proposer])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
