interface Props<V extends string> {
  id: string;
  label: string;
  value: V;
  options: Readonly<Record<V, string>>;
  onChange(value: V): void;
}

/** A labelled choice among a few words. */
export function Choice<V extends string>({ id, label, value, options, onChange }: Props<V>) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value as V)}>
        {(Object.keys(options) as V[]).map(option => (
          <option key={option} value={option} selected={option === value}>
            {options[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
