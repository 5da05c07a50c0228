import type { KeyResultPartView } from '@/lib/messages/protocol';
import { unbroken } from '@/lib/panel/words';

/** Who does what, from where to where, by when: what is there and what is missing. */
export function PartChips({ parts }: { parts: readonly KeyResultPartView[] }) {
  return (
    <ul class="parts" aria-label="Parts of this key result">
      {parts.map(({ slot, text }) =>
        text === null ? (
          <li key={slot} class="absent">
            <span aria-hidden="true">{slot}?</span>
            <span class="sr">{slot}: missing</span>
          </li>
        ) : (
          <Found key={slot} slot={slot} text={text} />
        ),
      )}
    </ul>
  );
}

const OWN_PREPOSITION = /^(?:in|on|at|before|until|during|within|through|this|next)\b/i;

/** "by 30 June"; the writer's own "by" or "in" is not said twice. */
function Found({ slot, text }: { slot: KeyResultPartView['slot']; text: string }) {
  const words = text.toLowerCase().startsWith(`${slot} `) ? text.slice(slot.length + 1) : text;
  const label = slot === 'by' && OWN_PREPOSITION.test(words) ? '' : `${slot} `;
  return (
    <li>
      {label}
      <b dir="auto">{unbroken(words)}</b>
    </li>
  );
}
