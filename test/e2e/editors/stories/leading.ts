import { expect } from 'vitest';
import type { FixtureBlock, FixtureDocument } from '../../../simulators/fixtures/document.ts';
import { EIGHT, OBJECTIVE, tagAll, takeAlong, takeWordings } from '../../stories/lead.ts';
import type { EditorStory } from '../story.ts';

const lines = EIGHT.map((text): FixtureBlock => ({ kind: 'bulleted', runs: [{ text }] }));

const EIGHT_LINES: FixtureDocument = {
  id: 'eight',
  title: 'Plan for the spring',
  tabs: [
    { title: 'Plan', blocks: [{ kind: 'heading', level: 1, runs: [{ text: `Objective: ${OBJECTIVE}` }] }, ...lines] },
  ],
};

export const leading: readonly EditorStory[] = [
  {
    name: 'a team lead turns eight lines into a plan that goes all the way round, and takes the ring along',
    async run(desk) {
      const document = await desk.visit(EIGHT_LINES);
      const before = await document.text();
      const panel = await desk.panel(document);
      if (desk.kind === 'firefox') await panel.page.bringToFront();
      await takeWordings(panel, () => document.text());
      const after = await document.text();
      for (const kept of EIGHT.slice(5)) expect(after).toContain(kept);
      expect(after.split('\n')[0]).toBe(before.split('\n')[0]);
      await tagAll(panel);
      expect(await document.text()).toBe(after);
      await takeAlong(panel, ending => desk.saved(ending));
    },
  },
];
