import { expect } from 'vitest';
import { Editor } from '../harness/editor.ts';
import type { Story } from '../harness/tell-stories.ts';
import { OUTPUT, PLAN } from './texts.ts';

const BEFORE = `${PLAN}\n\nThe rest of the page stays as it is.`;

/** What stands between the text before the passage and the text behind it. */
function replacementIn(text: string): string | null {
  const [head = '', tail = ''] = BEFORE.split(OUTPUT);
  return text.startsWith(head) && text.endsWith(tail) ? text.slice(head.length, text.length - tail.length) : null;
}

export const applying: Story[] = [
  {
    name: 'Apply changes exactly the passage, and one undo brings it back',
    async run(journey) {
      const practice = await journey.practice({ text: BEFORE });
      const editor = new Editor(practice);
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', new RegExp(OUTPUT.slice(0, -1)));
      await panel.find('radiogroup', 'Rewrites');
      await panel.click('button', /^Apply/);
      await panel.reads(/Applied\./);
      const replacement = replacementIn(await editor.text());
      expect(replacement).toBeTruthy();
      expect(replacement).not.toBe(OUTPUT);
      await editor.clickAfter('stays as it is.');
      await practice.chord('Control+z');
      await editor.reads(BEFORE);
    },
  },
  {
    name: 'the way back in the panel undoes what was applied',
    async run(journey) {
      const practice = await journey.practice({ text: BEFORE });
      const panel = await journey.panel(practice);
      await panel.click('tab', /^Key results/);
      await panel.click('button', new RegExp(OUTPUT.slice(0, -1)));
      await panel.click('button', /^Apply/);
      await panel.click('button', 'Undo');
      await new Editor(practice).reads(BEFORE);
    },
  },
];
