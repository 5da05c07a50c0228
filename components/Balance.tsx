import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ReviewView, SentenceView } from '@/lib/messages/protocol';
import { balanceWords, SIDE_LABELS } from '@/lib/panel/balance';
import type { PanelModel } from '@/lib/panel/panel-model';
import { act, moves } from './keys';

type Side = SentenceView['side'];
const SIDES: readonly Side[] = ['customer', 'company', 'product', 'other'];

/** Whom the release is about, a cell for each sentence. One tab stop; Enter shows the sentence in the document. */
export function Balance({ model, balance }: { model: PanelModel; balance: ReviewView['balance'] }) {
  const list = useRef<HTMLOListElement>(null);
  const looked = useSignal<number | null>(null);
  const cells = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const words = balanceWords(balance);
  if (!words) return null;
  const seen = looked.value === null ? undefined : balance[looked.value];
  const look = (index: number | null) => {
    looked.value = index;
  };
  return (
    <section class="balance" aria-label="Whom the release is about">
      <p>{words}</p>
      <ol ref={list} onKeyDown={event => act(event, moves(cells, 'horizontal'))} onMouseLeave={() => look(null)}>
        {balance.map(({ id, side, text }, i) => (
          <li key={id}>
            <button
              type="button"
              data-side={side}
              tabIndex={i === (looked.value ?? 0) ? 0 : -1}
              aria-label={`${i + 1}, from ${SIDE_LABELS[side]}: ${text}`}
              onMouseEnter={() => look(i)}
              onFocus={() => look(i)}
              onClick={() => void model.deeds.show(id)}
            >
              <Shape side={side} />
            </button>
          </li>
        ))}
      </ol>
      <div class="looked">
        {seen ? (
          <p aria-hidden="true" dir="auto">
            <Shape side={seen.side} /> <q>{seen.text}</q>
          </p>
        ) : (
          <p class="meta" aria-hidden="true">
            {SIDES.filter(side => balance.some(sentence => sentence.side === side)).map(side => (
              <span key={side}>
                <Shape side={side} /> {SIDE_LABELS[side]}{' '}
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

/** The customer is a disc high up, we are a block low down, the product stands between; the rest is a dot. */
function Shape({ side }: { side: Side }) {
  return (
    <svg class={`side s-${side}`} viewBox="0 0 12 20" aria-hidden="true">
      <path class="axis" d="M0 10h12" />
      {side === 'customer' && <circle cx="6" cy="5" r="4" />}
      {side === 'company' && <rect x="2" y="11" width="8" height="8" />}
      {side === 'product' && <path d="M6 6 10 10 6 14 2 10Z" />}
      {side === 'other' && <circle cx="6" cy="10" r="1.4" />}
    </svg>
  );
}
