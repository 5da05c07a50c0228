import { useSignal } from '@preact/signals';
import { placeOf } from '@/lib/listening/what-we-heard';
import type { StandingObjection } from '@/lib/panel/listening-model';
import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph } from '../Glyph';

const STATES = { open: 'Not answered', words: 'Answered without a fact', fact: 'Answered' } as const;
const SHAPES = { open: 'missing', words: 'half', fact: 'full' } as const;

/** A longer ledger is folded after so many: what is not answered stands first. */
const AT_FIRST = 5;

/** Objections in the words of those who raised them. */
export function Ledger({ model }: { model: PanelModel }) {
  const all = model.listening.objections.value;
  const editing = useSignal<string | null>(null);
  const isWhole = useSignal(false);
  const folded = isWhole.value ? 0 : all.length - AT_FIRST;
  return (
    <section class="block" aria-labelledby="objections">
      <h2 class="head" id="objections">
        Objections {all.length > 0 && <span class="meta">{all.length} raised</span>}
      </h2>
      {all.length > 0 && (
        <ul class="ledger">
          {all.slice(0, folded > 1 ? AT_FIRST : undefined).map(objection => (
            <li key={objection.id}>
              <ObjectionLine model={model} objection={objection} edit={() => (editing.value = objection.id)} />
              {editing.value === objection.id && (
                <ObjectionForm model={model} objection={objection} close={() => (editing.value = null)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {folded > 1 && (
        <button type="button" class="link" onClick={() => (isWhole.value = true)}>
          Show {folded} more
        </button>
      )}
      {editing.value === 'new' ? (
        <ObjectionForm model={model} objection={null} close={() => (editing.value = null)} />
      ) : (
        <div class="acts">
          <button type="button" class="btn plain" onClick={() => (editing.value = 'new')}>
            Add an objection
          </button>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  model: PanelModel;
  objection: StandingObjection;
  edit: () => void;
}

function ObjectionLine({ model: { listening }, objection, edit }: LineProps) {
  const { words, raisedBy, standing } = objection;
  const { state, entry } = standing;
  const where = [raisedBy, entry ? placeOf(entry) : ''].filter(Boolean).join(' · ');
  return (
    <>
      <Glyph name={SHAPES[state]} />
      <button type="button" class="ask" onClick={() => (entry ? listening.show(entry.id) : edit())}>
        {words}
      </button>
      <span class="meta">
        <b>{STATES[state]}</b> {where && <span>{where}</span>}
        <button type="button" class="link" aria-label={`Edit: ${words}`} onClick={edit}>
          Edit
        </button>
      </span>
    </>
  );
}

interface FormProps {
  model: PanelModel;
  objection: StandingObjection | null;
  close: () => void;
}

function ObjectionForm({ model: { listening, state }, objection, close }: FormProps) {
  const words = useSignal(objection?.words ?? '');
  const raisedBy = useSignal(objection?.raisedBy ?? '');
  const entry = useSignal(objection?.entry ?? '');
  const keep = async (event: Event) => {
    event.preventDefault();
    const said = words.value.trim();
    if (said === '') return close();
    const change = { words: said, raisedBy: raisedBy.value.trim(), entry: entry.value || null };
    const kept = objection
      ? await listening.changeObjection(objection.id, change)
      : await listening.addObjection(said, change.raisedBy);
    if (kept) close();
  };
  return (
    <form class="hear" onSubmit={keep}>
      <label>
        In their words
        <textarea rows={2} maxLength={2000} value={words.value} onInput={e => (words.value = e.currentTarget.value)} />
      </label>
      <label>
        Who raised it
        <input maxLength={200} value={raisedBy.value} onInput={e => (raisedBy.value = e.currentTarget.value)} />
      </label>
      {objection && (
        <label>
          Answered in
          <select value={entry.value} onChange={e => (entry.value = e.currentTarget.value)}>
            <option value="">the question most like it</option>
            {(state.value?.review?.asked ?? []).map(({ id, question }) => (
              <option key={id} value={question}>
                {question}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="acts">
        <button type="submit" class="btn solid">
          Keep
        </button>
        {objection && (
          <button type="button" class="btn plain" onClick={() => listening.removeObjection(objection.id)}>
            Remove
          </button>
        )}
        <button type="button" class="btn plain" onClick={close}>
          Close
        </button>
      </div>
    </form>
  );
}
