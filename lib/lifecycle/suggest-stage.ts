import type { Block, Span } from '@/lib/draft/types';
import { behaviourCues } from './behaviour-cues';
import { isOrdinary, type MetricMatch, metricsIn } from './metrics/match';
import { repeatCues } from './repeat-cues';
import { type Cue, cuesIn, NEVER_INTERNAL_ALONE, WHO } from './stage-cues';
import { type StageTerm, saidCues } from './stage-terms';
import { STAGE_FACTS, STAGES, type Stage } from './stages';
import { tagIn } from './tags';
import { type Term, termsIn, termsOf } from './terms';

/** What a stage is suggested from. Spans are in the block's text. */
export interface StageSource {
  readonly block: Block;
  readonly span: Span;
  /** The stretch with everything that is stuck to the statement, tags included. */
  readonly whole: Span;
  readonly objective: string | null;
  /** Whether it counts one's own work, a change in others, or cannot be told. */
  readonly verdict: 'outcome' | 'guardrail' | 'output' | 'activity' | 'unclear';
  /** Whether the sentence says what people of the house do, are or feel. */
  readonly isOfStaff?: boolean;
  /** Words of the writer's own that stand for a stage. */
  readonly said?: readonly StageTerm[];
  /** The terms in the span and the metrics they name, where they are known already. */
  readonly read?: ReadTerms;
}

/** The terms of a stretch, with offsets from where it begins, and the metrics that they name. */
export interface ReadTerms {
  readonly terms: readonly Term[];
  readonly metrics: readonly MetricMatch[];
}

export function readTermsIn(block: Block, span: Span): ReadTerms {
  const terms = termsIn(block, span);
  return { terms, metrics: metricsIn(terms) };
}

interface Suggestion {
  readonly suggested: Stage | null;
  readonly runnerUp: Stage | null;
  readonly confidence: number;
  readonly evidence: readonly { readonly span: Span; readonly says: string }[];
  readonly tagged: Stage | null;
}

const ALL: readonly Stage[] = [...STAGES, 'internal'];

/** Work that names no customer is the team's own until something says otherwise. */
const PRIOR = { weak: 1.6, other: 0.4 };
const OBJECTIVE_SHARE = 0.2;
/** What colleagues say of a thing that customers use as well is still about colleagues. */
const OF_STAFF = 2;

/**
 * The stage a key result most likely belongs to, the second most likely, and the words that decided. Words of the
 * statement count in full, those of its objective a little.
 */
export function suggestStage({
  block,
  span,
  whole,
  objective,
  verdict,
  isOfStaff = false,
  said = [],
  read = readTermsIn(block, span),
}: StageSource): Suggestion {
  const text = block.text.slice(span.start, span.end);
  const { terms } = read;
  const cues = weighed(
    [
      ...cuesIn(terms),
      ...metricCues(read, text),
      ...behaviourCues(terms),
      ...repeatCues(terms),
      ...saidCues(terms, said),
    ],
    text,
  );
  const around = objective === null ? [] : cuesIn(termsOf(objective.slice(0, 300)));
  const scores = scoresOf(cues, around, verdict);
  if (isOfStaff) scores.internal += OF_STAFF;
  const order = [...ALL].sort((a, b) => scores[b] - scores[a]);
  const decided = order.find(
    (stage, i) =>
      scores[stage] > 0 && isDecided(stage, cues, around, text) && (i === 0 || isClear(stage, cues, around)),
  );
  const first = decided ?? order[0] ?? 'internal';
  const second = order.find(stage => stage !== first) ?? null;
  const total = Object.values(scores).reduce((sum, score) => sum + score, 0);
  const isKnown = decided !== undefined;
  return {
    suggested: isKnown ? first : null,
    runnerUp: second !== null && scores[second] > 0 ? second : null,
    confidence: total === 0 ? 0 : Math.min(0.95, (scores[first] - scores[second ?? first]) / (total + 1) + 0.4),
    evidence: isKnown ? evidenceOf(cues, first, span.start) : [],
    tagged: tagIn(block.text.slice(whole.start, whole.end)),
  };
}

