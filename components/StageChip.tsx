import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import type { KeyResultView } from '@/lib/messages/protocol';
import { stageOf } from '@/lib/panel/key-results-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph } from './Glyph';
import { StagePicker } from './StagePicker';
import { useFocus } from './use-focus';

/** The stage of a key result: dotted and with a question mark while it is only suggested. */
export function StageChip({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  const { keyResults } = model;
  const { id } = keyResult;
  const ref = useFocus<HTMLButtonElement>(model.focus, `stage:${id}`);
  const stage = stageOf(keyResult);
  const open = keyResults.pickerFor.value === id;
  const guess = keyResult.stage.set === null;
  const label = stage ? STAGE_FACTS[stage].label : 'Stage';
  return (
    <>
      <button
        ref={ref}
        type="button"
        class={`stage${guess ? ' guess' : ''}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={nameOf(keyResult)}
        tabIndex={keyResults.inHand.id.value === id ? 0 : -1}
        onClick={() => keyResults.openPicker(open ? null : id)}
      >
        <Glyph name={stage ?? 'missing'} class={stage ? `c-${stage}` : ''} />
        <span>
          {label}
          {guess && '?'}
        </span>
      </button>
      {open && <StagePicker model={model} keyResult={keyResult} chip={ref} />}
    </>
  );
}

const HOW = { writer: '', tag: ', from the tag in the text', suggestion: ', suggested' } as const;

function nameOf(keyResult: KeyResultView): string {
  const stage = stageOf(keyResult);
  if (!stage) return 'Stage: not known. Choose';
  const how = keyResult.stage.set === null ? HOW.suggestion : HOW[keyResult.stage.from ?? 'writer'];
  return `Stage: ${STAGE_FACTS[stage].label.toLowerCase()}${how}. Change`;
}
