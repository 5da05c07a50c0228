import { nearMarks } from '@/lib/panel/near-marks';
import type { PanelModel } from '@/lib/panel/panel-model';
import type { FindingItem } from '@/lib/panel/part-groups';
import { isAboutListening, ruleFacts, ruleTitle } from '@/lib/panel/rule-facts';
import { SEVERITY_LABELS } from '@/lib/panel/words';
import { CopyButton } from './CopyButton';
import { DismissButton } from './DismissButton';
import { Glyph } from './Glyph';
import { Quote } from './Quote';
import { Replacements } from './Replacements';
import { steadily, useFocus } from './use-focus';
import { Why } from './Why';

/** One finding: folded to its message, open with its passage, or in hand with its reasons and actions. */
export function FindingCard({ model, item }: { model: PanelModel; item: FindingItem }) {
  const { draft, deeds } = model;
  const { finding, folded } = item;
  const { id, severity, excerpt } = finding;
  const button = useFocus<HTMLButtonElement>(model.focus, `finding:${id}`);
  const inHand = draft.inHand.id.value === id;
  const gone = excerpt !== null && (!finding.placed || deeds.lost.value.has(id));
  const replacement = inHand && !gone ? finding.replacements[draft.choices.value.get(id) ?? 0] : undefined;
  const look = `finding${inHand ? ' in-hand' : folded ? ' folded' : ''}${gone ? ' gone' : ''}`;
  return (
    <article class={look} aria-current={inHand ? 'true' : undefined} data-id={id}>
      <Glyph name={severity} class={`c-${severity}`} />
      <button
        ref={button}
        id={`say-${id}`}
        type="button"
        class="say"
        tabIndex={inHand ? 0 : -1}
        onClick={event =>
          inHand && !excerpt ? draft.toggleWhy(id) : steadily(event.currentTarget, () => draft.show(id))
        }
      >
        <span class="sr">{SEVERITY_LABELS[severity]}. </span>
        {finding.message}
      </button>
      {excerpt && (inHand || !folded) && (
        <p class="said" dir="auto">
          <Quote excerpt={inHand ? excerpt : nearMarks(excerpt)} mark={`m m-${severity}`} replacement={replacement} />
        </p>
      )}
      {gone && inHand && <p class="meta">This passage has changed.</p>}
      {inHand && <FindingMore model={model} item={item} gone={gone} />}
    </article>
  );
}

function FindingMore({ model, item, gone }: { model: PanelModel; item: FindingItem; gone: boolean }) {
  const { draft } = model;
  const { finding } = item;
  const { id } = finding;
  const facts = ruleFacts().get(finding.rule);
  const canReplace = finding.replacements.length > 0 && !gone;
  return (
    <div class="more">
      {item.places.length > 0 && <Places model={model} places={item.places} />}
      {canReplace && finding.replacements.length > 1 && <Replacements model={model} finding={finding} />}
      {facts && <Why facts={facts} open={draft.whyOpen.value.has(id)} onToggle={() => draft.toggleWhy(id)} />}
      <div class="acts">
        {canReplace && model.writable.value && (
          <button type="button" class="btn solid" onClick={() => draft.apply(id)}>
            Apply
          </button>
        )}
        {canReplace && !model.writable.value && <CopyButton model={model} of={id} onCopy={() => draft.copy(id)} />}
        {finding.excerpt && !gone && (
          <button type="button" class="btn line" onClick={() => draft.show(id)}>
            Show
          </button>
        )}
        {isAboutListening(finding.rule) && <QuestionsToAsk model={model} />}
        <DismissButton
          describedBy={`say-${id}`}
          others={finding.others}
          ruleTitle={ruleTitle(finding.rule)}
          open={draft.menuFor.value === id}
          onOpen={open => draft.openMenu(open ? id : null)}
          onDismiss={scope => draft.dismiss(id, scope)}
        />
      </div>
    </div>
  );
}

/** Leads to the questions for customers, each to be copied or put into the FAQ. */
function QuestionsToAsk({ model }: { model: PanelModel }) {
  const go = () => {
    model.openView('listening');
    model.focus.ask('questions');
  };
  return (
    <button type="button" class="btn line" onClick={go}>
      Questions to ask
    </button>
  );
}

/** The same remark at other passages: one click, and that passage is in hand. */
function Places({ model, places }: { model: PanelModel; places: FindingItem['places'] }) {
  return (
    <div class="places">
      <p class="meta">{places.length === 1 ? 'Here, too:' : `In ${places.length} other places:`}</p>
      <ul>
        {places.map(place => (
          <li key={place.id}>
            <button type="button" class="place" dir="auto" onClick={() => placed(model, place.id)}>
              {place.excerpt ? (
                <Quote excerpt={nearMarks(place.excerpt)} mark={`m m-${place.severity}`} />
              ) : (
                place.message
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function placed({ draft, focus }: PanelModel, id: string): void {
  draft.show(id);
  focus.ask(`finding:${id}`);
}
