import type { PanelModel } from '@/lib/panel/panel-model';
import type { Remark } from '@/lib/panel/progress-model';
import { ruleTitle } from '@/lib/panel/rule-facts';
import { counted, PART_LABELS } from '@/lib/panel/words';
import type { SavedFinding } from '@/lib/prfaq/progress';
import { Glyph, type GlyphName } from './Glyph';

/** What became of the remarks of the last saved review, and where to save one. */
export function Progress({ model }: { model: PanelModel }) {
  const { progress } = model;
  const since = progress.since.value;
  const [last] = progress.history.value;
  return (
    <section class="block" aria-labelledby="progress">
      <h2 class="head" id="progress">
        {last ? 'Since the last review' : 'From this review to the next'}
      </h2>
      {!last && <p class="meta">Save the remarks of today. Next time you see what was fixed and what is new.</p>}
      {last && since && (
        <p aria-live="polite">
          {progress.words.value} <span class="meta">Saved {dayOf(last.at)}.</span>
        </p>
      )}
      {last && !since && <p class="meta">Compared once the whole document has been read.</p>}
      {since && progress.opened.value && (
        <>
          <List name="Fixed" glyph="tick" remarks={since.fixed} />
          <List name="Put aside" glyph="unseen" remarks={since.setAside} />
          <List name="New" remarks={since.added} model={model} />
          <List name="Still open" glyph="missing" remarks={since.open} model={model} />
          <History model={model} />
        </>
      )}
      <div class="acts">
        <button type="button" class="btn line" onClick={() => void progress.save()}>
          Save this review
        </button>
        {last && (
          <button type="button" class="btn" aria-expanded={progress.opened.value} onClick={progress.toggle}>
            {progress.opened.value ? 'Hide the list' : 'Show the list'}
          </button>
        )}
      </div>
    </section>
  );
}

interface ListProps {
  name: string;
  /** The remark's own where none is given. */
  glyph?: GlyphName;
  remarks: readonly (SavedFinding | Remark)[];
  model?: PanelModel;
}

function List({ name, glyph, remarks, model }: ListProps) {
  if (remarks.length === 0) return null;
  return (
    <>
      <h3 class="sub">{name}</h3>
      <ul class="since">
        {remarks.map((remark, i) => (
          <li key={`${remark.rule} ${i}`}>
            <Glyph name={glyph ?? remark.severity} class={glyph ? 'g-s' : `g-s c-${remark.severity}`} />
            <span>
              {model && 'finding' in remark ? <Now model={model} remark={remark} /> : ruleTitle(remark.rule)}
              {remark.quote && (
                <q class="meta" dir="auto">
                  {remark.quote}
                </q>
              )}
              {!remark.quote && remark.part && (
                <span class="meta">{PART_LABELS[remark.part as keyof typeof PART_LABELS] ?? ''}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Now({ model, remark }: { model: PanelModel; remark: Remark }) {
  const { id } = remark.finding;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        model.draft.show(id);
        model.focus.ask(`finding:${id}`);
      }}
    >
      {ruleTitle(remark.rule)}
    </button>
  );
}

function History({ model }: { model: PanelModel }) {
  const { history, forget } = model.progress;
  return (
    <>
      <h3 class="sub">Saved reviews</h3>
      <ul class="since">
        {history.value.map(({ id, at, title, findings }) => (
          <li key={id}>
            <button
              type="button"
              class="icon"
              aria-label={`Forget the review of ${dayOf(at)}`}
              onClick={() => void forget(id)}
            >
              <Glyph name="cross" />
            </button>
            <span>
              {dayOf(at)}, {counted(findings.length, 'remark')}
              <span class="meta">{title}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const dayOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
