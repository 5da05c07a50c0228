import type { NewBlock } from '@/lib/draft/new-blocks';
import { firstDraft, UNANSWERED } from './first-draft';

export interface Template {
  readonly id: 'prfaq' | 'faq' | 'okr';
  readonly label: string;
  /** What is in it, in a line. */
  readonly holds: string;
  /** Headings, questions and prompts in brackets; nothing that says anything of a product. */
  readonly blocks: readonly NewBlock[];
}

const PRFAQ = firstDraft(UNANSWERED);

const FAQ = PRFAQ.slice(PRFAQ.findIndex(({ text }) => text === 'Customer FAQ'));

const KEY_RESULT = 'KR: [customer] [does what], from [number today] to [target] by [date]';

const OKR: readonly NewBlock[] = [
  { kind: 'heading', level: 1, text: 'Objectives and key results, [quarter by date]' },
  ...[1, 2].flatMap((number): NewBlock[] => [
    { kind: 'heading', level: 2, text: `Objective ${number}: [What your customer can do then]` },
    ...Array.from({ length: 3 }, (): NewBlock => ({ kind: 'item', isNumbered: false, text: KEY_RESULT })),
  ]),
];

/** What an empty document can begin with. */
export const TEMPLATES: readonly Template[] = [
  { id: 'prfaq', label: 'PR/FAQ', holds: 'Release, customer FAQ and internal FAQ', blocks: PRFAQ },
  { id: 'faq', label: 'FAQ only', holds: 'Five questions that a reviewer will ask', blocks: FAQ },
  { id: 'okr', label: 'Key results', holds: 'Two objectives: who does what, from, to, by when', blocks: OKR },
];
