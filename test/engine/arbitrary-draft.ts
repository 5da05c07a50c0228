import fc from 'fast-check';

/** Sentences, labels, quotes, questions and key results that the rules and the readers of structure look for. */
const LINES = [
  '# Village bakers sell the last loaf before closing with Crumb',
  '# Press release',
  'Bakers with one shop throw away half as much bread.',
  'Ghent, 4 May 2027 – Crumb today launched an evening shelf for village bakers.',
  '## The problem',
  '**The problem.** Bakers waste bread. There is no app that helps everyone today.',
  'On an average Tuesday 23 loaves are left at six, and she pays a farmer to take them.',
  'Why is bread wasted? We at Crumb lose revenue because our sales are slow.',
  '## The solution',
  'Our revolutionary AI-powered platform leverages Redis to seamlessly empower all users with a simple, fast experience.',
  'With Crumb the baker offers only the loaves that will be left, and many neighbours reserve them.',
  '“We are excited to launch Crumb,” said Lotte Maes, CEO of Crumb.',
  '“I used to throw away a full crate every night. Last week it was four loaves,” said Rik Claes, who bakes in Deinze.',
  '“It is great,” said a happy customer.',
  '## How it works',
  '1. The baker weighs the tray at three and taps yes.',
  '## Getting started',
  'Visit crumb.example to start today. We will add SLA and CRM support next year.',
  '## Customer FAQ',
  '**How much does it cost?**',
  'Nineteen euros a month.',
  'Q: Is it free?',
  'A: It depends on various criteria.',
  '## Internal FAQ',
  '### What is the biggest risk?',
  'If fewer than 30 bakers join by June 2027, we stop. The price is 24 euros.',
  '### What is the risk?',
  'We take it very seriously.',
  'TODO: [insert quote here]',
  '## Objective: bakers keep what they bake',
  '- Launch the shelf in 12 villages by Q3',
  '- Raise bakers who come back within 90 days from 31 % to 45 %',
  '- Keep uptime at 99.9 %',
  '- KR2: Publish 12 posts #loyalty',
  '| Key result | Target |\n|---|---|\n| Cut returned loaves from 23 to 11 a day | 11 |',
  'A crate costs 12 euros. A crate costs 14 euros. This is the only and best shelf, guaranteed.',
  'Les boulangers vendent le pain du soir à leurs voisins sans attendre.',
];

/** The lines of a draft; each is a block, or a few. */
export const lines = fc.oneof(
  fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 24 }),
  // Mostly whole, in the order of a release, so that its parts are found.
  fc.subarray(LINES, { minLength: 12 }),
);

export type DraftEdit =
  | { readonly do: 'type'; readonly line: number; readonly at: number; readonly text: string }
  | { readonly do: 'erase'; readonly line: number; readonly at: number; readonly count: number }
  | { readonly do: 'split' | 'merge' | 'remove'; readonly line: number; readonly at: number }
  | { readonly do: 'insert' | 'mark'; readonly line: number; readonly text: string }
  | { readonly do: 'rename'; readonly line: number; readonly names: readonly [string, string] }
  | { readonly do: 'move'; readonly line: number; readonly to: number };

const place = fc.nat(1000);

/** Words for others that are as long: what is counted stays, what is said does not. */
const RENAMES: readonly (readonly [string, string])[] = [
  ['Crumb', 'Crust'],
  ['bakers', 'nurses'],
  ['Bakers', 'Nurses'],
  ['customer', 'investor'],
  ['problem', 'details'],
  ['Customer', 'Internal'],
  ['said', 'from'],
  ['2027', 'soon'],
];

/** One step of a writer. Places are taken modulo what is there. */
export const draftEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    line: place,
    at: place,
    text: fc.constantFrom('a', ' ', '.', '3', '%', '“', '?', ' simple', ' users', ' by June', '\n', '**', '#'),
  }),
  fc.record({ do: fc.constant('erase' as const), line: place, at: place, count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constantFrom('split' as const, 'merge' as const, 'remove' as const), line: place, at: place }),
  fc.record({ do: fc.constant('insert' as const), line: place, text: fc.constantFrom(...LINES) }),
  fc.record({
    do: fc.constant('mark' as const),
    line: place,
    text: fc.constantFrom('', '# ', '## ', '- ', '> ', '1. ', '    '),
  }),
  fc.record({ do: fc.constant('rename' as const), line: place, names: fc.constantFrom(...RENAMES) }),
  fc.record({ do: fc.constant('move' as const), line: place, to: place }),
);

/** The lines after a step. */
export function stepped(draft: readonly string[], edit: DraftEdit): string[] {
  const i = edit.line % Math.max(1, draft.length);
  const line = draft[i] ?? '';
  const at = 'at' in edit ? edit.at % (line.length + 1) : 0;
  switch (edit.do) {
    case 'type':
      return draft.toSpliced(i, 1, line.slice(0, at) + edit.text + line.slice(at));
    case 'erase':
      return draft.toSpliced(i, 1, line.slice(0, at) + line.slice(at + edit.count));
    case 'split':
      return draft.toSpliced(i, 1, line.slice(0, at), line.slice(at));
    case 'merge':
      return draft.toSpliced(i, 2, `${line} ${draft[i + 1] ?? ''}`);
    case 'remove':
      return draft.toSpliced(i, 1);
    case 'insert':
      return draft.toSpliced(i, 0, edit.text);
    case 'mark':
      return draft.toSpliced(i, 1, edit.text + line.replace(/^(?:#+|-|>|\d+\.)?\s*/, ''));
    case 'rename':
      return renamed(draft, i, edit.names);
    case 'move':
      return draft.toSpliced(i, 1).toSpliced(edit.to % Math.max(1, draft.length), 0, line);
  }
}

/** Renames in the first line from `at` on, or else from the beginning, that has the word. */
function renamed(draft: readonly string[], at: number, [from, to]: readonly [string, string]): string[] {
  const here = draft.findIndex((line, i) => i >= at && line.includes(from));
  const index = here >= 0 ? here : draft.findIndex(line => line.includes(from));
  return index < 0 ? [...draft] : draft.toSpliced(index, 1, (draft[index] ?? '').replaceAll(from, to));
}
