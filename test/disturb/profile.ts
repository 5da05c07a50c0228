import type { CDPSession, Page } from 'puppeteer-core';

/** What the extension's code did in a page while it was watched, in both worlds. Times in milliseconds. */
export interface OwnWork {
  readonly total: number;
  /** The longest that the page's thread was busy with it in one go. */
  readonly longest: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  /** In microseconds, each from the sample before. */
  readonly timeDeltas?: readonly number[];
}

/** In microseconds. */
const SAMPLE = 250;

/** Samples the page's thread from now on. Only Chromium lets itself be asked. */
export async function startProfile(page: Page): Promise<() => Promise<OwnWork>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    return ownWorkIn(profile);
  };
}

/**
 * The stretches in which every sample was taken below a function of an extension. What the collector takes in between is
 * counted with them; whatever else the thread does ends a stretch.
 */
export function ownWorkIn({ nodes, samples = [], timeDeltas = [] }: CpuProfile): OwnWork {
  const own = ownNodesOf(nodes);
  const collector = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id),
  );
  let [total, longest, stretch] = [0, 0, 0];
  for (const [i, id] of samples.entries()) {
    const isOwn = own.has(id) || (stretch > 0 && collector.has(id));
    // A delta leads up to its sample: the next one says how long this lasted.
    const time = (timeDeltas[i + 1] ?? 0) / 1_000;
    stretch = isOwn ? stretch + time : 0;
    if (isOwn) total += time;
    longest = Math.max(longest, stretch);
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
