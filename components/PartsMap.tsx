import { useRef } from 'preact/hooks';
import type { PartName } from '@/lib/engine';
import type { ReviewView } from '@/lib/messages/protocol';
import type { PanelModel } from '@/lib/panel/panel-model';
import { countedSeverities, listed, PART_LABELS, partInSentence } from '@/lib/panel/words';
import { act, moves } from './keys';

const FAQ_FROM = 9;

/** The eleven parts as cells: there, open, missing, not seen; the one in hand is blue. */
export function PartsMap({ model, review }: { model: PanelModel; review: ReviewView }) {
  const list = useRef<HTMLOListElement>(null);
  const cells = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const inHand = model.draft.inHand.id.value;
  const current = review.findings.find(finding => finding.id === inHand)?.part ?? null;
  const stop = review.parts.findIndex(({ part }) => part === current);
  return (
    <nav class="map" aria-label="Parts of the document">
      <ol ref={list} onKeyDown={event => act(event, moves(cells, 'horizontal'))}>
        {review.parts.map(({ part, status }, i) => (
          <li key={part}>
            <button
              type="button"
              data-is={statusOf(review, part, status)}
              aria-current={part === current ? 'true' : undefined}
              aria-label={`${PART_LABELS[part]}: ${contentOf(review, part, status)}`}
              title={PART_LABELS[part]}
              tabIndex={i === Math.max(0, stop) ? 0 : -1}
              onClick={() => model.draft.toFirstOf(part)}
            >
              <i />
            </button>
          </li>
        ))}
      </ol>
      <div class="ends" aria-hidden="true">
        <span class="release">{releaseWords(review)}</span>
        <span class="faq">FAQ</span>
      </div>
    </nav>
  );
}

type Status = ReviewView['parts'][number]['status'];

const findingsIn = (review: ReviewView, part: PartName) => review.findings.filter(f => f.part === part);

const statusOf = (review: ReviewView, part: PartName, status: Status): Status =>
  status === 'open' && findingsIn(review, part).length === 0 ? 'there' : status;

function contentOf(review: ReviewView, part: PartName, status: Status): string {
  if (status === 'unseen') return 'not seen';
  if (status === 'missing') return 'missing';
  return countedSeverities(findingsIn(review, part).map(f => f.severity)) || 'there';
}

function releaseWords({ parts }: ReviewView): string {
  const release = parts.slice(0, FAQ_FROM);
  const unseen = release.findIndex(({ status }) => status === 'unseen');
  const last = release[unseen - 1];
  if (last) return `Release, read to ${partInSentence(last.part)}`;
  const missing = release
    .filter(({ status }) => status === 'missing')
    .map(({ part }) => PART_LABELS[part].toLowerCase());
  if (missing.length === 0) return 'Release';
  if (missing.length > 2) return `Release, ${missing.length} parts not here yet`;
  return `Release, no ${listed(missing).replace(' and ', ' or ')} yet`;
}
