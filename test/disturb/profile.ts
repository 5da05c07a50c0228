import type { CDPSession, Page } from 'puppeteer-core';
import { startTrace, type TraceEvent } from './trace.ts';

/** What the extension's code did in a page while it was watched, in both worlds. Times in milliseconds. */
export interface OwnWork {
  readonly total: number;
  /** The most of it within one task of the page's thread: for so long nobody else gets a turn. */
  readonly longest: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** In microseconds, by the clock of the traces. */
  readonly startTime: number;
  readonly samples?: readonly number[];
  /** In microseconds, each from the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** In microseconds. */
const SAMPLE = 250;

/** Says in a trace which thread is the page's. */
const MARK = 'backcast-profile';

/** Samples the page's thread from now on, and notes when it begins a task. Only Chromium lets itself be asked. */
export async function startProfile(page: Page): Promise<() => Promise<OwnWork>> {
  const stopTrace = await startTrace(page, ['disabled-by-default-devtools.timeline', 'blink.user_timing']);
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    await page.evaluate(mark => void performance.mark(mark), MARK);
    return ownWorkIn(profile, taskStartsIn(await stopTrace()));
  };
}

/** When the thread that set the mark began its tasks, in order. */
function taskStartsIn(events: readonly TraceEvent[]): number[] {
  const own = events.find(({ name }) => name === MARK);
  if (!own) throw new Error('The trace does not say which thread is the page’s.');
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === own.pid && tid === own.tid);
  return tasks.map(({ ts }) => ts).sort((a, b) => a - b);
}

/**
 * Counts the samples that were taken below a function of an extension, and what the collector takes in between; `tasks`
 * are the times when the thread began one, in microseconds by the clock of the profile.
 */
export function ownWorkIn(
  { nodes, samples = [], timeDeltas = [], startTime }: CpuProfile,
  tasks: readonly number[],
): OwnWork {
  const own = ownNodesOf(nodes);
  const collector = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  let [total, longest, inTask, task, now, wasOwn] = [0, 0, 0, 0, startTime, false];
  for (const [i, id] of samples.entries()) {
    now += timeDeltas[i] ?? 0;
    for (; (tasks[task] ?? Number.POSITIVE_INFINITY) <= now; task++) [inTask, wasOwn] = [0, false];
    wasOwn = own.has(id) || (wasOwn && collector.has(id));
    if (!wasOwn) continue;
    // A delta leads up to its sample: the next one says how long this lasted.
    const time = (timeDeltas[i + 1] ?? 0) / 1_000;
    total += time;
    inTask += time;
    longest = Math.max(longest, inTask);
  }
  return { total, longest };
}

function ownNodesOf(nodes: readonly ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const own = new Set<number>();
  const visit = (node: ProfileNode | undefined, isBelow: boolean): void => {
    if (!node) return;
    const isOwn = isBelow || /^(?:chrome|moz)-extension:/.test(node.callFrame.url);
    if (isOwn) own.add(node.id);
    for (const child of node.children ?? []) visit(byId.get(child), isOwn);
  };
  visit(nodes[0], false);
  return own;
}
