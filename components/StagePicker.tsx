import { useEffect, useRef } from 'preact/hooks';
import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { KeyResultView } from '@/lib/messages/protocol';
import { stageOf } from '@/lib/panel/key-results-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { listed } from '@/lib/panel/words';
import { Glyph } from './Glyph';
import { Group } from './Group';
import { act, moves } from './keys';

const CHOICES: readonly Stage[] = [...STAGES, 'internal'];

interface Props {
  model: PanelModel;
  keyResult: KeyResultView;
  chip: { readonly current: HTMLButtonElement | null };
}

/** The six stages to choose from, with the reason for the suggested one. */
export function StagePicker({ model, keyResult, chip }: Props) {
  const { id } = keyResult;
  const list = useRef<HTMLDivElement>(null);
  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const selected = stageOf(keyResult);
  const close = () => {
    model.keyResults.openPicker(null);
    chip.current?.focus();
  };
  const choose = (stage: Stage) => {
    void model.keyResults.setStage(id, stage);
    chip.current?.focus();
  };
  useEffect(() => {
    options()[Math.max(0, CHOICES.indexOf(selected ?? 'awareness'))]?.focus();
    list.current?.parentElement?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const byKey = Object.fromEntries(CHOICES.map(stage => [STAGE_FACTS[stage].key, () => choose(stage)]));
  const because = becauseOf(keyResult);
  return (
    <Group
      name="Stage"
      class="menu picker"
      onKeyDown={event =>
        act(event, {
          ...byKey,
          ...moves(options, 'vertical'),
          Escape: close,
          Tab: close,
        })
      }
      onFocusOut={event => {
        const to = event.relatedTarget as Node | null;
        if (!event.currentTarget.contains(to) && to !== chip.current) model.keyResults.openPicker(null);
      }}
    >
      {because && (
        <p class="because meta" id={`because-${id}`}>
          {because}
        </p>
      )}
      <div
        ref={list}
        role="listbox"
        aria-label="Stage of this key result"
        aria-describedby={because ? `because-${id}` : undefined}
      >
        {CHOICES.map(stage => (
          <Option key={stage} stage={stage} selected={stage === selected} onChoose={() => choose(stage)} />
        ))}
      </div>
    </Group>
  );
}

function Option({ stage, selected, onChoose }: { stage: Stage; selected: boolean; onChoose(): void }) {
  const { key, label, meaning } = STAGE_FACTS[stage];
  return (
    <button type="button" role="option" aria-selected={selected} tabIndex={selected ? 0 : -1} onClick={onChoose}>
      <kbd>{key}</kbd>
      <Glyph name={stage} class={`c-${stage}`} />
      <b>{label}</b>
      <small>{meaning}</small>
    </button>
  );
}

function becauseOf({ stage }: KeyResultView): string {
  const { suggested, runnerUp, because } = stage;
  if (!suggested) return 'Nothing in the words tells the stage. Which one did you mean?';
  const label = STAGE_FACTS[suggested].label.toLowerCase();
  const words = because.length ? ` for ${listed(because.map(word => `‘${word}’`))}` : '';
  const other = runnerUp ? ` Runner-up: ${STAGE_FACTS[runnerUp].label.toLowerCase()}.` : '';
  return `Suggested${words}: ${label}.${other}`;
}
