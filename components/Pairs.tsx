import type { KeyResultView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from './CopyButton';

/** Metrics to read beside this one, and why each belongs there. */
export function Pairs({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  return (
    <>
      <h4 class="sub">Read it beside</h4>
      <ul class="pairs">
        {keyResult.pairs.map(({ metric, name, because }) => {
          const key = `pair ${keyResult.id} ${metric}`;
          return (
            <li key={metric}>
              <span>{name}</span>
              <CopyButton
                model={model}
                of={key}
                look="row"
                name={`Copy ${name}`}
                onCopy={() => model.keyResults.copyText(key, name)}
              />
              {because && <span class="meta">{because}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
