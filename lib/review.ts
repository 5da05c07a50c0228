import { finished, type Steps } from '@/lib/draft/steps';
import type { Block, Draft, Passage } from '@/lib/draft/types';
import { wordsOf } from '@/lib/draft/words';
import {
  attempt,
  DEFAULT_SETTINGS,
  type DraftKind,
  type Fault,
  type Finding,
  faultOf,
  Noted,
  type PartName,
  type Reading,
  type ReviewSettings,
  RuleRunner,
  RunningTotal,
} from '@/lib/engine';
import { KeyResultReader, keyResultOf } from '@/lib/key-results/key-result-reader';
import { NO_RULINGS, type Rulings } from '@/lib/key-results/rulings';
import type { KeyResult } from '@/lib/key-results/types';
import { type Coverage, coverageOf } from '@/lib/lifecycle/coverage';
import { type Answered, answeredIn, answerNoteOf } from '@/lib/prfaq/answered';
import { type AskedQuestion, askedIn } from '@/lib/prfaq/asked';
import { type BalanceItem, RunningBalance } from '@/lib/prfaq/clauses';
import { DraftReader } from '@/lib/prfaq/draft-reader';
import { type Framing, framingNoteOf, framingOf } from '@/lib/prfaq/framing';
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
  readonly framing: Framing | null;
  readonly parts: readonly PartState[];
  readonly answered: Answered | null;
  /** The questions of the FAQ, in reading order. */
  readonly asked: readonly AskedQuestion[];
  /** Sentence by sentence, whom the release is about; empty unless the draft is a PR/FAQ. */
  readonly balance: readonly BalanceItem[];
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly keyResults: readonly KeyResult[];
  readonly lifecycle: Coverage;
  /** Rules and steps of the review that failed on this draft, for people and bug reports; no words of the draft. */
  readonly faults: readonly Fault[];
}

/** Reviews one draft. To review a draft again while it is edited, keep a `Reviewer`. */
export function review(
  draft: Draft,
  settings: ReviewSettings = DEFAULT_SETTINGS,
  rulings: Rulings = NO_RULINGS,
): Review {
  return new Reviewer().update(draft, settings, rulings);
}

const NO_KEY_RESULTS: readonly KeyResult[] = [];
const NO_BALANCE: readonly BalanceItem[] = [];
const NOTHING_ASKED: readonly AskedQuestion[] = [];

const wordCountOf = (block: Block): number => (block.kind === 'code' ? 0 : wordsOf(block).length);

const coverageIn = (keyResults: readonly KeyResult[]): Coverage =>
  coverageOf(keyResults.map(({ stage }) => stage.tagged ?? stage.suggested));

/** Reviews drafts that follow from one another by edits: same answers as `review`, work bounded by what changed. */
export class Reviewer {
  #review = new Reviewing();
  #isRunning = false;

  /**
   * Reviews the next draft; `rulings` is what the writer said is a key result, is none, or is a part. A rule or a step that fails is named in `faults` and the rest goes on; only a draft whose
   * structure cannot be read at all throws, and the next one is read afresh.
   */
  update(draft: Draft, settings: ReviewSettings = DEFAULT_SETTINGS, rulings: Rulings = NO_RULINGS): Review {
    return finished(this.steps(draft, settings, rulings));
  }

  /** The same in steps of a few milliseconds. When they are left before the end, the next draft is read afresh. */
  *steps(draft: Draft, settings: ReviewSettings = DEFAULT_SETTINGS, rulings: Rulings = NO_RULINGS): Steps<Review> {
    if (this.#isRunning) this.#review = new Reviewing();
    this.#isRunning = true;
    const review = yield* this.#review.steps(draft, settings, rulings);
    this.#isRunning = false;
    return review;
  }
}

/** The readers of one draft after another, each with what it keeps; of no further use when its steps were left or threw. */
class Reviewing {
  readonly #rules = new RuleRunner(RULES);
  readonly #words = new RunningTotal(wordCountOf);
  readonly #framing = new Noted(framingNoteOf, framingOf);
  readonly #answered = new Noted(answerNoteOf, answeredIn);
  readonly #balance = new RunningBalance();
  readonly #reader = new DraftReader();
  #keyResults = new KeyResultReader();
  #lifecycle = { of: NO_KEY_RESULTS, coverage: coverageIn(NO_KEY_RESULTS) };

  *steps(draft: Draft, settings: ReviewSettings, rulings: Rulings): Steps<Review> {
    const reading = yield* this.#reader.steps(draft, settings, rulings.parts);
    const isPrfaq = reading.kind === 'prfaq' || reading.kind === 'mixed';
    const faults: Fault[] = [];
    const keyResults = yield* this.#keyResultsIn(reading, rulings, faults);
    const findings = yield* this.#rules.steps(reading);
    const step = <T>(name: string, make: () => T): T | null => {
      const result = attempt(name, make);
      if ('value' in result) return result.value;
      faults.push(result.fault);
      return null;
    };
    const framing = isPrfaq ? step('framing', () => this.#framing.update(reading)) : null;
    yield;
    return {
      language: reading.language,
      kind: reading.kind,
      template: reading.template,
      words: this.#words.update(draft.blocks),
      customer: customerOf(reading),
      framing,
      parts: reading.parts.flatMap(part => partState(reading, part)),
      answered: isPrfaq ? step('answered', () => this.#answered.update(reading)) : null,
      asked: step('asked', () => askedIn(reading)) ?? NOTHING_ASKED,
      balance: (isPrfaq && step('balance', () => this.#balance.update(reading))) || NO_BALANCE,
      findings,
      keyResults,
      lifecycle: this.#lifecycleOf(keyResults),
      faults: [...this.#rules.faults, ...faults],
    };
  }

  *#keyResultsIn(reading: Reading, rulings: Rulings, faults: Fault[]): Steps<readonly KeyResult[]> {
    try {
      return yield* this.#keyResults.steps(reading, rulings);
    } catch (cause) {
      faults.push(faultOf('key-results', cause));
      this.#keyResults = new KeyResultReader();
      return NO_KEY_RESULTS;
    }
  }

  #lifecycleOf(keyResults: readonly KeyResult[]): Coverage {
    if (this.#lifecycle.of !== keyResults) this.#lifecycle = { of: keyResults, coverage: coverageIn(keyResults) };
    return this.#lifecycle.coverage;
  }
}

/** Judges every block of a draft as one key result, whatever it says: for lists that hold nothing else. */
export function reviewOfLines(draft: Draft): Review {
  const keyResults = judged(draft.blocks);
  return {
    language: 'en',
    kind: 'key-results',
    template: false,
    words: draft.blocks.reduce((sum, block) => sum + wordsOf(block).length, 0),
    customer: null,
    framing: null,
    parts: [],
    answered: null,
    asked: NOTHING_ASKED,
    balance: NO_BALANCE,
    findings: [],
    keyResults,
    lifecycle: coverageIn(keyResults),
    faults: [],
  };
}

/** Each block as a key result; lists of many teams repeat lines, and the same words are judged once. */
function judged(blocks: readonly Block[]): KeyResult[] {
  const known = new Map<string, KeyResult>();
  return blocks.map(block => {
    const same = known.get(block.text);
    if (same) return { ...same, passage: { ...same.passage, block } };
    const keyResult = keyResultOf(block);
    known.set(block.text, keyResult);
    return keyResult;
  });
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
