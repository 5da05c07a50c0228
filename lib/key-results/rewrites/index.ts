import { metricById } from '@/lib/lifecycle/metrics/catalogue';
import { clausesOf } from '../clauses';
import type { ReadResult } from '../read-result';
import { shapeOf } from '../shape';
import type { Rewrite } from '../types';
import { judgementOf } from '../verdict';
import { peopleIn } from './people';
import { TEMPLATES, type Template } from './templates';
import { madeIn, topicIn } from './thing';
import { workIn } from './work';

/**
 * Outcomes in place of an output or activity, different in kind, from the writer's own words. Each is judged by the same
 * engine and offered only if that finds an outcome; no figure is ever made up.
 */
export function rewritesOf(result: ReadResult): readonly Rewrite[] {
  const { verdict } = result.judgement;
  if (verdict !== 'output' && verdict !== 'activity') return [];
  const made = madeIn(result.clauses) ?? aboutIn(result.objective);
  const shape = shapeOf(result.clauses);
  const verb = shape.form === 'thing' ? '' : shape.base;
  const work = made ? workIn(made.tokens, verb, made.thing, result.stage.suggested) : 'nameless';
  const slots = { people: peopleIn(result), thing: made?.words ?? '' };
  const own = oneOfAKind([...named(result), ...offered(TEMPLATES[work], slots)]);
  return own.length >= 2 ? own : oneOfAKind([...own, ...offered(TEMPLATES.nameless, slots)]);
}

/** What the objective is about, where the key result names nothing. */
const aboutIn = (objective: string | null) =>
  objective === null ? null : topicIn(clausesOf(objective, 0, Math.min(objective.length, 300)));

/** No more than three, and no two of one kind. */
const oneOfAKind = (rewrites: readonly Rewrite[]): Rewrite[] =>
  rewrites.filter((rewrite, i) => rewrites.findIndex(other => other.kind === rewrite.kind) === i).slice(0, 3);

/** The metric that the work speaks of, moved: "a dashboard for retention" is there so that retention rises. */
function named({ measure }: ReadResult): Rewrite[] {
  const metric = measure.metricId === null ? undefined : metricById(measure.metricId);
  if (!metric || metric.vanity === 'yes' || metric.better === 'band' || metric.unit === 'yes/no') return [];
  const plain = metric.name.replace(/ \(.*\)$/, '');
  const isName = /^\p{Lu}{2}|\s\p{Lu}/u.test(plain);
  const name = isName ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
  const text = `${metric.better === 'down' ? 'Lower' : 'Raise'} ${name} from [baseline] to [target] by [date]`;
  return isOutcome(text) ? [{ text, verdict: 'outcome', metric: metric.id, kind: 'result' }] : [];
}

function offered(
  templates: readonly Template[],
  slots: { readonly people: string; readonly thing: string },
): Rewrite[] {
  return templates.flatMap(template => {
    const text = filled(template.text, slots);
    return isOutcome(text) ? [{ text, verdict: 'outcome', metric: template.metric, kind: template.kind }] : [];
  });
}

function filled(template: string, { people, thing }: { readonly people: string; readonly thing: string }): string {
  const inBrackets = (match: string): string => match.replaceAll('{thing}', thing.replace(/[[\]]/g, ''));
  const text = template
    .replace(/\[[^\]]*\]/g, inBrackets)
    .replaceAll('{thing}', thing)
    .replaceAll('{level}', thing.replace(/^the /, ''))
    .replaceAll('{people}', people);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Rewrites judged before; many key results of a draft share some. */
const judged = new Map<string, boolean>();
const MOST_KEPT = 2000;

function isOutcome(text: string): boolean {
  let known = judged.get(text);
  if (known === undefined) {
    known = judgementOf(text).judgement.verdict === 'outcome';
    if (judged.size >= MOST_KEPT) judged.clear();
    judged.set(text, known);
  }
  return known;
}
