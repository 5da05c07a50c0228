import type { CardDeeds } from '@/lib/marks/card';
import { commandsOf } from './commands';
import type { Session } from './session';

const SAID = {
  applied: 'Applied.',
  'applied-as-suggestion': 'Applied as a suggestion.',
  refused: 'Not changed',
  uncertain: 'Please look',
} as const;

/** What the buttons of the card do; the same commands as the panel's. */
export function cardDeeds(session: () => Session | null, page: { openPanel(): void; close(): void }): CardDeeds {
  const run = (what: (commands: ReturnType<typeof commandsOf>) => unknown): void => {
    const now = session();
    if (now) void what(commandsOf(now));
  };
  return {
    async apply(id, rewrite) {
      const now = session();
      return now ? SAID[await commandsOf(now).applyText(id, 0, true, rewrite)] : SAID.refused;
    },
    copy: text =>
      navigator.clipboard.writeText(text).then(
        () => 'Copied.',
        () => 'Not copied',
      ),
    dismiss(id) {
      run(commands => commands.dismiss(id, 'this'));
      page.close();
    },
    setStage: (id, stage) => run(commands => commands.setStage(id, stage)),
    showInPanel(id) {
      page.openPanel();
      session()?.choose(id);
      page.close();
    },
  };
}
