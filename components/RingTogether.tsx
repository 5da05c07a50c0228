import type { RefObject } from 'preact';
import type { Dispute, LaidPlan, LaidStage } from '@/lib/lifecycle/laid-over';
import { STAGE_FACTS, STAGES, type Stage } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { at, disputeArc, MOST_PILLS, PILL, type Point, pillPlaces, RING } from '@/lib/panel/ring-geometry';
import type { Together } from '@/lib/panel/together';
import { letterOf, placedIn, saidOfStage } from '@/lib/panel/together';
import { shortened } from '@/lib/panel/words';
import { GlyphAt } from './Glyph';
import { RingFrame } from './RingFrame';
import { RingStage } from './RingStage';

/** What the name of the ring says in words. */
const HIDDEN = { 'aria-hidden': true } as const;

interface RingTogetherProps {
  model: PanelModel;
  drawing: RefObject<SVGSVGElement | null>;
  together: Together;
}

/** The ring under all plans: a lettered mark for every plan in a stage, and dashed arcs between stages that are in dispute. */
export function RingTogether({ model, drawing, together }: RingTogetherProps) {
  const { stages, titles, disputes, middle } = together;
  const chosen = model.lifecycle.chosen.value;
  const stop = Math.max(0, placeOf(chosen));
  return (
    <RingFrame
      drawing={drawing}
      look="round together"
      name={together.name}
      fed={(stages[4]?.plans.length ?? 0) > 0}
      middle={middle}
      foot={(titles.length + 1) * LEGEND_LINE}
    >
      {STAGES.map((stage, i) => {
        const laid = stages[i] as LaidStage;
        return (
          <RingStage
            key={stage}
            model={model}
            stage={stage}
            label={STAGE_FACTS[stage].label}
            index={i}
            holds={placedIn(laid)}
            said={saidOfStage(laid)}
            gap={laid.plans.length === 0}
            stop={i === stop}
          >
            <Pills plans={laid.plans} index={i} />
          </RingStage>
        );
      })}
      {disputes.map(dispute => (
        <DisputeArc key={dispute.between.join()} dispute={dispute} />
      ))}
      <SavedLegend titles={titles} />
    </RingFrame>
  );
}

function Pills({ plans, index }: { plans: readonly LaidPlan[]; index: number }) {
  const shown = plans.length > MOST_PILLS ? plans.slice(0, MOST_PILLS - 1) : plans;
  const places = pillPlaces(index, Math.min(plans.length, MOST_PILLS));
  const rest = plans.length > MOST_PILLS ? places.at(-1) : undefined;
  return (
    <g {...HIDDEN}>
      {shown.map((plan, i) => (
        <Pill key={plan.plan} plan={plan} place={places[i] ?? at(0, 0)} />
      ))}
      {rest && (
        <text class="letter" x={rest.x} y={rest.y + 4} text-anchor="middle">
          +{plans.length - shown.length}
        </text>
      )}
    </g>
  );
}

function Pill({ plan: { plan, items }, place }: { plan: LaidPlan; place: Point }) {
  const words = items.length > 1 ? `${letterOf(plan)} ${items.length}` : letterOf(plan);
  const width = items.length > 9 ? PILL.widest : items.length > 1 ? PILL.wide : PILL.narrow;
  return (
    <g class={`pill${plan === 0 ? ' own' : ''}`}>
      <rect
        x={place.x - width / 2}
        y={place.y - PILL.height / 2}
        width={width}
        height={PILL.height}
        rx={PILL.height / 2}
      />
      <text class="letter" x={place.x} y={place.y + 4} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

const placeOf = (stage: Stage | null): number => (STAGES as readonly (Stage | null)[]).indexOf(stage);

/** Between two stages of the ring; a dispute with `internal`, which is no part of it, is only listed. */
function DisputeArc({ dispute: { between } }: { dispute: Dispute }) {
  const drawn = disputeArc(placeOf(between[0]), placeOf(between[1]));
  if (!drawn) return null;
  return (
    <g class="dispute c-question" {...HIDDEN}>
      <path d={drawn.path} />
      <circle cx={drawn.middle.x} cy={drawn.middle.y} r="8" />
      <GlyphAt name="question" x={drawn.middle.x} y={drawn.middle.y} size={12} />
    </g>
  );
}

const LEGEND_LINE = 18;
const LEGEND_LENGTH = 44;

/** Whose letter is whose, under a saved picture; in the panel it stands beside the ring as text. */
function SavedLegend({ titles }: { titles: readonly string[] }) {
  return (
    <g class="saved-only" {...HIDDEN}>
      {titles.map((title, i) => (
        <text key={letterOf(i)} x="8" y={RING.height + (i + 1) * LEGEND_LINE}>
          {letterOf(i)} {shortened(title, LEGEND_LENGTH)}
        </text>
      ))}
    </g>
  );
}
