import { useRef } from 'preact/hooks';
import { type PanelModel, VIEWS, type View } from '@/lib/panel/panel-model';
import { act } from './keys';

export const VIEW_LABELS: Readonly<Record<View, string>> = {
  draft: 'Draft',
  'key-results': 'Key results',
  lifecycle: 'Lifecycle',
  listening: 'Listening',
};

/** The views; one tab stop, arrows move and choose. */
export function Tabs({ model }: { model: PanelModel }) {
  const list = useRef<HTMLDivElement>(null);
  const view = model.view.value;
  const open = (index: number) => {
    const at = (index + VIEWS.length) % VIEWS.length;
    model.openView(VIEWS[at] ?? view);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  const at = VIEWS.indexOf(view);
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label="Views"
      onKeyDown={event =>
        act(event, {
          ArrowRight: () => open(at + 1),
          ArrowLeft: () => open(at - 1),
          Home: () => open(0),
          End: () => open(VIEWS.length - 1),
        })
      }
    >
      {VIEWS.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === view}
          aria-controls={name === view && model.scene.value.name === 'review' ? `view-${name}` : undefined}
          tabIndex={name === view ? 0 : -1}
          data-label={VIEW_LABELS[name]}
          onClick={() => model.openView(name)}
        >
          {VIEW_LABELS[name]}
        </button>
      ))}
    </div>
  );
}
