import { useRef } from 'preact/hooks';
import type { PanelModel } from '@/lib/panel/panel-model';
import { CopyButton } from './CopyButton';
import { Ring } from './Ring';
import { svgOf } from './ring-picture';

const PAPER = '#ffffff';

/** The way to one page for the meeting. The ring is drawn out of sight, in the colours of paper, to go along. */
export function ReviewPack({ model }: { model: PanelModel }) {
  const drawn = useRef<HTMLDivElement>(null);
  const hasRing = model.keyResults.keyResults.value.length > 0;
  const ring = () => {
    const drawing = drawn.current?.querySelector('svg');
    return drawing ? svgOf(drawing, PAPER) : '';
  };
  return (
    <section class="block" aria-labelledby="pack">
      <h2 class="head" id="pack">
        For the meeting
      </h2>
      <p class="meta">One page in your own words: customer, problem, benefit, key results, open objections.</p>
      <div class="acts">
        <button type="button" class="btn line" onClick={() => void model.pack.open(ring)}>
          Open to print
        </button>
        <CopyButton model={model} of="pack" look="plain" label="Copy as Markdown" onCopy={model.pack.copy} />
        <button type="button" class="btn" onClick={() => void model.pack.save()}>
          Save as a file
        </button>
      </div>
      {hasRing && (
        <div ref={drawn} class="sr paper" aria-hidden="true" inert>
          <Ring model={model} />
        </div>
      )}
    </section>
  );
}
