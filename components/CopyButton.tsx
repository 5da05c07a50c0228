import type { PanelModel } from '@/lib/panel/panel-model';

interface Props {
  model: PanelModel;
  /** The key under which the copying is known to the model. */
  of: string;
  label?: string;
  /** Its name when "Copy" alone does not say what. */
  name?: string;
  look?: 'line' | 'row' | 'plain' | 'solid';
  onCopy(): void;
}

/** Copies, and says "Copied." in its own place for two seconds. */
export function CopyButton({ model, of, label = 'Copy', name, look = 'line', onCopy }: Props) {
  const copied = model.deeds.copied.value === of;
  return (
    <button type="button" class={`btn ${look}`} aria-label={copied ? undefined : name} onClick={onCopy}>
      <span aria-live="polite">{copied ? 'Copied.' : label}</span>
    </button>
  );
}
