import { useSignal } from '@preact/signals';
import { talkOf } from '@/lib/listening/talks';
import type { ListeningModel } from '@/lib/panel/listening-model';

interface Props {
  listening: ListeningModel;
  person: string;
  number: number;
  writable: boolean;
  close: () => void;
  /** Takes the person off the list, with their talks. */
  leave: (person: string) => void;
}

/** One talk: whom with, when, and what was heard. */
export function TalkForm({ listening, person, number, writable, close, leave }: Props) {
  const kept = talkOf(listening.heard.value, person, number);
  const customer = useSignal(kept?.customer ?? '');
  const day = useSignal(kept?.day ?? listening.today.value);
  const note = useSignal(kept?.note ?? '');
  const keep = async (event: Event) => {
    event.preventDefault();
    const talk = { person, number, customer: customer.value.trim(), day: day.value, note: note.value.trim() };
    if (await listening.keepTalk(talk)) close();
  };
  return (
    <form class="hear" aria-label={`${person}, talk ${number}`} onSubmit={keep}>
      <label>
        {person} talked with
        <input maxLength={200} value={customer.value} onInput={e => (customer.value = e.currentTarget.value)} />
      </label>
      <label>
        Day
        <input type="date" required value={day.value} onInput={e => (day.value = e.currentTarget.value)} />
      </label>
      <label>
        What was heard
        <textarea rows={3} maxLength={5000} value={note.value} onInput={e => (note.value = e.currentTarget.value)} />
      </label>
      <div class="acts">
        <button type="submit" class="btn solid">
          Keep
        </button>
        {kept && (
          <button type="button" class="btn line" onClick={() => listening.cite(kept)}>
            {writable ? 'Cite at the caret' : 'Copy as a source'}
          </button>
        )}
        {kept && (
          <button type="button" class="btn plain" onClick={() => listening.removeTalk(kept).then(close)}>
            Remove
          </button>
        )}
        <button type="button" class="btn plain" onClick={close}>
          Close
        </button>
        <button type="button" class="btn plain" onClick={() => leave(person)}>
          Take {person} off the list
        </button>
      </div>
    </form>
  );
}
