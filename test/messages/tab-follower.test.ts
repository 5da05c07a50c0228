import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Beside, GREETING_TIME, TabFollower } from '@/lib/messages/tab-follower';
import type { TabChange, TabFacts, TabWorld } from '@/lib/messages/tab-world';
import { type FakePort, fakePorts } from './fake-port';
import { pageState } from './page-state';

/** Two windows with tabs; the ones with a title have a session that greets with it. */
class FakeTabs implements TabWorld {
  readonly pages = new Map<number, string>();
  readonly open = new Map<number, FakePort[]>();
  heard: (change: TabChange) => void = () => undefined;

  constructor(
    readonly list: TabFacts[],
    readonly standsIn: { window: number; tab: number | null },
  ) {}

  place = () => Promise.resolve(this.standsIn);
  tabs = () => Promise.resolve(this.list);

  connect = (tab: number) => {
    const [panel, page] = fakePorts();
    const title = this.pages.get(tab);
    if (title === undefined) page.disconnect();
    else {
      page.postMessage({ kind: 'fact', name: 'stateChanged', args: [pageState({ document: { id: title, title } })] });
      this.open.set(tab, [...(this.open.get(tab) ?? []), page]);
    }
    return panel;
  };

  onChange(heard: (change: TabChange) => void): void {
    this.heard = heard;
  }

  leave(tab: number): void {
    this.pages.delete(tab);
    for (const port of this.open.get(tab) ?? []) port.disconnect();
    this.open.delete(tab);
  }

  lines = (tab: number): number => (this.open.get(tab) ?? []).filter(port => port.isOpen).length;
}

const tab = (id: number, windowId: number, change: Partial<TabFacts> = {}): TabFacts => ({
  id,
  windowId,
  active: false,
  lastAccessed: id,
  url: '',
  ...change,
});

function following(tabs: FakeTabs, given: number | null = null) {
  const ended = new AbortController();
  const shown: Beside[] = [];
  const follower = new TabFollower({
    world: tabs,
    tab: given,
    couldBeReviewed: url => url.includes('practice'),
    show: beside => shown.push(beside),
    signal: ended.signal,
  });
  const now = (): string => {
    const beside = shown.at(-1);
    return beside?.link === 'here' ? beside.state.document.title : (beside?.link ?? '');
  };
  return { follower, shown, now, ended };
}

const wait = (ms = 5): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a panel beside a window', () => {
  const world = (): FakeTabs => {
    const tabs = new FakeTabs([tab(1, 10, { active: true }), tab(2, 10), tab(3, 20, { active: true })], {
      window: 10,
      tab: null,
    });
    tabs.pages.set(1, 'Bellhook').set(2, 'Tideline').set(3, 'Elsewhere');
    return tabs;
  };

  it('shows the tab in front of it, and none of another window', async () => {
    const tabs = world();
    const { now, follower } = following(tabs);
    await wait();
    expect(now()).toBe('Bellhook');
    tabs.heard({ what: 'activated', tab: 3, window: 20 });
    await wait();
    expect(now()).toBe('Bellhook');
    expect(follower.tab).toBe(1);
  });

  it('follows to another tab and lets the one before go', async () => {
    const tabs = world();
    const { now, shown } = following(tabs);
    await wait();
    tabs.heard({ what: 'activated', tab: 2, window: 10 });
    expect(shown.at(-1)).toEqual({ link: 'looking' });
    await wait();
    expect(now()).toBe('Tideline');
    expect([tabs.lines(1), tabs.lines(2)]).toEqual([0, 1]);
  });

  it('says that a tab shows no document', async () => {
    const tabs = world();
    const { now, follower } = following(tabs);
    await wait();
    tabs.leave(2);
    tabs.heard({ what: 'activated', tab: 2, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('none');
    expect((await follower.send('undoApply')).ok).toBe(false);
  });

  it('says that a page that should answer does not', async () => {
    const tabs = world();
    tabs.leave(1);
    tabs.list[0] = tab(1, 10, { active: true, url: 'chrome-extension://x/practice.html' });
    const { shown } = following(tabs);
    await wait(GREETING_TIME + 1);
    expect(shown.at(-1)?.link).toBe('silent');
  });

  it('comes back after a reload of the page', async () => {
    const tabs = world();
    const { now } = following(tabs);
    await wait();
    tabs.leave(1);
    await wait();
    expect(now()).toBe('looking');
    tabs.pages.set(1, 'Bellhook again');
    tabs.heard({ what: 'arrived', tab: 1, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('Bellhook again');
    expect(tabs.lines(1)).toBe(1);
  });

  it('keeps one line when a page both arrives and has loaded', async () => {
    const tabs = world();
    const { now } = following(tabs);
    await wait();
    tabs.heard({ what: 'arrived', tab: 1, window: 10 });
    tabs.heard({ what: 'loaded', tab: 1, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('Bellhook');
    expect(tabs.lines(1)).toBe(1);
  });

  it('lets go of the page when it ends', async () => {
    const tabs = world();
    const { ended, shown } = following(tabs);
    await wait();
    ended.abort();
    const before = shown.length;
    tabs.heard({ what: 'activated', tab: 2, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(tabs.lines(1)).toBe(0);
    expect(shown).toHaveLength(before);
  });
});

describe('a panel that is a tab', () => {
  const world = (): FakeTabs => {
    const tabs = new FakeTabs([tab(1, 10), tab(2, 10), tab(3, 20), tab(9, 10, { active: true })], {
      window: 10,
      tab: 9,
    });
    tabs.pages.set(1, 'Bellhook').set(2, 'Tideline');
    return tabs;
  };

  it('shows the page that was in front last', async () => {
    const { now } = following(world());
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('Tideline');
  });

  it('changes only to tabs with a document', async () => {
    const tabs = world();
    const { now } = following(tabs);
    await wait(GREETING_TIME + 1);
    tabs.heard({ what: 'activated', tab: 3, window: 20 });
    tabs.heard({ what: 'activated', tab: 9, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('Tideline');
    tabs.heard({ what: 'activated', tab: 1, window: 10 });
    await wait();
    expect(now()).toBe('Bellhook');
    expect([tabs.lines(1), tabs.lines(2)]).toEqual([1, 0]);
  });

  it('keeps to the tab it was given', async () => {
    const tabs = world();
    const { now } = following(tabs, 1);
    await wait();
    tabs.heard({ what: 'activated', tab: 2, window: 10 });
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('Bellhook');
  });

  it('says that there is no document anywhere', async () => {
    const { now } = following(new FakeTabs([tab(9, 10, { active: true })], { window: 10, tab: 9 }));
    await wait(GREETING_TIME + 1);
    expect(now()).toBe('none');
  });
});
