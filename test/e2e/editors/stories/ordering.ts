import { expect } from 'vitest';
import type { KeyResultView, PageState } from '../../../../lib/messages/protocol.ts';
import { Line } from '../../../soak/line.ts';
import { until } from '../../harness/until.ts';
import type { Desk, Wishes } from '../desk.ts';
import type { OpenDocument } from '../open-document.ts';
import type { EditorStory } from '../story.ts';
import { OUTPUT, PLAN } from './texts.ts';

const ELSEWHERE = 'Objective 1: Subscribers eat';

function weakOneIn({ review }: PageState): KeyResultView {
  const found = review?.keyResults.find(({ excerpt }) => excerpt.text.includes(OUTPUT));
  if (!found) throw new Error('The weak key result was not found.');
  return found;
}

/** Opens the plan with a panel's line to it, and closes the line in the end. */
async function besideLine(
  desk: Desk,
  wishes: Wishes,
  go: (document: OpenDocument, line: Line) => Promise<void>,
): Promise<void> {
  const line = await Line.open(desk.simulated);
  try {
    const document = await desk.visit(PLAN, wishes);
    await document.page.bringToFront();
    await line.connect();
    await line.reviewed(PLAN.title);
    await go(document, line);
  } finally {
    await line.close();
  }
}

/** What a panel may send whatever it shows, and what comes of it. */
export const ordering: readonly EditorStory[] = [
  {
    name: 'an order to write is refused where a document can only be viewed',
    run: desk =>
      besideLine(
        desk,
        { docs: { settings: { mode: 'viewing' } }, notion: { role: 'reader' } },
        async (document, line) => {
          const before = await document.text();
          const { id } = weakOneIn(await line.state());
          expect((await line.state()).access).toBe('view');
          expect(await line.send('applyText', id, 0, false)).toMatchObject({ ok: true, value: 'refused' });
          expect(await document.text()).toBe(before);
        },
      ),
  },
  {
    name: 'what the writer types while a rewrite is put in place goes where it belongs',
    run: desk =>
      besideLine(desk, {}, async (document, line) => {
        const before = await document.text();
        const { id, rewrites } = weakOneIn(await line.state());
        await document.placeCaret(ELSEWHERE);
        const applied = line.send('applyText', id, 0, false);
        await document.page.keyboard.type(' and enjoy', { delay: 30 });
        const { value } = await applied;
        expect(['applied', 'refused']).toContain(value);
        const typed = before.replace(ELSEWHERE, `${ELSEWHERE} and enjoy`);
        const line2 = `${OUTPUT} by the end of April`;
        const expected = value === 'applied' ? typed.replace(line2, rewrites[0]?.text ?? '') : typed;
        await until('both in their places', async () => (await document.text()) === expected);
      }),
  },
];
