import type { PanelModel } from '@/lib/panel/panel-model';
import { FoldRow } from './FoldRow';

/** Every rule by the part of the standard it belongs to, each with its switch. */
export function RuleSwitches({ model }: { model: PanelModel }) {
  const { settings } = model;
  return (
    <>
      <h3 class="sub">Rules</h3>
      {settings.rules.value.map(({ group, label, rules, off }) => (
        <FoldRow
          key={group}
          model={model}
          fold={`rules-${group}`}
          label={label}
          summary={off === 0 ? `${rules.length} on` : `${off} of ${rules.length} off`}
        >
          <ul>
            {rules.map(({ facts, on }) => (
              <li class="row" key={facts.id}>
                <label for={`rule-${facts.id}`}>{facts.title}</label>
                <input
                  id={`rule-${facts.id}`}
                  class="switch"
                  type="checkbox"
                  role="switch"
                  checked={on}
                  aria-checked={on}
                  onChange={event => settings.switchRule(facts.id, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        </FoldRow>
      ))}
    </>
  );
}
