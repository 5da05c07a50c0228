import type { Draft, Passage } from '@/lib/draft/types';
import { wordsOf } from '@/lib/draft/words';
import {
  DEFAULT_SETTINGS,
  type DraftKind,
  type Finding,
  inReadingOrder,
  type PartName,
  type Reading,
  type ReviewSettings,
  RuleRunner,
} from '@/lib/engine';
import { KeyResultReader } from '@/lib/key-results/key-result-reader';
import type { KeyResult } from '@/lib/key-results/types';
import { type Coverage, coverageOf } from '@/lib/lifecycle/coverage';
import { answeredIn, type StandardQuestion } from '@/lib/prfaq/answered';
import { DraftReader } from '@/lib/prfaq/draft-reader';
import { framingOf, type ProblemFraming, type SolutionFraming } from '@/lib/prfaq/framing';
import { RULES } from '@/lib/rules';

export interface PartState {
  readonly part: PartName;
  /** Where the part begins and ends. */
  readonly from: Passage;
  readonly to: Passage;
}

/** What the review says of a draft. Immutable; equal drafts and settings give equal reviews. */
export interface Review {
  readonly language: 'en' | 'other';
  readonly kind: DraftKind;
  readonly template: boolean;
  readonly words: number;
  readonly customer: Passage | null;
  /** Null unless the draft is a PR/FAQ. */
  readonly framing: { readonly problem: ProblemFraming; readonly solution: SolutionFraming } | null;
  readonly parts: readonly PartState[];
  readonly answered: Readonly<Record<StandardQuestion, boolean>> | null;
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly keyResults: readonly KeyResult[];
  readonly lifecycle: Coverage;
}

/** Reviews one draft. To review a draft again while it is edited, keep a `Reviewer`. */
export function review(draft: Draft, settings: ReviewSettings = DEFAULT_SETTINGS): Review {
  return new Reviewer().update(draft, settings);
}

/** Reviews drafts that follow from one another by edits: same answers as `review`, work bounded by what changed. */
export class Reviewer {
  readonly #reader = new DraftReader();
  readonly #rules = new RuleRunner(RULES);
  readonly #keyResults = new KeyResultReader();

  update(draft: Draft, settings: ReviewSettings = DEFAULT_SETTINGS): Review {
    const reading = this.#reader.read(draft, settings);
    const isPrfaq = reading.kind === 'prfaq' || reading.kind === 'mixed';
    const keyResults = this.#keyResults.read(reading);
    return {
      language: reading.language,
      kind: reading.kind,
      template: reading.template,
      words: draft.blocks.reduce((sum, block) => sum + (block.kind === 'code' ? 0 : wordsOf(block).length), 0),
      customer: customerOf(reading),
      framing: isPrfaq ? framingOf(reading) : null,
      parts: reading.parts.flatMap(part => partState(reading, part)),
      answered: isPrfaq ? answeredIn(reading) : null,
      findings: this.#findings(reading, draft),
      keyResults,
      lifecycle: coverageOf(keyResults.map(k => k.stage.tagged ?? k.stage.suggested)),
    };
  }

  #findings(reading: Reading, draft: Draft): Finding[] {
    const ends = new Map(reading.parts.map(part => [part.part, reading.placed[part.to - 1]?.block ?? 0]));
    return inReadingOrder(this.#rules.run(reading), draft.blocks, part => ends.get(part) ?? draft.blocks.length);
  }
}

function customerOf({ customer, pieces }: Reading): Passage | null {
  const block = customer && pieces[customer.piece]?.block;
  return customer && block ? { block, ...customer.span } : null;
}

function partState(reading: Reading, part: Reading['parts'][number]): PartState[] {
  const first = reading.pieces[part.from];
  const last = reading.pieces[part.to - 1];
  if (!first || !last) return [];
  const from = part.span ?? first.span;
  const to = part.span ?? last.span;
  return [{ part: part.part, from: { block: first.block, ...from }, to: { block: last.block, ...to } }];
}
