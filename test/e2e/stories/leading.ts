import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import type { Story } from '../harness/tell-stories.ts';
import { EIGHT, OBJECTIVE, tagAll, takeAlong, takeWordings, WORK } from './lead.ts';

const DRAFT = [`## Objective: ${OBJECTIVE}`, '', ...EIGHT.map(line => `- ${line}`)].join('\n');

export const leading: Story[] = [
  {
    name: 'a team lead turns eight lines into a plan that goes all the way round, and takes the ring along',
    async run(journey) {
      const practice = await journey.practice({ text: DRAFT });
      const panel = await journey.panel(practice);
      const editor = new Editor(practice);
      await takeWordings(panel, () => editor.text());
      const text = await editor.text();
      for (const work of WORK) expect(text).toContain(`  - Initiative: ${work}`);
      await tagAll(panel);
      await takeAlong(panel, ending => journey.saved(ending));
    },
  },
];
