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
          <li key={slot}>
            {slot} <b dir="auto">{unbroken(text)}</b>
          </li>
        ),
      )}
    </ul>
  );
}
