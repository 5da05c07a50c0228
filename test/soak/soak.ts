import type { BrowserKind } from '../../scripts/build.ts';
import { Damage, Episode } from './episode.ts';
import { SoakedDocs } from './google-docs.ts';
import { SoakedNotion } from './notion.ts';
import { OPERATIONS, type Operation } from './operations.ts';

export const EDITORS = { 'google-docs': SoakedDocs, notion: SoakedNotion } as const;
export type EditorName = keyof typeof EDITORS;

export interface SoakWishes {
  readonly editor: EditorName;
  readonly browser: BrowserKind;
  /** The first document; each further one counts on from it. */
  readonly seed: number;
  readonly operations: number;
  /** How many of them one document is put through. */
  readonly perDocument?: number;
  /** How long a result may be waited for, in milliseconds; two seconds unless said otherwise. */
  readonly mostWaited?: number;
  /** No new document is begun after so many seconds. */
  readonly seconds?: number;
  /** Hears of every document that is done with, and of all that went wrong in it. */
  readonly say?: (line: string) => void;
}

export interface SoakResult {
  readonly operations: number;
  readonly documents: number;
  /** Each with the seed that brings it about again, and with what led to it. */
  readonly faults: readonly string[];
  readonly results: ReadonlyMap<string, number>;
  /** How long each result was waited for, in milliseconds, shortest first. */
  readonly times: readonly number[];
  readonly kinds: ReadonlyMap<string, number>;
}

/** After so many the rest would tell nothing new. */
const MOST_FAULTS = 10;

/** Puts an editor with Backcast through random operations, and holds its text against a reference. */
export async function soak(wishes: SoakWishes): Promise<SoakResult> {
  const { operations, perDocument = 40, seconds = Number.POSITIVE_INFINITY, say = () => {} } = wishes;
  const editor = await EDITORS[wishes.editor].open(wishes.browser);
  const sum = { operations: 0, documents: 0, faults: [] as string[], times: [] as number[] };
  const results = new Map<string, number>();
  const kinds = new Map<string, number>();
  const end = performance.now() + seconds * 1_000;
  try {
    for (
      let seed = wishes.seed;
      sum.operations < operations && sum.faults.length < MOST_FAULTS && performance.now() < end;
      seed++
    ) {
      const episode = new Episode(editor, seed, wishes.mostWaited);
      const fault = await faultIn(episode, Math.min(perDocument, operations - sum.operations), kinds, sum);
      sum.documents++;
      sum.times.push(...episode.times);
      for (const [name, count] of episode.results) results.set(name, (results.get(name) ?? 0) + count);
      if (fault) sum.faults.push(fault);
      say(fault ?? `seed ${seed}: ${sum.operations} operations so far, no damage`);
    }
  } finally {
    await editor.close();
  }
  return { ...sum, times: sum.times.sort((a, b) => a - b), results, kinds };
}

async function faultIn(
  episode: Episode,
  count: number,
  kinds: Map<string, number>,
  sum: { operations: number },
): Promise<string | null> {
  try {
    await episode.begin();
    for (let i = 0; i < count; i++) {
      const name = await operate(episode);
      sum.operations++;
      kinds.set(name, (kinds.get(name) ?? 0) + 1);
    }
    const trespasses = await episode.editor.trespasses();
    if (trespasses.length > 0) throw new Damage(`In the editor’s own content: ${trespasses.slice(0, 3).join('; ')}`);
    return null;
  } catch (fault) {
    const why = fault instanceof Damage ? fault.message : String((fault as Error)?.stack ?? fault).slice(0, 600);
    return [
      `seed ${episode.seed}, operation ${episode.log.filter(line => !line.startsWith(' ')).length}: ${why}`,
      ...episode.log.slice(-12),
    ].join('\n  ');
  }
}

/** Does the next thing that can be done, and holds the text against what it has to be. Gives its name. */
async function operate(episode: Episode): Promise<string> {
  for (;;) {
    const operation = chosen(episode);
    const at = episode.log.push(operation.name) - 1;
    const told = await operation.run(episode);
    if (told === null) {
      episode.log.splice(at);
      continue;
    }
    episode.log[at] = `${operation.name} ${told}`;
    await episode.settle();
    return operation.name;
  }
}

function chosen({ random }: Episode): Operation {
  const whole = OPERATIONS.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.next() * whole;
  for (const operation of OPERATIONS) {
    left -= operation.weight;
    if (left < 0) return operation;
  }
  return OPERATIONS[0] as Operation;
}
