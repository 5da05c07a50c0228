import { useSignal } from '@preact/signals';
import { Glyph } from './Glyph';

interface Props {
  id: string;
  terms: readonly string[];
  label?: string;
  example?: string;
  onAdd(text: string): void;
  onRemove(term: string): void;
}

/** A list of words; several can be added at once, parted by commas. */
export function GlossaryEditor({ id, terms, label = 'Add terms', example = 'SLA, Bellhook', onAdd, onRemove }: Props) {
  const text = useSignal('');
  const add = () => {
    if (text.value.trim() === '') return;
    onAdd(text.value);
    text.value = '';
  };
  return (
    <div class="glossary">
      {terms.length > 0 && <Terms terms={terms} onRemove={onRemove} />}
      <form
        onSubmit={event => {
          event.preventDefault();
          add();
        }}
      >
        <label class="sr" for={id}>
          {label}
        </label>
        <input
          id={id}
          type="text"
          placeholder={example}
          value={text.value}
          onInput={event => {
            text.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="btn line">
          Add
        </button>
      </form>
    </div>
  );
}

function Terms({ terms, onRemove }: Pick<Props, 'terms' | 'onRemove'>) {
  return (
    <ul aria-label="Terms">
      {terms.map(term => (
        <li key={term}>
          <span dir="auto">{term}</span>
          <button type="button" class="icon" aria-label={`Remove ${term}`} onClick={() => onRemove(term)}>
            <Glyph name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}
