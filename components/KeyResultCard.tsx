import type { KeyResultView } from '@/lib/messages/protocol';
import { ownNotes } from '@/lib/panel/objective-groups';
import type { PanelModel } from '@/lib/panel/panel-model';
import { capital, SEVERITY_LABELS } from '@/lib/panel/words';
import { CopyButton } from './CopyButton';
import { Glyph } from './Glyph';
import { Notes } from './Notes';
import { Ownership } from './Ownership';
import { Pairs } from './Pairs';
import { PartChips } from './PartChips';
import { Question } from './Question';
import { Quote } from './Quote';
import { Rewrites } from './Rewrites';
import { StageChip } from './StageChip';
import { steadily, useFocus } from './use-focus';

/** One key result: its sentence with the deciding words, its verdict and stage; in hand, all that can be done. */
export function KeyResultCard({ model, keyResult }: { model: PanelModel; keyResult: KeyResultView }) {
  const { keyResults, deeds } = model;
  const { id, verdict, shown, reason, excerpt } = keyResult;
  const button = useFocus<HTMLButtonElement>(model.focus, `key-result:${id}`);
  const inHand = keyResults.inHand.id.value === id;
  const gone = !keyResult.placed || deeds.lost.value.has(id);
  return (
    <article
      class={`kr${inHand ? ' in-hand' : ''}${gone ? ' gone' : ''}`}
      aria-current={inHand ? 'true' : undefined}
      data-id={id}
    >
      <Glyph name={shown} class={`c-${verdict}`} />
      <button
        ref={button}
        id={`text-${id}`}
        type="button"
        class="text"
        dir="auto"
        tabIndex={inHand ? 0 : -1}
        aria-describedby={`verdict-${id}`}
        onClick={event => steadily(event.currentTarget, () => keyResults.show(id))}
      >
        <Quote excerpt={excerpt} mark={`decides d-${verdict}`} />
      </button>
      <div class="judged">
        <span id={`verdict-${id}`}>
          <b class={`verdict c-${verdict}`}>{capital(shown)}</b> {reason}
        </span>
        <StageChip model={model} keyResult={keyResult} />
      </div>
      {!inHand && <ToFix keyResult={keyResult} />}
      {gone && inHand && <p class="meta">This passage has changed.</p>}
      {inHand && <KeyResultMore model={model} keyResult={keyResult} gone={gone} />}
    </article>
  );
}

/** What cannot be as it stands is said without opening the key result. */
function ToFix({ keyResult }: { keyResult: KeyResultView }) {
  const note = keyResult.notes.find(({ severity }) => severity === 'fix');
  return note ? (
    <p class="to-fix">
      <Glyph name="fix" class="g-s c-fix" />
      <span>
        <span class="sr">{SEVERITY_LABELS.fix}. </span>
        {note.message}
      </span>
    </p>
  ) : null;
}

function KeyResultMore({ model, keyResult, gone }: { model: PanelModel; keyResult: KeyResultView; gone: boolean }) {
  const { keyResults } = model;
  const { id, rewrites } = keyResult;
  const notes = ownNotes(keyResult);
  return (
    <div class="more">
      <Question model={model} keyResult={keyResult} />
      <PartChips parts={keyResult.parts} />
      {rewrites.length > 0 && <Rewrites model={model} keyResult={keyResult} />}
      {notes.length > 0 && <Notes model={model} notes={notes} />}
      {keyResult.pairs.length > 0 && <Pairs model={model} keyResult={keyResult} />}
      <Ownership model={model} keyResult={keyResult} />
      <div class="acts">
        {rewrites.length > 0 && !gone && model.writable.value && (
          <button type="button" class="btn solid" onClick={() => keyResults.apply(id)}>
            Apply
          </button>
        )}
        {rewrites.length > 0 && <CopyButton model={model} of={id} onCopy={() => keyResults.copy(id)} />}
        {!gone && (
          <button type="button" class="btn line" onClick={() => keyResults.show(id)}>
            Show
          </button>
        )}
        <span class="split">
          <button type="button" class="btn" aria-describedby={`text-${id}`} onClick={() => keyResults.dismiss(id)}>
            Dismiss this one
          </button>
        </span>
        <span class="split">
          <button type="button" class="btn" aria-describedby={`text-${id}`} onClick={() => keyResults.sayNone(id)}>
            Not a key result
          </button>
        </span>
      </div>
    </div>
  );
}
