import type { PanelModel } from '@/lib/panel/panel-model';
import { counted } from '@/lib/panel/words';
import { Glyph } from './Glyph';

/** Which teams look after something here, and whose voice is missing. */
export function Teams({ model }: { model: PanelModel }) {
  const { teams, missing, proposed, addOwner } = model.teams;
  return (
    <section class="block" aria-labelledby="teams-head">
      <h2 class="head" id="teams-head">
        Teams
      </h2>
      <ul class="teams" aria-label="Teams">
        {teams.value.map(({ name, owns }) => (
          <li key={name}>
            <button type="button" onClick={addOwner}>
              <Glyph name={owns > 0 ? 'full' : 'missing'} />
              <span>
                {name}
                <span class="sr">, {owns > 0 ? counted(owns, 'key result') : 'owns nothing. Add an owner'}</span>
              </span>
              {owns > 1 && (
                <span class="meta" aria-hidden="true">
                  {owns}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {missing.value && <p class="meta">{missing.value}</p>}
      {proposed.value && <p class="meta">{proposed.value}</p>}
    </section>
  );
}