/** What people do tells more than who they are: "visitors" speaks less for engagement where they buy. */
function weighed(cues: readonly Cue[], text: string): readonly Cue[] {
  const isWho = ({ start, end }: Cue): boolean => WHO.test(text.slice(start, end).toLowerCase());
  const isTold = cues.some(cue => cue.stage !== 'internal' && cue.weight >= CLEAR && !isWho(cue));
  return isTold ? cues.map(cue => (isWho(cue) ? { ...cue, weight: cue.weight * WHO_SHARE } : cue)) : cues;
}

const WHO_SHARE = 0.5;

/** Whether a word of the statement, or a strong one of its objective, speaks for a stage. */
function isDecided(stage: Stage, cues: readonly Cue[], around: readonly Cue[], text: string): boolean {
  const own = cues.filter(cue => cue.stage === stage);
  const speaks =
    stage === 'internal'
      ? own.some(cue => !NEVER_INTERNAL_ALONE.test(text.slice(cue.start, cue.end).toLowerCase()))
      : own.length > 0;
  return speaks || around.some(cue => cue.stage === stage && cue.weight >= STRONG);
}

/** Whether the words for a stage are strong enough to stand in where nothing speaks for a likelier one. */
const isClear = (stage: Stage, cues: readonly Cue[], around: readonly Cue[]): boolean =>
  cues.some(cue => cue.stage === stage && cue.weight >= CLEAR) ||
  around.some(cue => cue.stage === stage && cue.weight >= STRONG);

const CLEAR = 2.5;
const STRONG = 3;

/** A metric of the catalogue that is named stands for its stage; one that customers feel is their success as well. */
function metricCues({ terms, metrics }: ReadTerms, text: string): Cue[] {
  return metrics.flatMap(match => {
    if (/^\p{Lu}+s$/u.test(text.slice(match.start, match.end)) && match.metric.id === 'ces') return [];
    const { stage, measuredOn, also } = match.metric;
    const weight = isOrdinary(match, terms) ? 0.5 : match.length > 1 ? 2 : 1.5;
    const felt = stage === 'internal' && !measuredOn.includes('internal') ? 'success' : stage;
    const place = { start: match.start, end: match.end };
    const second = also && also !== felt ? [{ ...place, stage: also, weight: weight / 3 }] : [];
    return [{ ...place, stage: felt, weight }, ...second];
  });
}

function scoresOf(
  cues: readonly Cue[],
  around: readonly Cue[],
  verdict: StageSource['verdict'],
): Record<Stage, number> {
  const scores: Record<Stage, number> = {
    awareness: 0,
    engagement: 0,
    acquisition: 0,
    success: 0,
    loyalty: 0,
    internal: 0,
  };
  const isWeak = verdict === 'output' || verdict === 'activity';
  scores.internal += isWeak ? PRIOR.weak : PRIOR.other;
  for (const stage of ALL) {
    if (!cues.some(cue => cue.stage === stage) && !around.some(cue => cue.stage === stage)) continue;
    const own = cues
      .filter(cue => cue.stage === stage)
      .map(cue => cue.weight)
      .sort((a, b) => b - a);
    scores[stage] += own.reduce((sum, weight, i) => sum + weight / (i + 1), 0);
    const far = Math.max(0, ...around.filter(cue => cue.stage === stage).map(cue => cue.weight));
    scores[stage] += far * OBJECTIVE_SHARE;
  }
  return scores;
}

function evidenceOf(cues: readonly Cue[], stage: Stage, base: number): Suggestion['evidence'] {
  const seen = new Set<number>();
  return cues
    .filter(cue => cue.stage === stage && !seen.has(cue.start) && seen.add(cue.start))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ start, end }) => ({ span: { start: base + start, end: base + end }, says: STAGE_FACTS[stage].meaning }));
}
