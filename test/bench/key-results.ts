import { draftFromLines } from '@/lib/draft/lines';
import { reviewOfLines } from '@/lib/review';

const WHO = 'riders|workshop owners|trial users|first-time buyers|couriers|mechanics|subscribers|visitors'.split('|');
const THINGS =
  'status page|booking form|price list|repair board|pick-up map|rider app|parts catalogue|tag reader'.split('|');
const METRICS = 'repeat repairs|checkout abandonment|monthly churn|first response time|NPS|no-show rate'.split('|');
const DOES = 'book a second repair|finish checkout alone|invite a neighbour|renew their contract|open the board'.split(
  '|',
);
const WHEN = ['by the end of Q3', 'by 30 June', 'by EOY', 'in H2', 'this quarter', ''];
const BEFORE = ['', '', 'KR1: ', '[P0] ', '- [ ] ', '1. '];
const BEHIND = ['', '', ' => 70 %', ' (owner: Ilse)', ' [stretch]'];

type Draw = (list: readonly string[]) => string;
const SHAPES: readonly ((draw: Draw, number: number) => string)[] = [
  (draw, n) => `Launch ${n} versions of the ${draw(THINGS)} for ${draw(WHO)} ${draw(WHEN)}`,
  (draw, n) => `Raise ${draw(METRICS)} of the ${draw(THINGS)} to ${n} ${draw(WHEN)}`,
  (draw, n) => `${n} of the ${draw(WHO)} ${draw(DOES)} ${draw(WHEN)}`,
  (draw, n) => `Hold ${n} interviews with ${draw(WHO)} about the ${draw(THINGS)} ${draw(WHEN)}`,
  (draw, n) => `Keep ${draw(METRICS)} below ${n} while the ${draw(THINGS)} is moved ${draw(WHEN)}`,
  (draw, n) => `Write ${n} guides so that ${draw(WHO)} ${draw(DOES)} ${draw(WHEN)}`,
];

/** So many distinct key results of many shapes, one a line: the same list for the same seed. */
export function keyResultLines(count: number, seed: number): string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const draw: Draw = list => list[next(list.length)] ?? '';
  const lines = Array.from({ length: count }, (_, i) => {
    const shape = SHAPES[next(SHAPES.length)] ?? SHAPES[0];
    return `${draw(BEFORE)}${shape?.(draw, seed * count + i + 2).trim()}${draw(BEHIND)}`;
  });
  return lines.join('\n');
}

/** Milliseconds of processor time for judging so many key results, each with its parts, stage, rewrites and notes. */
export function timeOfLines(count: number, seed: number): number {
  const draft = draftFromLines(keyResultLines(count, seed));
  const before = process.cpuUsage();
  const { keyResults } = reviewOfLines(draft);
  const { user, system } = process.cpuUsage(before);
  if (keyResults.length !== count) throw new Error(`${count} lines became ${keyResults.length} key results.`);
  return (user + system) / 1000;
}
