import type { MergedPlans } from '@/lib/lifecycle/plan';
import { STAGE_FACTS, STAGES } from '@/lib/lifecycle/stages';
import type { PanelModel } from '@/lib/panel/panel-model';
import { letterOf, placesSaid } from '@/lib/panel/together';
import { listed } from '@/lib/panel/words';
import { CopyButton } from './CopyButton';
import { Glyph } from './Glyph';

/** This plan to take along, and those of other teams laid over it. */
export function Plans({ model }: { model: PanelModel }) {
  const { plans } = model;
  const together = plans.together.value;
  return (
    <section class="block" aria-labelledby="plans">
      <h2 class="head" id="plans">
        With other teams
      </h2>
      {together ? (
        <Merged model={model} merged={together.merged} />
      ) : (
        <p class="meta">Save this plan for them, and lay theirs over it: gaps that nobody fills show up.</p>
      )}
      <div class="acts">
        <button type="button" class="btn line" onClick={plans.add}>
          Add a team’s plan
        </button>
        <CopyButton model={model} of="plan" look="plain" label="Copy as Markdown" onCopy={plans.copyMarkdown} />
      </div>
      <p class="save meta">
        Save this plan:{' '}
        <button type="button" class="link" aria-label="Save this plan for other teams" onClick={plans.saveFile}>
          for other teams
        </button>{' '}
        <button type="button" class="link" aria-label="Save as Markdown" onClick={plans.saveMarkdown}>
          Markdown
        </button>{' '}
        <button type="button" class="link" aria-label="Save as CSV" onClick={plans.saveCsv}>
          CSV
        </button>
      </p>
    </section>
  );
}

function Merged({ model, merged }: { model: PanelModel; merged: MergedPlans }) {
  const { counts, total, gaps, conflicts } = merged;
  const [own, ...others] = counts;
  return (
    <>
      <p>
        {gaps.length === 0
          ? 'Together you look after every stage.'
          : `Together there is nothing yet for ${listed(gaps.map(stage => STAGE_FACTS[stage].label.toLowerCase()))}.`}
      </p>
      <table class="plans">
        <caption class="sr">Key results by plan and stage</caption>
        <thead>
          <tr>
            <td />
            {STAGES.map(stage => (
              <th key={stage} scope="col">
                <Glyph name={stage} class={`c-${stage}`} />
                <span class="sr">{STAGE_FACTS[stage].label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own && <Row letter={letterOf(0)} title="This document" stages={own.stages} />}
          {others.map(({ title, stages }, i) => (
            <Row
              key={title}
              letter={letterOf(i + 1)}
              title={title}
              stages={stages}
              onRemove={() => model.plans.remove(title)}
            />
          ))}
        </tbody>
        <tfoot>
          <Row title="Together" stages={total} />
        </tfoot>
      </table>
      {conflicts.length > 0 && (
        <>
          <h3 class="sub">Placed differently</h3>
          <ul class="asks">
            {conflicts.map(({ text, said }) => (
              <li key={text}>
                <Glyph name="question" class="g-s c-question" />
                <span>
                  <q dir="auto">{text}</q>
                  <span class="meta">{placesSaid(said)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RowProps {
  /** By which the ring tells the plan; the sum of all has none. */
  letter?: string;
  title: string;
  stages: MergedPlans['total'];
  onRemove?(): void;
}

function Row({ letter, title, stages, onRemove }: RowProps) {
  return (
    <tr>
      <th scope="row" title={title}>
        <span>
          <span>
            {letter && <b class="letter">{letter}</b>} {title}
          </span>
          {onRemove && (
            <button type="button" class="icon" aria-label={`Take away ${title}`} onClick={onRemove}>
              <Glyph name="cross" />
            </button>
          )}
        </span>
      </th>
      {STAGES.map(stage => (
        <td key={stage} class={stages[stage] === 0 ? 'none' : ''}>
          {stages[stage] === 0 ? '–' : stages[stage]}
        </td>
      ))}
    </tr>
  );
}
