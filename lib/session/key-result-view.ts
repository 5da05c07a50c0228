import type { Span } from '@/lib/draft/types';
import { levelToLearn, shownAs } from '@/lib/key-results/learning';
import type { KeyResult } from '@/lib/key-results/types';
import type { Ownership } from '@/lib/lifecycle/ownership';
import type { Stage } from '@/lib/lifecycle/stages';
import type { KeyResultPartView, KeyResultView, RewriteView } from '@/lib/messages/protocol';
import { decidingWords } from './deciding-words';
import { markedExcerpt } from './excerpt';
import { metricName } from './metric-name';
import type { Decisions } from './view';

interface Shown {
  readonly stage: Stage | null;
  readonly ownership: Ownership;
  readonly history: Decisions['learned']['history'];
  readonly view: KeyResultView;
}

const views = new WeakMap<KeyResult, Shown>();

/** One key result as the panel and the card show it: the same object as before while nothing about it has changed. */
export function keyResultView(
  keyResult: KeyResult,
  decisions: Pick<Decisions, 'isSetAside' | 'stageOf' | 'ownershipOf' | 'learned'>,
): KeyResultView {
  const stage = decisions.stageOf(keyResult);
  const isSetAside = decisions.isSetAside(keyResult);
  const ownership = decisions.ownershipOf(keyResult);
  const { history } = decisions.learned;
  const known = views.get(keyResult);
  if (
    known?.stage === stage &&
    known.ownership === ownership &&
    known.history === history &&
    known.view.dismissed === isSetAside
  )
    return known.view;
  const view = viewOf(
    { ...keyResult, rewrites: decisions.learned.order(keyResult.rewrites) },
    stage,
    ownership,
    isSetAside,
  );
  views.set(keyResult, { stage, ownership, history, view });
  return view;
}

function viewOf(
  keyResult: KeyResult,
  stage: Stage | null,
  { owner, proposedBy }: Ownership,
  dismissed: boolean,
): KeyResultView {
  const { id, passage, objective, verdict, reason, confidence, rewrites, question, notes, pairs } = keyResult;
  return {
    id,
    objective,
    excerpt: markedExcerpt(passage.block, passage, decidingWords(keyResult)),
    verdict,
    shown: shownAs(keyResult),
    reason,
    confidence,
    parts: partsOf(keyResult),
    stage: stageOf(keyResult, stage),
    rewrites: rewrites.length > 0 ? rewrites : completed(keyResult),
    question: question && { ask: question.ask, answers: question.answers },
    notes: notes.map(({ id, severity, message, why }) => ({ id, severity, message, why })),
    pairs: pairs.map(({ metric, because }) => ({ metric, name: metricName(metric), because })),
    ownership: { owner, proposedBy },
    dismissed,
    placed: true,
  };
}

/** An outcome with its gaps marked is offered like a rewrite, and the way to begin where no baseline is known beside it. */
function completed({ completion, metricId }: KeyResult): RewriteView[] {
  if (!completion) return [];
  const { text, measureFirst } = completion;
  const whole: RewriteView = { text, verdict: 'outcome', metric: metricId, kind: 'completion' };
  return measureFirst === null ? [whole] : [whole, { ...whole, text: measureFirst, kind: 'measure-first' }];
}

function partsOf(keyResult: KeyResult): KeyResultPartView[] {
  const { text } = keyResult.passage.block;
  const words = (spans: readonly Span[]): string | null =>
    spans.length > 0 ? spans.map(({ start, end }) => text.slice(start, end)).join(' ') : null;
  const one = (span: Span | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
  const what = keyResult.behaviour.length > 0 ? keyResult.behaviour : keyResult.metric;
  return [
    { slot: 'who', text: words(keyResult.who) },
    { slot: 'what', text: words(what) },
    { slot: 'from', text: one(keyResult.baseline?.span) ?? unknownStart(keyResult) },
    { slot: 'to', text: one(keyResult.target?.span) },
    { slot: 'by', text: one(keyResult.deadline?.span) },
  ];
}

/** The writer's own words for a start that nobody has measured: "not known". */
function unknownStart({ learning, passage }: KeyResult): string | null {
  const words = passage.block.text.slice(passage.start, passage.end);
  const found = learning ? levelToLearn(words) : null;
  return found && (/^from (.+?) to /i.exec(words.slice(found.start))?.[1] ?? null);
}

function stageOf(keyResult: KeyResult, byWriter: Stage | null): KeyResultView['stage'] {
  const { suggested, runnerUp, evidence, tagged } = keyResult.stage;
  const { text } = keyResult.passage.block;
  const set = byWriter ?? tagged;
  return {
    set,
    from: byWriter ? 'writer' : tagged ? 'tag' : suggested ? 'suggestion' : null,
    suggested,
    runnerUp,
    because: evidence.map(({ span }) => text.slice(span.start, span.end)),
  };
}
