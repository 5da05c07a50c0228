import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { KeyResultView } from '@/lib/messages/protocol';
import { holdsInFull, type StageItem } from '@/lib/panel/lifecycle-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { at, beadPlaces, FEED, MOST_BEADS, RING, stageArc } from '@/lib/panel/ring-geometry';
import { shortened } from '@/lib/panel/words';
import { GlyphAt } from './Glyph';
import { act, moves } from './keys';
import { pngOf, svgOf } from './ring-picture';

/** Where the name of each stage stands: the first line's baseline, and which way the lines run from there. */
const LABELS = [
  { x: 230, y: 44, anchor: 'start', lines: ['Awareness'] },
  { x: 254, y: 148, anchor: 'start', lines: ['Engagement'] },
  { x: 164, y: 226, anchor: 'middle', lines: ['Acquisition'] },
  { x: 74, y: 140, anchor: 'end', lines: ['Customer', 'success'] },
  { x: 98, y: 44, anchor: 'end', lines: ['Loyalty'] },
] as const;
const LINE = 15;

/** The lifecycle as a ring: an arc per stage, a bead per key result in its verdict's shape. One tab stop. */
export function Ring({ model }: { model: PanelModel }) {
  const drawing = useRef<SVGSVGElement>(null);
  const ring = model.lifecycle.ring.value;
  const buttons = () => [...(drawing.current?.querySelectorAll<SVGElement>('[role="button"]') ?? [])];
  const fed = (ring[4]?.keyResults.length ?? 0) > 0;
  const chosen = model.lifecycle.chosen.value;
  const [middle, under] = model.lifecycle.middle.value;
  const stop = Math.max(
    0,
    ring.findIndex(item => item.stage === chosen),
  );
  return (
    <div class="ring">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
      <svg
        ref={drawing}
        class="round"
        viewBox={`0 0 ${RING.width} ${RING.height}`}
        role="group"
        aria-label={ringName(ring, fed)}
        onKeyDown={event => act(event, moves(buttons, 'both'))}
      >
        <path class={`feed${fed ? '' : ' gap'}`} d={FEED.shaft} />
        <path class="feed" d={FEED.head} />
        {ring.map((item, i) => (
          <Stage key={item.stage} model={model} item={item} index={i} stop={i === stop} />
        ))}
        <g text-anchor="middle">
          <text class="outer" x={RING.x} y="14">
            loyalty feeds awareness
          </text>
          <text class="mid" x={RING.x} y={RING.y}>
            {middle}
          </text>
          <text class="under" x={RING.x} y={RING.y + 18}>
            {under}
          </text>
        </g>
      </svg>
      <Save model={model} drawing={drawing} />
    </div>
  );
}

/** The ring to take along, as a drawing or as a picture. */
function Save({ model, drawing }: { model: PanelModel; drawing: RefObject<SVGSVGElement | null> }) {
  const { savePicture } = model.plans;
  const ring = () => drawing.current as SVGSVGElement;
  return (
    <p class="save meta">
      Save the ring:{' '}
      <button type="button" class="link" onClick={() => void savePicture('svg', () => svgOf(ring()))}>
        SVG
      </button>{' '}
      <button type="button" class="link" onClick={() => void savePicture('png', () => pngOf(ring()))}>
        PNG
      </button>
    </p>
  );
}

interface StageProps {
  model: PanelModel;
  item: StageItem;
  index: number;
  /** Whether Tab stops here. */
  stop: boolean;
}

function Stage({ model, item, index, stop }: StageProps) {
  const { stage, label, keyResults, holds } = item;
  const gap = keyResults.length === 0;
  const choose = () => model.lifecycle.choose(stage);
  const place = LABELS[index] ?? LABELS[0];
  const below = place.y + place.lines.length * LINE + 1;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own */}
      <g
        class={`at c-${stage}`}
        role="button"
        tabIndex={stop ? 0 : -1}
        aria-label={`${label}: ${holds}`}
        aria-pressed={model.lifecycle.chosen.value === stage}
        onClick={choose}
        onKeyDown={event => act(event, { Enter: choose, ' ': choose })}
      >
        <path class="reach" d={stageArc(index)} />
        <path class={`arc${gap ? ' gap' : ''}`} d={stageArc(index)} />
        <g class="outer">
          {place.lines.map((line, i) => (
            <text class="name" key={line} x={place.x} y={place.y + i * LINE} text-anchor={place.anchor}>
              {line}{' '}
            </text>
          ))}{' '}
          <text x={place.x} y={below} text-anchor={place.anchor}>
            {holds}
          </text>
        </g>
      </g>
      <Beads model={model} item={item} index={index} />
    </>
  );
}

function Beads({ model, item, index }: Omit<StageProps, 'stop'>) {
  const all = item.keyResults;
  const shown = all.length > MOST_BEADS ? all.slice(0, MOST_BEADS - 1) : all;
  const places = beadPlaces(index, Math.min(all.length, MOST_BEADS));
  const rest = all.length > MOST_BEADS ? places.at(-1) : undefined;
  return (
    <>
      {shown.map((keyResult, i) => (
        <Bead key={keyResult.id} model={model} keyResult={keyResult} place={places[i] ?? at(0, 0)} />
      ))}
      {rest && (
        <text x={rest.x} y={rest.y + 4} text-anchor="middle">
          +{all.length - shown.length}
        </text>
      )}
    </>
  );
}

interface BeadProps {
  model: PanelModel;
  keyResult: KeyResultView;
  place: { readonly x: number; readonly y: number };
}

const NAME_LENGTH = 80;

function Bead({ model, keyResult, place }: BeadProps) {
  const { id, verdict, shown, excerpt } = keyResult;
  const open = () => model.openKeyResult(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
    <g
      class={`bead c-${verdict}`}
      role="button"
      tabIndex={-1}
      aria-label={`${shown}: ${shortened(excerpt.text, NAME_LENGTH)}`}
      onClick={open}
      onKeyDown={event => act(event, { Enter: open, ' ': open })}
    >
      <circle cx={place.x} cy={place.y} r="9" />
      <GlyphAt name={shown} x={place.x} y={place.y} size={13} />
    </g>
  );
}

function ringName(ring: readonly StageItem[], fed: boolean): string {
  const stages = ring.map(({ label, keyResults }) => `${label}: ${holdsInFull(keyResults)}.`);
  return `Lifecycle ring. ${stages.join(' ')}${fed ? ' Loyalty feeds awareness.' : ''}`;
}
