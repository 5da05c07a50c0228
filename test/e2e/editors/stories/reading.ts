import { expect } from 'vitest';
import { type FixtureId, fixture, linesOf } from '../../../simulators/index.ts';
import { until } from '../../harness/until.ts';
import type { Desk, Wishes } from '../desk.ts';
import type { EditorStory } from '../story.ts';
import { OUTPUT, PLAN } from './texts.ts';

const DOCUMENTS: readonly FixtureId[] = [
  'one-page',
  'six-pages',
  'okr-table',
  'structures',
  'scripts',
  'two-tabs',
  'sixty-pages',
  'two-hundred-pages',
];

/** In milliseconds. Two hundred pages take their time on a machine that does other things. */
const PATIENCE = 40_000;

async function readsWhole(desk: Desk, id: FixtureId): Promise<void> {
  const { tabs, title } = fixture(id);
  const words = tabs[0] ? linesOf(tabs[0]).join(' ').split(/\s+/).filter(Boolean).length : 0;
  const panel = await desk.panel(await desk.visit(id));
  const header = await until(
    `‘${title}’ read`,
    async () => {
      const text = await panel.textOf('banner');
      return text.includes(title) && /Whole document read, [\d,.]+ words/.test(text) ? text : null;
    },
    PATIENCE,
  );
  const counted = Number(/([\d,.]+) words/.exec(header)?.[1]?.replaceAll(/\D/g, ''));
  expect(counted / words, `${counted} of about ${words} words`).toBeGreaterThan(0.9);
  expect(counted / words, `${counted} of about ${words} words`).toBeLessThan(1.1);
}

const wholeReadings = DOCUMENTS.map(
  (id): EditorStory => ({ name: `reads the whole of ‘${id}’`, run: desk => readsWhole(desk, id) }),
);

/** What the panel's header says, and what it says when it is opened. */
interface Said {
  readonly header: RegExp;
  readonly detail: string;
}

const WHOLE = /^Whole document read/;
const VISIBLE = /^Visible part read/;

async function tells(desk: Desk, wishes: Wishes, { header, detail }: Said): Promise<void> {
  const panel = await desk.panel(await desk.visit(PLAN, wishes));
  await until(
    `‘${detail}’`,
    async () => {
      if ((await panel.count('button', header)) === 0) return null;
      if ((await panel.textOf('banner')).includes(detail)) return true;
      const button = await panel.find('button', header);
      const isOpen = await button.evaluate(element => element.getAttribute('aria-expanded') === 'true');
      if (!isOpen) await button.click();
      return null;
    },
    PATIENCE,
  );
  await panel.click('tab', /^Key results/);
  await panel.find('button', new RegExp(OUTPUT));
}

const guessed = (why: string): Said => ({ header: WHOLE, detail: `Headings and lists are guessed: ${why}.` });
const both = (fault: 'forbidden' | 'missing' | 'too-many' | 'login-redirect' | 'login-page' | 'hang'): Wishes => ({
  docs: { faults: { export: fault, mobileBasic: fault } },
});

const DOCS_FAULTS: readonly (readonly [string, Wishes, Said])[] = [
  ['exports are forbidden', both('forbidden'), guessed('this document gives no export')],
  ['the account gets no export', both('missing'), guessed('Google gives this account no export')],
  ['exports are asked for too often', both('too-many'), guessed('Google asks to wait a little')],
  ['exports lead to a sign-in on another host', both('login-redirect'), guessed('the export could not be reached')],
  ['exports are a page to sign in', both('login-page'), guessed('Google asks to sign in again')],
  ['exports are never answered', both('hang'), guessed('the export did not answer')],
  [
    'an export ends in the middle',
    { docs: { faults: { export: 'truncated', mobileBasic: 'forbidden' } } },
    guessed('the export could not be reached'),
  ],
  [
    'the editor never gives its text',
    { docs: { settings: { factoryDelay: null } } },
    { header: WHOLE, detail: 'Read from an export, some seconds behind what you type.' },
  ],
  [
    'the editor knows nothing of the flag',
    { docs: { settings: { allowlist: [] } } },
    { header: WHOLE, detail: 'Read from an export, some seconds behind what you type.' },
  ],
  [
    'there is neither a text nor an export',
    { docs: { settings: { factoryDelay: null }, faults: { export: 'forbidden', mobileBasic: 'forbidden' } } },
    { header: VISIBLE, detail: 'Only what is on screen was read.' },
  ],
];

type NotionFault = NonNullable<NonNullable<Wishes['notion']>['fault']>;

const NOTION_FAULTS: readonly (readonly [string, NotionFault, string])[] = [
  ['refuses', { kind: 'status', status: 403 }, 'Notion did not give the rest.'],
  ['asks for patience', { kind: 'status', status: 429 }, 'Notion asked for patience with the rest.'],
  ['has broken down', { kind: 'status', status: 500 }, 'Notion could not be reached for the rest.'],
  ['sends a page in place of an answer', { kind: 'html' }, 'Notion sent the rest in a form that cannot be read yet.'],
  ['ends its answers in the middle', { kind: 'truncated' }, 'Notion sent the rest in a form that cannot be read yet.'],
  ['cuts the connection', { kind: 'cut' }, 'Notion could not be reached for the rest.'],
  ['never answers', { kind: 'hang' }, 'Notion could not be reached for the rest.'],
];

const OTHERS_FAULT = 'each editor has its own ways to give nothing';

const faults: EditorStory[] = [
  ...DOCS_FAULTS.map(
    ([when, wishes, said]): EditorStory => ({
      name: `reviews and says what is missing when ${when}`,
      only: { editor: 'Google Docs', because: OTHERS_FAULT },
      run: desk => tells(desk, wishes, said),
    }),
  ),
  ...NOTION_FAULTS.map(
    ([what, fault, detail]): EditorStory => ({
      name: `reviews and says what is missing when Notion ${what}`,
      only: { editor: 'Notion', because: OTHERS_FAULT },
      run: desk => tells(desk, { notion: { fault } }, { header: VISIBLE, detail }),
    }),
  ),
];

export const reading: readonly EditorStory[] = [...wholeReadings, ...faults];
