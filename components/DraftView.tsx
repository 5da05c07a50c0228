import type { ReviewView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';
import type { PartGroup } from '@/lib/panel/part-groups';
import { counted } from '@/lib/panel/words';
import { Balance } from './Balance';
import { FindingCard } from './FindingCard';
import { TemplatesFold } from './first-draft/TemplatesFold';
import { Glyph, type GlyphName } from './Glyph';
import { Group } from './Group';
import { act, isInField } from './keys';
import { LedeLine } from './LedeLine';
import { Lenses } from './Lenses';
import { PartHere } from './PartHere';
import { PartsMap } from './PartsMap';
import { Progress } from './Progress';
import { ReviewPack } from './ReviewPack';
import { useFocus } from './use-focus';

/** The map of the parts and the findings under them. */
export function DraftView({ model, review }: { model: PanelModel; review: ReviewView }) {
  const { draft } = model;
  const lede = draft.lede.value;
  const hasParts = review.kind === 'prfaq' || review.kind === 'mixed';
  const { groups, folded } = draft.grouped.value;
  return (
    <>
      {lede && <LedeLine model={model} lede={lede} />}
      {hasParts ? <PartsMap model={model} review={review} /> : <KindActs model={model} />}
      {hasParts && <Balance model={model} balance={review.balance} />}
      {hasParts && review.findings.length > 0 && <Lenses model={model} />}
      <Group name="Findings" onKeyDown={event => findingKeys(event, model)}>
        {groups.map(group => (
          <PartSection key={group.key} model={model} group={group} />
        ))}
      </Group>
      <Foot model={model} folded={folded} />
      {hasParts && <Progress model={model} />}
      {hasParts && <ReviewPack model={model} />}
      {hasParts && <PartHere model={model} />}
      <TemplatesFold model={model} />
    </>
  );
}

/** For a document read as key results, or as neither: its writer may say otherwise, and it is remembered. */
function KindActs({ model }: { model: PanelModel }) {
  return (
    <div class="acts kind">
      <button type="button" class="btn line" onClick={() => model.settings.setKind('prfaq')}>
        It is a PR/FAQ
      </button>
      <button type="button" class="btn plain" onClick={() => model.openView('key-results')}>
        See the key results
      </button>
    </div>
  );
}

function PartSection({ model, group }: { model: PanelModel; group: PartGroup }) {
  const heading = useFocus<HTMLHeadingElement>(model.focus, `part:${group.key}`);
  const settled = group.items.length + group.more === 0;
  const glyph: GlyphName | null =
    group.status === 'missing' ? 'missing' : group.status === 'unseen' ? 'unseen' : settled ? 'tick' : null;
  return (
    <section
      class={`part${settled && group.status !== 'missing' ? ' settled' : ''}`}
      aria-labelledby={`part-${group.key}`}
    >
      <h3
        ref={heading}
        tabIndex={-1}
        id={`part-${group.key}`}
        class={group.label || group.more > 0 || group.open ? '' : 'sr'}
      >
        {glyph && <Glyph name={glyph} />}
        <span>{group.label || 'Findings'}</span>
        {group.aside && <span class="meta">{group.aside}</span>}
        {(group.more > 0 || group.open) && (
          <button
            type="button"
            class="link more-of"
            aria-expanded={group.open}
            aria-label={group.open ? `Fewer remarks: ${group.label}` : `${group.more} more: ${group.label}`}
            onClick={() => model.draft.toggleFold(group.key)}
          >
            {group.open ? 'Fewer' : `${group.more} more`}
          </button>
        )}
      </h3>
      {group.items.map(item => (
        <FindingCard key={item.finding.id} model={model} item={item} />
      ))}
    </section>
  );
}

function Foot({ model, folded }: { model: PanelModel; folded: number }) {
  const dismissed = model.draft.dismissedCount.value;
  if (folded === 0 && dismissed === 0) return null;
  return (
    <div class="foot">
      {folded > 0 && (
        <p>
          When these are settled:{' '}
          <button type="button" class="link" onClick={model.draft.unfoldAll}>
            {counted(folded, 'smaller remark')}
          </button>
        </p>
      )}
      {dismissed > 0 && (
        <p>
          Dismissed:{' '}
          <button type="button" class="link" onClick={() => model.openSettings('dismissed')}>
            {counted(dismissed, 'finding')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Up and Down move; single letters act on what is in hand. */
function findingKeys(event: KeyboardEvent, { draft }: PanelModel): void {
  const id = draft.inHand.id.value;
  if (id === null || isInField(event.target, event.key)) return;
  act(event, {
    ArrowDown: () => draft.move(1),
    ArrowUp: () => draft.move(-1),
    a: () => void draft.apply(id),
    c: () => draft.copy(id),
    d: () => void draft.dismiss(id, 'this'),
    w: () => draft.toggleWhy(id),
  });
}
