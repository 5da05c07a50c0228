import { metricById } from '@/lib/lifecycle/metrics/catalogue';
import { type Clauses, clausesOf } from '../clauses';
import type { ReadResult } from '../read-result';
import { type Shape, shapeOf } from '../shape';
import { isPlural } from '../things';
import type { Rewrite } from '../types';
import { baseVerb, isGerund, isParticiple } from '../verb-forms';
import { isQuestion, judgementOf } from '../verdict';
import { deedIn, doersIn } from './deed';
import type { Made } from './nameable';
import { isForThePublic, peopleIn } from './people';
import { TEMPLATES, type Template, type Work } from './templates';
import { madeIn } from './thing';
import { topicIn } from './topic';
import { workOf } from './work';

/**
 * Outcomes in place of an output or activity, different in kind, from the writer's own words. Each is judged by the same
 * engine and offered only if that finds an outcome; no figure is ever made up.
 */
export function rewritesOf(result: ReadResult): readonly Rewrite[] {
  const { verdict } = result.judgement;
  if (verdict !== 'output' && verdict !== 'activity') return [];
  const made = madeIn(result.clauses) ?? aboutIn(result.objective);
  const shape = shapeOf(result.clauses);
  const work = workIn(result, made, shape);
  const deed = deedIn(result.clauses, shape);
  const isCapability = shape.form === 'state' && shape.link === 'can';
  const kind = deed !== null ? (ONCE.test(deed) ? 'can-once' : 'can') : isCapability ? 'nameless' : work;
  const people = (deed === null ? null : doersIn(result.clauses, shape)) ?? peopleIn(result, made);
  const slots = { people, ...thingSlots(made, work), deed: deed ?? '' };
  const own = oneOfAKind([...named(result), ...offered(TEMPLATES[kind], slots)]);
  return own.length >= 2 ? own : oneOfAKind([...own, ...offered(TEMPLATES.nameless, slots)]);
}

/** What kind of work it is. What is made for the public is read there, whatever else it might be. */
function workIn({ clauses, stage }: ReadResult, made: Made | null, shape: Shape): Work {
  if (isQuestion(clauses)) return 'finding';
  if (isTeamGrown(shape)) return 'hiring';
  const isPublic = isForThePublic(clauses.tokens);
  const work = workOf(made, verbOf(clauses, shape), isPublic ? 'awareness' : stage.suggested);
  return isPublic && work === 'other' ? 'content' : work;
}

/** What one does a single time: nobody makes a profile every week. */
const ONCE =
  /^(?:(?:make|create|set up|set) (?:a|an|their|the|up) (?:[\w-]+ ){0,3}?(?:profile|account|password|workspace|organi[sz]ation|avatar)|(?:sign|log) up|register|install|configure|connect|join|subscribe|onboard|verify|activate|enable|migrate)\b/i;

/** "Grow the team to plan": people are hired, whatever for. */
const isTeamGrown = (shape: Shape): boolean =>
  shape.form === 'order' && shape.object?.thing === 'staff' && /^(?:grow|expand|scale|staff|build)$/.test(shape.base);

/** What is done, in its base form; empty where only a thing is named. */
function verbOf({ tokens }: Clauses, shape: Shape): string {
  if (shape.form !== 'thing') return shape.base;
  const done = tokens[shape.trailing ?? 0]?.lower ?? '';
  return isParticiple(done) || isGerund(done) ? (baseVerb(done) ?? '') : '';
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

/** What is made, and the pronoun for it; whoever is trained is not what is learnt from. */
function thingSlots(made: Made | null, work: Work): Pick<Slots, 'thing' | 'it'> {
  const last = made?.tokens.at(-1);
  if (work === 'training' && (made?.thing === 'staff' || made?.thing === 'outsiders'))
    return { thing: 'the training', it: 'it' };
  const isSomebody = made?.thing === 'staff' || made?.thing === 'outsiders';
  if (work === 'hiring' && (!isSomebody || !last)) return { thing: 'the new colleagues', it: 'them' };
  return { thing: made?.words ?? '', it: last && isPlural(last) ? 'them' : 'it' };
}

interface Slots {
  readonly people: string;
  readonly thing: string;
  readonly it: string;
  readonly deed: string;
}

function offered(templates: readonly Template[], slots: Slots): Rewrite[] {
  return templates.flatMap(template => {
    const text = filled(template.text, slots);
    return isOutcome(text) ? [{ text, verdict: 'outcome', metric: template.metric, kind: template.kind }] : [];
  });
}

function filled(template: string, { people, thing, it, deed }: Slots): string {
  const inBrackets = (match: string): string => match.replaceAll('{thing}', thing.replace(/[[\]]/g, ''));
  const text = template
    .replace(/\[[^\]]*\]/g, inBrackets)
    .replaceAll('{thing}', thing)
    .replaceAll('{it}', it)
    .replaceAll('{deed}', deed)
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
