import { type Clauses, clausesOf } from './clauses';
import { effectOf } from './effect';
import { judgeOrder } from './judge-order';
import { judgeState } from './judge-state';
import { judgeThing } from './judge-thing';
import { type Judgement, judged } from './judgement';
import { levelToLearn } from './learning';
import { shapeOf } from './shape';

/**
 * What a statement measures, reached from its grammar: docs/decisions/0004-how-a-verdict-is-reached.md tells it in words.
 * The main clause decides; an effect with a number in another clause turns work into an outcome.
 */
export function judgementOf(text: string, from = 0, to = text.length): { judgement: Judgement; clauses: Clauses } {
  const clauses = clausesOf(text, from, to);
  const judgement = mainJudgement(clauses);
  const effect =
    judgement.verdict === 'outcome' || judgement.verdict === 'guardrail' ? null : effectOf(clauses, judgement);
  return { judgement: cautious(effect ?? judgement), clauses };
}

/** Below this a coach would ask before saying that something is only work. */
const SURE_ENOUGH = 0.57;

/** A weak verdict on weak grounds becomes a question: a wrong "this is an output" costs more than silence. */
function cautious(judgement: Judgement): Judgement {
  const isWeak = judgement.verdict === 'output' || judgement.verdict === 'activity';
  return isWeak && judgement.confidence < SURE_ENOUGH
    ? { ...judgement, verdict: 'unclear', confidence: 1 - judgement.confidence }
    : judgement;
}

/** "Share of orders that come late falls from …": a share that moves is a level, whatever it is a share of. */
function movingShare(clauses: Clauses): Judgement | null {
  const { tokens, mainTo } = clauses;
  const first = /^(?:the|our|a)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  if (!/^(?:share|percentage|proportion)$/.test(tokens[first]?.lower ?? '')) return null;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > first + 1 &&
      i < mainTo &&
      /^(?:rises?|falls?|drops?|grows?|increases?|decreases?|improves?|from)$/.test(lower),
  );
  return at > 0
    ? judged(clauses, 'outcome', 0.7, 'a share that moves', [first, first + 1, 'a share'], [at, at + 1, 'it moves'])
    : null;
}

/** "Late repairs: from not known to [baseline]": a level that nobody has measured yet. */
function unknownLevel(clauses: Clauses): Judgement | null {
  const { text, tokens } = clauses;
  const start = tokens[0]?.start ?? 0;
  const found = levelToLearn(text.slice(start, tokens.at(-1)?.end));
  const from = found && tokens.findIndex(token => token.start === start + found.start);
  const to = found && tokens.findIndex(token => token.end >= start + found.end) + 1;
  return from !== null && to !== null && from > 0
    ? judged(
        clauses,
        'outcome',
        0.7,
        'a level not known yet',
        [0, from, 'what is measured'],
        [from, to, 'not known yet'],
      )
    : null;
}

const levelMoved = (clauses: Clauses): Judgement | null => movingShare(clauses) ?? unknownLevel(clauses);

/** "How do we …?": something to find out. */
export const isQuestion = ({ tokens }: Clauses): boolean =>
  tokens.some(token => token.text === '?') &&
  /^(?:how|what|which|why|who|when|where|whether|can|could|do|does|did|is|are|should|would|will|have|has)$/.test(
    tokens.find(token => token.kind === 'word')?.lower ?? '',
  );

function mainJudgement(clauses: Clauses): Judgement {
  const first = clauses.tokens[0]?.lower ?? '';
  if (/^(?:don't|never)$/.test(first) || (first === 'do' && clauses.tokens[1]?.lower === 'not'))
    return judged(clauses, 'guardrail', 0.75, 'something that is not to happen', [0, clauses.mainTo, 'not to happen']);
  if (/^(?:nobody|no-one)$/.test(first) || (first === 'no' && clauses.tokens[1]?.lower === 'one'))
    return judged(clauses, 'guardrail', 0.7, 'something that is not to happen', [0, clauses.mainTo, 'not to happen']);
  if (isQuestion(clauses))
    return judged(clauses, 'activity', 0.6, 'a question, not yet a result', [0, clauses.mainTo, 'asked, not answered']);
  const level = levelMoved(clauses);
  if (level) return level;
  const shape = shapeOf(clauses);
  switch (shape.form) {
    case 'order':
      return judgeOrder(shape, clauses);
    case 'state':
      return judgeState(shape, clauses);
    case 'thing':
      return judgeThing(shape.phrase, shape.trailing, clauses);
  }
}
