import { nounOf, shownPhrase } from './judgement';
import { LOWER, RAISE } from './lexicon/verbs';
import type { ReadResult } from './read-result';
import { type Shape, shapeOf } from './shape';
import type { Question } from './types';

/** Below this even a verdict that stands is worth a question. */
const UNSURE = 0.56;

type Asked = Pick<Question, 'ask' | 'answers'>;

/** The one question whose answer would settle what is measured; null where the verdict is sure enough. */
export function questionOf(result: ReadResult): Question | null {
  const { judgement, span } = result;
  const isSure = judgement.verdict !== 'unclear' && judgement.confidence >= UNSURE;
  return isSure ? null : { ...askedOf(result, shapeOf(result.clauses)), span };
}

function askedOf({ clauses }: ReadResult, shape: Shape): Asked {
  if (shape.form === 'thing') {
    const { phrase } = shape;
    if (phrase?.of === 'number' || phrase?.of === 'percent') return whose(shownPhrase(clauses, phrase));
    return used(phrase ? nounOf(clauses, phrase) : '');
  }
  if (shape.form === 'order') {
    const isMoved = RAISE.has(shape.base) || LOWER.has(shape.base);
    return isMoved ? seen(shape.object ? nounOf(clauses, shape.object) : '') : used('');
  }
  const isPeople = shape.subject.thing === 'staff' || shape.subject.thing === 'outsiders';
  return isPeople || shape.subject.of === 'number' || shape.subject.of === 'percent'
    ? willing(nounOf(clauses, shape.subject))
    : used(nounOf(clauses, shape.subject));
}

const whose = (shown: string): Asked => ({
  ask: `Whose doing are the ${shown.replace(/^the /i, '')}: yours, or that of others?`,
  answers: [
    { label: 'Ours: we make them', verdict: 'output' },
    { label: 'Theirs: others bring them', verdict: 'outcome' },
  ],
});

const seen = (noun: string): Asked => ({
  ask: noun === '' ? 'How would one see that it moved?' : `How would one see that ${noun} moved?`,
  answers: [
    { label: 'A number about others moves', verdict: 'outcome' },
    { label: 'Something of ours is finished', verdict: 'output' },
  ],
});

const used = (noun: string): Asked => ({
  ask: `Is it reached when ${noun === '' ? 'it is' : `the ${noun.replace(/^the /i, '')} stands`} there, or when somebody uses it?`,
  answers: [
    { label: 'When it is there', verdict: 'output' },
    { label: 'When it is used', verdict: 'outcome' },
  ],
});

const willing = (noun: string): Asked => ({
  ask: `Do ${noun === '' ? 'they' : noun} do this of their own will, or because it is their task?`,
  answers: [
    { label: 'Of their own will', verdict: 'outcome' },
    { label: 'It is their task', verdict: 'output' },
  ],
});
