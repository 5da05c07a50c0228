import type { NoteView } from '@/lib/panel/objective-groups';
import type { PanelModel } from '@/lib/panel/panel-model';
import { SEVERITY_LABELS } from '@/lib/panel/words';
import { Glyph } from './Glyph';

/** Questions about the document as a whole, which one answer settles. */
const ONCE: ReadonlySet<string> = new Set(['who-answers', 'which-retention']);

/** What is worth asking about one key result, each with why, until the writer has settled it for this document. */
export function Notes({ model, notes }: { model: PanelModel; notes: readonly NoteView[] }) {
  const onlyQuestions = notes.every(note => note.severity === 'question');
  return (
    <>
      <h4 class="sub">{onlyQuestions ? 'Worth asking' : 'Worth a look'}</h4>
      <ul class="asks">
        {notes.map(note => (
          <Note key={note.id} model={model} note={note} />
        ))}
      </ul>
    </>
  );
}

/** One question or note with why, and the button that settles it for this document. */
export function Note({ model, note }: { model: PanelModel; note: NoteView }) {
  const settle = ONCE.has(note.id) ? 'Answered' : 'Not in this document';
  return (
    <li>
      <Glyph name={note.severity} class={`g-s c-${note.severity}`} />
      <span>
        <span class="sr">{SEVERITY_LABELS[note.severity]}. </span>
        {note.message}
        {note.why && <span class="meta">{note.why}</span>}
        <button
          type="button"
          class="link meta"
          aria-label={`${settle}: ${note.message}`}
          onClick={() => void model.deeds.settle(note.id)}
        >
          {settle}
        </button>
      </span>
    </li>
  );
}
