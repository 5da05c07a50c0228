import type { PanelModel, View } from '@/lib/panel/panel-model';
import type { Scene } from '@/lib/panel/scene';
import { CannotRead } from './CannotRead';
import { DraftView } from './DraftView';
import { EmptyDraft } from './EmptyDraft';
import { Failed } from './Failed';
import { FirstRun } from './FirstRun';
import { Header } from './Header';
import { KeyResultsView } from './KeyResultsView';
import { isInField } from './keys';
import { LifecycleView } from './LifecycleView';
import { Loading } from './Loading';
import { ListeningView } from './listening/ListeningView';
import { Notices } from './Notices';
import { OtherKind } from './OtherKind';
import { Paused } from './Paused';
import { SettingsView } from './SettingsView';
import { VIEW_LABELS } from './Tabs';
import { ToastDock } from './ToastDock';

/** The whole panel. */
export function Panel({ model }: { model: PanelModel }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and undo work wherever the focus is
    <div class="panel" onKeyDown={event => panelKeys(event, model)}>
      <Header model={model} />
      <main>
        {model.settingsOpen.value ? (
          <SettingsView model={model} />
        ) : (
          <>
            <Notices model={model} />
            <SceneView model={model} scene={model.scene.value} />
          </>
        )}
      </main>
      <ToastDock model={model} />
    </div>
  );
}

function SceneView({ model, scene }: { model: PanelModel; scene: Scene }) {
  switch (scene.name) {
    case 'first-run':
      return <FirstRun model={model} />;
    case 'loading':
      return <Loading />;
    case 'cannot-read':
      return <CannotRead model={model} reason={scene.reason} host={scene.state?.host ?? null} />;
    case 'failed':
      return <Failed model={model} reason={scene.reason} />;
    case 'paused':
      return <Paused model={model} />;
    case 'empty':
      return <EmptyDraft model={model} />;
    case 'other':
      if (model.firstDraft.asked.value) return <EmptyDraft model={model} />;
      return <OtherKind model={model} state={scene.state} />;
    case 'review':
      return <ViewPanel model={model} scene={scene} view={model.view.value} />;
  }
}

function ViewPanel({ model, scene, view }: { model: PanelModel; scene: Scene & { name: 'review' }; view: View }) {
  return (
    <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`}>
      <h2 class="sr">{VIEW_LABELS[view]}</h2>
      {view === 'draft' && <DraftView model={model} review={scene.review} />}
      {view === 'key-results' && <KeyResultsView model={model} />}
      {view === 'lifecycle' && <LifecycleView model={model} />}
      {view === 'listening' && <ListeningView model={model} />}
    </div>
  );
}

/** Escape leaves the panel for the document; the platform's undo takes back what the toast tells of. */
function panelKeys(event: KeyboardEvent, model: PanelModel): void {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    if (model.settingsOpen.peek()) model.closeSettings();
    else model.outside.focusDocument();
  } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isInField(event.target)) {
    if (model.toast.undo()) event.preventDefault();
  }
}
