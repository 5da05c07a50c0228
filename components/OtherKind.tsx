import type { PageState } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';

/** A document that is no PR/FAQ and holds no key results: nothing is said about it unless the writer says what it is. */
export function OtherKind({ model, state }: { model: PanelModel; state: PageState }) {
  if (state.review?.language === 'other') return <OtherLanguage />;
  const { setKind } = model.settings;
  const quiet = state.settings.kind === 'other';
  return (
    <section class="state" aria-labelledby="other-kind">
      <h2 id="other-kind">{titleOf(state, quiet)}</h2>
      <p>{quiet ? QUIET : state.settings.kind === 'key-results' ? LOOKED_FOR : STAYS_QUIET}</p>
      <div class="acts">
        <button type="button" class="btn line" onClick={() => setKind('prfaq')}>
          It is a PR/FAQ
        </button>
        <button type="button" class="btn line" onClick={() => setKind('key-results')}>
          It holds key results
        </button>
      </div>
      <div class="acts">
        <button type="button" class="btn plain" onClick={() => askFive(model)}>
          Answer five questions for a first draft
        </button>
      </div>
      {!quiet && (
        <div class="acts">
          <button type="button" class="btn plain" onClick={() => setKind('other')}>
            Stay quiet in this document
          </button>
        </div>
      )}
    </section>
  );
}

function askFive({ firstDraft, focus }: PanelModel): void {
  firstDraft.ask(true);
  focus.ask('five-answers');
}

function OtherLanguage() {
  return (
    <section class="state" aria-labelledby="other-language">
      <h2 id="other-language">This reads like another language</h2>
      <p>The review knows English only, so it stays quiet here. It begins when most of the text is English.</p>
    </section>
  );
}

const STAYS_QUIET = 'Its rules stay quiet here. If it is one, say so and it will be remembered for this document.';
const LOOKED_FOR = 'They are looked for under an objective: in lists, tables, and lines that say so.';
const QUIET = 'You said it is neither a PR/FAQ nor key results. Nothing is marked here.';

function titleOf(state: PageState, quiet: boolean): string {
  if (quiet) return 'Quiet in this document';
  if (state.settings.kind === 'key-results') return 'No key results found yet';
  return 'This does not read like a PR/FAQ';
}
