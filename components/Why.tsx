import type { RuleFacts } from '@/lib/panel/rule-facts';
import { Glyph } from './Glyph';

/** Why a finding matters to a reader, with an example of each kind and where it comes from. */
export function Why({ facts, open, onToggle }: { facts: RuleFacts; open: boolean; onToggle(): void }) {
  return (
    <details class="why" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
      <summary
        onClick={event => {
          event.preventDefault();
          onToggle();
        }}
      >
        <Glyph name="right" />
        Why
      </summary>
      <p>{facts.why}</p>
      <dl>
        <dt>Weak</dt>
        <dd>{facts.weak}</dd>
        <dt>Strong</dt>
        <dd>{facts.strong}</dd>
      </dl>
      {facts.sources.length > 0 && <p class="meta">{facts.sources.join(' · ')}</p>}
    </details>
  );
}
