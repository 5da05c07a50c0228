import type { KeyResultView } from '@/lib/messages/protocol';
import { hasInitiative } from '@/lib/panel/key-results-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { stretchesOf } from '@/lib/panel/rewrite-slots';
import { shortened, unbroken } from '@/lib/panel/words';

const KINDS = {
  behaviour: '',
  result: '',
  leading: 'moves earlier than the result',
  'measure-first': 'no baseline yet? measure first',
  completion: '',
} as const;

const INITIATIVE_LENGTH = 60;

/** Other wordings to choose from, and whether the work stays under the new one as an initiative. */
export function Rewrites({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  const { keyResults } = model;
  const { id, rewrites, excerpt } = keyResult;
  const chosen = keyResults.choices.value.get(id) ?? 0;
  return (
    <>
      <h4 class="sub" id={`rewrites-${id}`}>
        {rewrites[0]?.kind === 'completion' ? 'Fill in what is missing' : 'Say what changes instead'}
      </h4>
      <div class="choices" role="radiogroup" aria-label="Rewrites">
        {rewrites.map(({ text, kind }, i) => (
          <label class="choice" key={text}>
            <input
              type="radio"
              name={`rewrite-${id}`}
              checked={i === chosen}
              onChange={() => keyResults.choose(id, i)}
            />
            <p>
              <RewriteText text={text} />
            </p>
            {KINDS[kind] && <span class="meta">{KINDS[kind]}</span>}
          </label>
        ))}
      </div>
      {rewrites.length > 1 && (
        <button type="button" class="link wave-away" onClick={() => void keyResults.waveAway(id, chosen)}>
          Not this kind
        </button>
      )}
      {hasInitiative(keyResult) && model.writable.value && (
        <label class="check">
          <input
            type="checkbox"
            checked={!keyResults.initiativesDropped.value.has(id)}
            onChange={() => keyResults.toggleInitiative(id)}
          />
          <span>Keep ‘{shortened(excerpt.text, INITIATIVE_LENGTH)}’ under it as the initiative</span>
        </label>
      )}
    </>
  );
}

/** A rewrite whose slots look like something to fill in. */
export function RewriteText({ text }: { text: string }) {
  return (
    <>
      {stretchesOf(unbroken(text)).map(({ text: words, slot }, i) =>
        slot ? (
          <span class="slot" key={i}>
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
}
