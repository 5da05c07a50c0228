import { Fragment } from 'preact';
import type { LaidPlan, LaidStage } from '@/lib/lifecycle/laid-over';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { letterOf, placedIn, placesSaid } from '@/lib/panel/together';
import { counted, VERDICTS } from '@/lib/panel/words';
import { Glyph } from './Glyph';
import { LedeLine } from './LedeLine';
import { MetricSearch } from './MetricSearch';
import { Plans } from './Plans';
import { Quote } from './Quote';
import { Ring } from './Ring';
import { Scope } from './Scope';
import { Teams } from './Teams';

/** Which stages of the customer lifecycle the plan covers. */
export function LifecycleView({ model }: { model: PanelModel }) {
  const { lifecycle } = model;
  const lede = lifecycle.lede.value;
  const internal = lifecycle.internal.value.keyResults.length;
  return (
    <>
      {lede && <LedeLine model={model} lede={lede} />}
      <Ring model={model} />
      <StageList model={model} />
      <Scope model={model} />
      {internal > 0 && (
        <p class="beside-ring meta">
          Outside the ring:{' '}
          <button type="button" class="link" onClick={() => lifecycle.choose('internal')}>
            {counted(internal, 'internal key result')}
          </button>
        </p>
      )}
      <ChosenStage model={model} />
      {lifecycle.notices.value.map(({ id, message }) => (
        <section class="block" key={id} aria-label={message}>
          <h2 class="head">{message}</h2>
          <div class="acts">
            <button type="button" class="btn line" onClick={lifecycle.findMetric}>
              Find a metric
            </button>
          </div>
        </section>
      ))}
      {model.keyResults.keyResults.value.length > 0 && <Teams model={model} />}
      {model.keyResults.keyResults.value.length > 0 && <Plans model={model} />}
      <MetricSearch model={model} />
    </>
  );
}

/** The ring as a list, for panels too narrow for its names. */
function StageList({ model }: { model: PanelModel }) {
  const { lifecycle, plans } = model;
  const laid = plans.isTogether.value ? plans.together.value?.stages : undefined;
  return (
    <ul class="stages" aria-label="Stages">
      {lifecycle.ring.value.map(({ stage, label, holds }, i) => (
        <li key={stage}>
          <button type="button" aria-pressed={lifecycle.chosen.value === stage} onClick={() => lifecycle.choose(stage)}>
            <kbd>{STAGE_FACTS[stage].key}</kbd>
            <Glyph name={stage} class={`c-${stage}`} />
            {label}
            <span class="meta">{laid ? placedIn(laid[i] as LaidStage) : holds}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the chosen stage means and which key results stand in it. */
function ChosenStage({ model }: { model: PanelModel }) {
  const { lifecycle, plans } = model;
  const stage = lifecycle.chosen.value;
  if (!stage) return null;
  const item = [...lifecycle.ring.value, lifecycle.internal.value].find(one => one.stage === stage);
  const laid = plans.isTogether.value && plans.together.value?.stages.find(one => one.stage === stage);
  const { label, meaning, shop } = STAGE_FACTS[stage];
  return (
    <section class="block" aria-label={label}>
      <h2 class="head">
        <Glyph name={stage} class={`c-${stage}`} />
        {label}
      </h2>
      <p>{meaning}.</p>
      <p class="meta">In a shop: {shop.charAt(0).toLowerCase() + shop.slice(1)}.</p>
      {laid && laid.plans.length > 0 ? (
        <InAllPlans plans={laid.plans} />
      ) : item && item.keyResults.length > 0 ? (
        <ul class="in-stage">
          {item.keyResults.map(keyResult => (
            <li key={keyResult.id}>
              <Glyph name={keyResult.shown} class={`c-${keyResult.verdict}`} />
              <button type="button" onClick={() => model.openKeyResult(keyResult.id)}>
                <span class="sr">{keyResult.shown}: </span>
                <Quote excerpt={keyResult.excerpt} mark={`decides d-${keyResult.verdict}`} />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <div class="acts">
          <button type="button" class="btn line" onClick={lifecycle.findMetric}>
            Find a metric
          </button>
        </div>
      )}
    </section>
  );
}

/** The shape and word of the verdict that came along in a plan; a plan may name others than ours. */
function VerdictOf({ plan: word }: { plan: string }) {
  const verdict = VERDICTS.find(known => known === word);
  if (!verdict) return <span />;
  return (
    <span>
      <Glyph name={verdict} class={`c-${verdict}`} />
      <span class="sr">{verdict}: </span>
    </span>
  );
}

/** Whose key results stand in a stage, and where else other plans place them. */
function InAllPlans({ plans }: { plans: readonly LaidPlan[] }) {
  return (
    <>
      {plans.map(({ plan, title, items }) => (
        <Fragment key={plan}>
          <h3 class="sub">
            <b class="letter">{letterOf(plan)}</b> {title}
          </h3>
          <ul class="in-stage">
            {items.map(({ text, verdict, elsewhere }) => (
              <li key={text}>
                <VerdictOf plan={verdict} />
                <span>
                  <q dir="auto">{text}</q>
                  {elsewhere.length > 0 && <span class="meta">Elsewhere in {placesSaid(elsewhere)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
