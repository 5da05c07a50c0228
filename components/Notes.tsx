import type { KeyResultView } from '@/lib/messages/protocol';
import { SEVERITY_LABELS } from '@/lib/panel/words';
import { Glyph } from './Glyph';

/** What is worth asking about one key result, each with why. */
export function Notes({ notes }: { notes: KeyResultView['notes'] }) {
  const onlyQuestions = notes.every(note => note.severity === 'question');
  return (
    <>
      <h4 class="sub">{onlyQuestions ? 'Worth asking' : 'Worth a look'}</h4>
      <ul class="asks">
        {notes.map(note => (
          <li key={note.id}>
            <Glyph name={note.severity} class={`g-s c-${note.severity}`} />
            <span>
              <span class="sr">{SEVERITY_LABELS[note.severity]}. </span>
              {note.message}
              {note.why && <span class="meta">{note.why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
