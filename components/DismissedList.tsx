import type { PanelModel } from '@/lib/panel/panel-model';

/** What was dismissed here, with its scope; each can be brought back. */
export function DismissedList({ model }: { model: PanelModel }) {
  const { settings } = model;
  const items = settings.dismissed.value;
  if (items.length === 0) return <p class="meta">Nothing is dismissed here.</p>;
  return (
    <ul class="dismissed">
      {items.map(({ entry, title, scope }) => (
        <li key={entry.id}>
          <span>{title}</span>
          <button
            type="button"
            class="btn"
            aria-label={`Bring back: ${title}, ${scope}`}
            onClick={() => settings.restore(entry.id)}
          >
            Bring back
          </button>
          <span class="meta">
            {scope}
            {entry.quote && (
              <>
                {': '}
                <q dir="auto">{entry.quote}</q>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
