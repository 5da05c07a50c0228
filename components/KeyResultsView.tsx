import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { capital, counted, countedVerdict, inWords } from '@/lib/panel/words';
import { Acronyms } from './Acronyms';
import { TemplatesFold } from './first-draft/TemplatesFold';
import { Glyph } from './Glyph';
import { Group } from './Group';
import { KeyResultCard } from './KeyResultCard';
import { act, isInField } from './keys';
import { LedeLine } from './LedeLine';
import { Note } from './Notes';

/** Key results under their objectives, each with its verdict. */
export function KeyResultsView({ model }: { model: PanelModel }) {
  const { keyResults } = model;
  const lede = keyResults.lede.value;
  const dismissed = keyResults.dismissedCount.value;
  return (
    <>
      {lede && <LedeLine model={model} lede={lede} />}
      <Tally model={model} />
      <Group name="Key results by objective" onKeyDown={event => keyResultKeys(event, model)}>
        {keyResults.groups.value.map(({ key, objective, keyResults: under, hints }) => (
          <section class="objective" key={key} aria-label={objective ?? 'Without an objective'}>
            <h3 class={objective === null ? 'loose' : ''} dir="auto">
              {objective ?? 'No objective above these'}
            </h3>
            {hints.map(note => (
              <ul class="asks hint" key={note.id}>
                <Note model={model} note={note} />
              </ul>
            ))}
            {under.map(keyResult => (
              <KeyResultCard key={keyResult.id} model={model} keyResult={keyResult} />
            ))}
          </section>
        ))}
      </Group>
      <Acronyms model={model} />
      <p class="foot">
        One is missing? Put the caret in its line:{' '}
        <button type="button" class="link" onClick={() => void keyResults.sayHere()}>
          it is a key result
        </button>
      </p>
      <TemplatesFold model={model} />
      {dismissed > 0 && (
        <p class="foot">
          Dismissed:{' '}
          <button type="button" class="link" onClick={() => model.openSettings('dismissed')}>
            {counted(dismissed, 'key result')}
          </button>
        </p>
      )}
    </>
  );
}

function Tally({ model }: { model: PanelModel }) {
  const tally = model.keyResults.tally.value;
  const count = model.keyResults.keyResults.value.length;
  if (tally.length === 0) return null;
  return (
    <ul class="tally" aria-label={`${capital(inWords(count))} key ${count === 1 ? 'result' : 'results'} by verdict`}>
      {tally.map(({ verdict, count: many }) => (
        <li key={verdict}>
          <Glyph name={verdict} class={`c-${verdict}`} />
          {countedVerdict(many, verdict)}
        </li>
      ))}
    </ul>
  );
}

const BY_KEY = new Map<string, Stage>([...STAGES, 'internal' as const].map(stage => [STAGE_FACTS[stage].key, stage]));

/** Up and Down move, 1 to 5 and 0 set the stage, single letters act on what is in hand. */
function keyResultKeys(event: KeyboardEvent, { keyResults }: PanelModel): void {
  const id = keyResults.inHand.id.value;
  if (id === null || isInField(event.target, event.key)) return;
  const stages = [...BY_KEY].map(([key, stage]) => [key, () => void keyResults.setStage(id, stage)]);
  act(event, {
    ...Object.fromEntries(stages),
    ArrowDown: () => keyResults.move(1),
    ArrowUp: () => keyResults.move(-1),
    a: () => void keyResults.apply(id),
    c: () => keyResults.copy(id),
    d: () => void keyResults.dismiss(id),
  });
}
