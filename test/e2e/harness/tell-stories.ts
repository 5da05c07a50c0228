import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/build.ts';
import { Journey, patienceOver } from './journey.ts';

/** A journey by its name; `only` for what a browser does not let itself be driven to do, with the reason beside it. */
export interface Story {
  readonly name: string;
  readonly only?: { readonly browser: BrowserKind; readonly because: string };
  /** How long it may take, where that is more than for most. */
  readonly seconds?: number;
  run(journey: Journey): Promise<void>;
}

/**
 * Runs the stories in a real browser, each as at its first start: in Chromium with a fresh profile, in Firefox with nothing
 * left of the one before. A story that fails leaves pictures in test-results/; one in
 * which any request tried to leave the machine has failed.
 */
export function tellStories(kind: BrowserKind, stories: readonly Story[]): void {
  describe(kind, () => {
    let standing: Journey | null = null;
    afterAll(() => standing?.end());

    for (const story of stories.filter(({ only }) => !only || only.browser === kind)) {
      test(story.name, async () => {
        const journey = await begun(kind, standing);
        standing = null;
        await tell(journey, story);
        if (kind === 'firefox') standing = journey;
        else await journey.end();
      });
    }
  });
}

/** In seconds; less than what the test runner allows, so that pictures can still be taken. */
const LIMIT = 60;

async function timeOver(seconds: number): Promise<never> {
  await patienceOver(seconds * 1000);
  throw new Error(`The story did not end within ${seconds} seconds.`);
}

async function begun(kind: BrowserKind, standing: Journey | null): Promise<Journey> {
  if (!standing) return Journey.begin(kind);
  await standing.renew();
  return standing;
}

/** Tells it, and ends the journey when it fails. */
async function tell(journey: Journey, story: Story): Promise<void> {
  try {
    await Promise.race([story.run(journey), timeOver(story.seconds ?? LIMIT)]);
    expect(journey.proxy.requests, 'requests that tried to leave the machine').toEqual([]);
  } catch (fault) {
    await journey.photograph(story.name).catch(() => {});
    await journey.end();
    throw fault;
  }
}
