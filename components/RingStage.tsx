import type { ComponentChildren } from 'preact';
import type { LifecycleStage } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { stageArc } from '@/lib/panel/ring-geometry';
import { act } from './keys';

/** Where the name of each stage stands: the first line's baseline, and which way the lines run from there. */
const LABELS = [
  { x: 230, y: 44, anchor: 'start', lines: ['Awareness'] },
  { x: 254, y: 148, anchor: 'start', lines: ['Engagement'] },
  { x: 164, y: 226, anchor: 'middle', lines: ['Acquisition'] },
  { x: 74, y: 140, anchor: 'end', lines: ['Customer', 'success'] },
  { x: 98, y: 44, anchor: 'end', lines: ['Loyalty'] },
] as const;
const LINE = 15;

interface RingStageProps {
  model: PanelModel;
  stage: LifecycleStage;
  label: string;
  /** Place in the order, 0 to 4. */
  index: number;
  /** What stands in it, in a few words under its name. */
  holds: string;
  /** The same for a screen reader. */
  said?: string;
  gap: boolean;
  /** Whether Tab stops here. */
  stop: boolean;
  /** Beads and marks in front of the arc. */
  children: ComponentChildren;
}

/** One arc of the ring with its name: a button that lists what stands in the stage. */
export function RingStage({ model, stage, label, index, holds, said = holds, gap, stop, children }: RingStageProps) {
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
        aria-label={`${label}: ${said}`}
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
      {children}
    </>
  );
}
