import type { NewBlock } from '@/lib/draft/new-blocks';
import { stretchesOf } from '@/lib/panel/first-draft-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { counted } from '@/lib/panel/words';
import { Glyph } from '../Glyph';

/** The draft as it will stand in the document. Where a panel is narrow it is folded at first. */
export function Preview({ model }: { model: PanelModel }) {
  const { blocks, gaps } = model.firstDraft;
  return (
    <details class="block why preview" open={innerWidth > FOLDED_UP_TO}>
      <summary>
        <Glyph name="right" />
        <h2 class="head">As it will stand</h2>
      </summary>
      <p class="meta">{counted(gaps.value, 'gap')} left in brackets. The review finds each of them again.</p>
      <div class="fig">
        {blocks.value.map((block, i) => (
          <Line key={i} block={block} />
        ))}
      </div>
    </details>
  );
}

/** In pixels. */
const FOLDED_UP_TO = 320;

function Line({ block }: { block: NewBlock }) {
  const words = stretchesOf(block.text).map(({ text, isPrompt }, i) =>
    isPrompt ? (
      <span key={i} class="gap">
        {text}
      </span>
    ) : (
      text
    ),
  );
  if (block.kind === 'item') return <p class="step">{words}</p>;
  if (block.kind === 'paragraph') return <p>{words}</p>;
  return <p class={`h${block.level}`}>{words}</p>;
}
