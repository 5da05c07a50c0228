import { useRef } from 'preact/hooks';
import { LENS_LABELS, LENSES } from '@/lib/panel/lenses';
import type { PanelModel } from '@/lib/panel/panel-model';
import { Group } from './Group';
import { act, moves } from './keys';

/** For which reader the remarks are shown. One tab stop; "Everyone" is the way back. */
export function Lenses({ model }: { model: PanelModel }) {
  const list = useRef<HTMLParagraphElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const chosen = model.lens.lens.value;
  return (
    <Group name="Read as" class="lenses" onKeyDown={event => act(event, moves(buttons, 'horizontal'))}>
      <p ref={list}>
        <span class="meta">Read as</span>
        {[null, ...LENSES].map(lens => (
          <button
            key={lens}
            type="button"
            aria-pressed={lens === chosen}
            tabIndex={lens === chosen ? 0 : -1}
            onClick={() => model.draft.readAs(lens)}
          >
            {lens === null ? 'Everyone' : LENS_LABELS[lens]}
          </button>
        ))}
      </p>
    </Group>
  );
}
