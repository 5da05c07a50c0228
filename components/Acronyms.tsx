import { STAGE_FACTS, STAGES } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { counted } from '@/lib/panel/words';

const NAME = 'name';

/** Initials that nobody has explained, asked for once: an answer goes to the document's glossary. */
export function Acronyms({ model }: { model: PanelModel }) {
  const { acronyms, explain } = model.keyResults;
  if (acronyms.value.length === 0) return null;
  return (
    <section class="block" aria-labelledby="acronyms">
      <h3 class="head" id="acronyms">
        What do these stand for?
      </h3>
      <p class="meta">Say once where in the lifecycle they belong. It is kept in this document’s glossary.</p>
      <ul class="acronyms">
        {acronyms.value.map(({ acronym, count }) => (
          <li key={acronym}>
            <label>
              <b>{acronym}</b> <span class="meta">{counted(count, 'key result')}</span>
              <select
                aria-label={`Where ${acronym} belongs`}
                value=""
                onChange={event => explain(acronym, answerOf(event.currentTarget.value))}
              >
                <option value="">not said</option>
                {[...STAGES, 'internal' as const].map(stage => (
                  <option key={stage} value={stage}>
                    {STAGE_FACTS[stage].label}
                  </option>
                ))}
                <option value={NAME}>Only a name</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

const answerOf = (value: string) => [...STAGES, 'internal' as const].find(stage => stage === value) ?? null;
