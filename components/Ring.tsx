import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { type LifecycleStage, STAGES } from '@/lib/lifecycle/stages';
import type { KeyResultView } from '@/lib/messages/protocol';
import { holdsInFull, type StageItem } from '@/lib/panel/lifecycle-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { at, beadPlaces, MOST_BEADS } from '@/lib/panel/ring-geometry';
import { letterOf, type Together } from '@/lib/panel/together';
import { inWords, shortened } from '@/lib/panel/words';
import { Glyph, GlyphAt } from './Glyph';
import { act } from './keys';
import { RingFrame } from './RingFrame';
import { RingStage } from './RingStage';
import { RingTogether } from './RingTogether';
import { pngOf, svgOf } from './ring-picture';

/** The lifecycle as a ring, of this document or of all plans, to look at and to take along. */
export function Ring({ model }: { model: PanelModel }) {
  const drawing = useRef<SVGSVGElement>(null);
  const together = model.plans.together.value;
  const isTogether = model.plans.isTogether.value;
  return (
    <div class="ring">
      {together && <Which model={model} plans={together.titles.length} />}
      {together && isTogether ? (
        <RingTogether model={model} drawing={drawing} together={together} />
      ) : (
        <OwnRing model={model} drawing={drawing} />
      )}
      {together && isTogether && <Letters together={together} />}
      <Save model={model} drawing={drawing} />
    </div>
  );
}

/** Whose key results the ring shows. */
function Which({ model, plans }: { model: PanelModel; plans: number }) {
  const { isTogether, lookTogether } = model.plans;
  return (
    <fieldset class="which">
      <legend class="sr">The ring shows</legend>
      <button type="button" aria-pressed={!isTogether.value} onClick={() => lookTogether(false)}>
        This document
      </button>
      <button type="button" aria-pressed={isTogether.value} onClick={() => lookTogether(true)}>
        All {inWords(plans)} plans
      </button>
    </fieldset>
  );
}

/** Whose letter is whose, and what the dashed arcs are. */
function Letters({ together: { titles, disputes } }: { together: Together }) {
  return (
    <ul class="letters" aria-label="Plans on the ring">
      {titles.map((title, i) => (
        <li key={letterOf(i)}>
          <b class="letter">{letterOf(i)}</b> {title}
        </li>
      ))}
      {disputes.length > 0 && (
        <li class="c-question">
          <Glyph name="question" class="g-s" /> placed differently
        </li>
      )}
    </ul>
  );
}

/** An arc per stage, a bead per key result in its verdict's shape. One tab stop. */
function OwnRing({ model, drawing }: { model: PanelModel; drawing: RefObject<SVGSVGElement | null> }) {
  const ring = model.lifecycle.ring.value;
  const fed = (ring[4]?.keyResults.length ?? 0) > 0;
  const chosen = model.lifecycle.chosen.value;
  const stop = Math.max(
    0,
    ring.findIndex(item => item.stage === chosen),
  );
  return (
    <RingFrame
      drawing={drawing}
      look="round"
      name={ringName(ring, fed)}
      fed={fed}
      middle={model.lifecycle.middle.value}
    >
      {ring.map((item, i) => (
        <RingStage
          key={item.stage}
          model={model}
          stage={STAGES[i] as LifecycleStage}
          label={item.label}
          index={i}
          holds={item.holds}
          gap={item.keyResults.length === 0}
          stop={i === stop}
        >
          <Beads model={model} item={item} index={i} />
        </RingStage>
      ))}
    </RingFrame>
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

function Beads({ model, item, index }: { model: PanelModel; item: StageItem; index: number }) {
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
