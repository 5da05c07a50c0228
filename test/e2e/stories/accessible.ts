import { expect } from 'vitest';
import { axeFindings } from '../harness/axe.ts';
import type { Story } from '../harness/tell-stories.ts';

const THEMES = ['light', 'dark'] as const;

export const accessible: Story[] = [
  {
    name: 'axe finds nothing in the practice page and the panel beside it, light and dark',
    only: { browser: 'chromium', because: 'Firefox does not let a driver choose between light and dark' },
    async run(journey) {
      const practice = await journey.practice({ sample: 'weak' });
      const panel = await journey.panel(practice);
      await panel.find('article');
      for (const theme of THEMES) {
        for (const [name, screen] of Object.entries({ practice, panel })) {
          await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          expect(await axeFindings(screen), `${name}, ${theme}`).toEqual([]);
        }
      }
    },
  },
];
