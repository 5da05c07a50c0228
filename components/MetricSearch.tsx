import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { STAGE_FACTS } from '@/lib/lifecycle/stages';
import { METRIC_COUNT, type MetricRow } from '@/lib/panel/metric-search';
import type { PanelModel } from '@/lib/panel/panel-model';
import { counted } from '@/lib/panel/words';
import { CopyButton } from './CopyButton';
import { Glyph } from './Glyph';
import { act, moveFocus } from './keys';
import { useFocus } from './use-focus';

/** The metric catalogue, searched by name, other names and what the customer does. */
export function MetricSearch({ model }: { model: PanelModel }) {
  const { lifecycle } = model;
  const field = useFocus<HTMLInputElement>(model.focus, 'search');
  const list = useRef<HTMLUListElement>(null);
  const query = lifecycle.query.value;
  const { rows, total } = lifecycle.hits.value;
  const found = query.trim() === '' ? `${counted(total, 'metric')} of this stage` : `${counted(total, 'metric')} found`;
  return (
    <section class="block" aria-labelledby="metrics">
      <h2 class="head" id="metrics">
        Metrics <span class="meta">{METRIC_COUNT}, by stage</span>
      </h2>
      <label class="search">
        <Glyph name="find" />
        <span class="sr">Search metrics</span>
        <input
          ref={field}
          type="search"
          placeholder="What do customers do?"
          value={query}
          onInput={event => lifecycle.search(event.currentTarget.value)}
          onKeyDown={event => act(event, { ArrowDown: () => list.current?.querySelector('button')?.focus() })}
        />
      </label>
      <p class="sr" aria-live="polite">
        {query.trim() !== '' && found}
      </p>
      {rows.length === 0 ? (
        <p>No metric by that name. Try what the customer does.</p>
      ) : (
        <Hits model={model} name={found} list={list} onLeave={() => field.current?.focus()} />
      )}
      {total > rows.length && (
        <button type="button" class="btn plain" onClick={lifecycle.showMoreMetrics}>
          Show more
        </button>
      )}
    </section>
  );
}

interface HitsProps {
  model: PanelModel;
  name: string;
  list: RefObject<HTMLUListElement | null>;
  /** Up from the first row. */
  onLeave(): void;
}

function Hits({ model, name, list, onLeave }: HitsProps) {
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const up = () => (document.activeElement === buttons()[0] ? onLeave() : moveFocus(buttons(), -1));
  return (
    <ul
      ref={list}
      aria-label={name}
      onKeyDown={event => act(event, { ArrowDown: () => moveFocus(buttons(), 1), ArrowUp: up })}
    >
      {model.lifecycle.hits.value.rows.map(row => (
        <Metric key={row.id} model={model} row={row} query={model.lifecycle.query.value} />
      ))}
    </ul>
  );
}

function Metric({ model, row, query }: { model: PanelModel; row: MetricRow; query: string }) {
  const { id, name, better, stage, formula, beside, alias } = row;
  return (
    <li class="metric">
      <Glyph name={stage} class={`c-${stage}`} />
      <div>
        <b>
          <Washed text={name} query={query} />
          {better && `, ${better}`}
        </b>
        <span class="meta">
          <span class="sr">{STAGE_FACTS[stage].label}. </span>
          {alias && (
            <>
              also <Washed text={alias} query={query} /> ·{' '}
            </>
          )}
          {formula}
          {beside && ` · beside: ${beside}`}
        </span>
      </div>
      {model.writable.value ? (
        <button
          type="button"
          class="btn row"
          aria-label={`Insert a key result with ${name}`}
          onClick={() => model.lifecycle.insertMetric(id)}
        >
          Insert
        </button>
      ) : (
        <CopyButton
          model={model}
          of={`metric ${id}`}
          look="row"
          name={`Copy a key result with ${name}`}
          onCopy={() => model.lifecycle.copyMetric(id)}
        />
      )}
    </li>
  );
}

/** The text with the words of the query washed. */
function Washed({ text, query }: { text: string; query: string }) {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word.length > 1);
  const pieces = text.split(/(\s+)/);
  return (
    <>
      {pieces.map((piece, i) =>
        words.some(word => piece.toLowerCase().startsWith(word)) ? <mark key={i}>{piece}</mark> : piece,
      )}
    </>
  );
}
