import { useSignal } from '@preact/signals';
import type { PanelModel } from '@/lib/panel/panel-model';
import { clock, spokenLine } from '@/lib/panel/reading-line';
import { counted } from '@/lib/panel/words';
import { Glyph } from './Glyph';
import { Tabs } from './Tabs';
import { useFocus } from './use-focus';

/** The document's name, how much of it was read, pause and settings, and the views. */
export function Header({ model }: { model: PanelModel }) {
  const settings = useFocus<HTMLButtonElement>(model.focus, 'settings');
  const back = useFocus<HTMLButtonElement>(model.focus, 'back');
  const scene = model.scene.value.name;
  if (model.settingsOpen.value)
    return (
      <header class="top">
        <div class="doc">
          <button
            ref={back}
            type="button"
            class="icon first"
            aria-label="Back to the review"
            onClick={model.closeSettings}
          >
            <Glyph name="back" />
          </button>
          <h1>Settings</h1>
        </div>
      </header>
    );
  return (
    <header class="top">
      <div class="doc">
        <h1 title={model.title.value}>{model.title.value}</h1>
        <MarksButton model={model} />
        <PauseButton model={model} />
        <button
          ref={settings}
          type="button"
          class="icon"
          aria-label="Settings"
          title="Settings"
          onClick={() => model.openSettings()}
        >
          <Glyph name="gear" />
        </button>
      </div>
      <ReadingState model={model} />
      {(scene === 'review' || (scene === 'loading' && model.state.value)) && <Tabs model={model} />}
    </header>
  );
}

function MarksButton({ model }: { model: PanelModel }) {
  const state = model.state.value;
  if (state?.status !== 'read') return null;
  const name = state.marked ? 'Hide marks in this document' : 'Show marks in this document';
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={() => model.showMarks(!state.marked)}>
      <Glyph name={state.marked ? 'marks' : 'marks-off'} />
    </button>
  );
}

function PauseButton({ model }: { model: PanelModel }) {
  const status = model.state.value?.status;
  if (status !== 'read' && status !== 'reading' && status !== 'paused') return null;
  const paused = status === 'paused';
  const name = paused ? 'Continue on this document' : 'Pause on this document';
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={() => model.pause(!paused)}>
      <Glyph name={paused ? 'play' : 'pause'} />
    </button>
  );
}

/** How much was read, in words; opens when, what, and what is kept. */
function ReadingState({ model }: { model: PanelModel }) {
  const open = useSignal(false);
  const line = model.reading.value;
  if (!line) return null;
  return (
    <>
      <button
        type="button"
        class="reading"
        aria-expanded={open.value}
        aria-label={spokenLine(line)}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Glyph name={line.glyph} />
        <span>
          <b>{line.state}</b>
          {line.detail && <span class="wide">, {line.detail}</span>}
        </span>
      </button>
      <p class="sr" aria-live="polite">
        {line.state}
      </p>
      {open.value && <ReadingDetail model={model} />}
    </>
  );
}

function ReadingDetail({ model }: { model: PanelModel }) {
  const state = model.state.value;
  if (!state) return null;
  const { readAt, review, completeness } = state;
  return (
    <div class="reading-detail meta">
      {readAt !== null && review && (
        <p>
          {counted(review.words, 'word')}, read at {clock(readAt)}. {completeness.detail}
        </p>
      )}
      <p>Kept in this browser: your stages, dismissals and settings. The text is neither kept nor sent.</p>
    </div>
  );
}
