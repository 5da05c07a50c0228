import type { FixtureId } from '../simulators/index.ts';
import { type Beside, type Counts, type Desk, type EditorName, sitDown } from './desks.ts';
import { median, TYPED, typeWatched } from './keystrokes.ts';
import { type OwnWork, startProfile } from './profile.ts';
import { type Wakes, wakesDuring } from './wakes.ts';

/** What it was like to write in an editor. Times in milliseconds. */
export interface Figures {
  /** Half of the keystrokes took less, from the key until the page's thread was through with it. */
  readonly keystroke: number;
  readonly slowKeystroke: number;
  /** Tasks of the page's thread over 50 ms while typing, whoever's. */
  readonly longTasks: number;
  /** What was seen to happen to the editor while typing, by the editor. */
  readonly counts: Counts;
  /** The extension's own work while typing. */
  readonly typing: OwnWork;
  /** In so many milliseconds in which nobody did anything. */
  readonly idle: Wakes & { readonly time: number; readonly polls: number };
  /** How often the editor's text was asked for while another tab was in front, in as many milliseconds. */
  readonly hiddenPolls: number;
}

/** What opening a document took of the page's thread: the extension's own work, and the long tasks, whoever's. */
export interface Opening {
  readonly own: OwnWork;
  readonly longTasks: readonly number[];
}

/** How long nobody does anything, in milliseconds. */
export const IDLE = 10_000;

/** Reviews and savings come to their end. */
const SETTLING = 4_000;

const pause = (time: number): Promise<void> => new Promise(done => setTimeout(done, time));

const NO_REST: Pick<Figures, 'idle' | 'hiddenPolls'> = {
  idle: { timers: 0, calls: 0, time: 0, polls: 0 },
  hiddenPolls: 0,
};

/** Types into the document of 60 pages, and then leaves it alone for so long, in milliseconds. */
export async function figuresOf(
  editor: EditorName,
  beside: Beside,
  { idleTime = IDLE, typed = TYPED } = {},
): Promise<Figures> {
  const desk = await sitDown(editor, beside);
  try {
    await desk.open('sixty-pages');
    await desk.putCaret();
    await pause(SETTLING);
    const before = await desk.counts();
    const watch = await longTasksFrom(desk);
    const stop = await startProfile(desk.page);
    const keystrokes = await typeWatched(desk.page, typed, 40);
    const typing = await stop();
    const counts = difference(before, await desk.counts());
    const longTasks = (await watch()).length;
    const sorted = keystrokes.sort((a, b) => a - b);
    if (sorted.length < typed.length) throw new Error(`Only ${sorted.length} keystrokes were seen.`);
    return {
      keystroke: median(sorted),
      slowKeystroke: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
      longTasks,
      counts,
      typing,
      ...(idleTime > 0 ? await rest(desk, idleTime) : NO_REST),
    };
  } finally {
    await desk.close();
  }
}

async function rest(desk: Desk, time: number): Promise<Pick<Figures, 'idle' | 'hiddenPolls'>> {
  await pause(SETTLING);
  const first = await desk.polls();
  const wakes = await wakesDuring(desk.page, time);
  const polls = (await desk.polls()) - first;
  const other = await desk.page.browser().newPage();
  await other.bringToFront();
  const isHidden = await desk.page.evaluate(() => document.visibilityState === 'hidden');
  await pause(1_000);
  const hidden = await desk.polls();
  await pause(time / 2);
  const hiddenPolls = isHidden ? (await desk.polls()) - hidden : Number.NaN;
  return { idle: { ...wakes, time, polls }, hiddenPolls };
}

/** Opens a long document and waits until it has been reviewed. */
export async function openingOf(editor: EditorName, id: FixtureId, beside: Beside): Promise<Opening> {
  const desk = await sitDown(editor, beside);
  try {
    await desk.page.evaluateOnNewDocument(observeLongTasks);
    const stop = await startProfile(desk.page);
    await desk.open(id);
    await pause(beside === 'backcast' ? 1_000 : SETTLING);
    const longTasks = await desk.page.evaluate(() => (window as unknown as Observed).longTasks);
    return { own: await stop(), longTasks };
  } finally {
    await desk.close();
  }
}

interface Observed {
  longTasks: number[];
}

/** Runs in the page. */
function observeLongTasks(): void {
  const own = window as unknown as Observed;
  own.longTasks = [];
  new PerformanceObserver(list => own.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
}

async function longTasksFrom({ page }: Desk): Promise<() => Promise<number[]>> {
  await page.evaluate(observeLongTasks);
  return () => page.evaluate(() => (window as unknown as Observed).longTasks);
}

function difference(before: Counts, after: Counts): Counts {
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
}
