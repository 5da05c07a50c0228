import type { Page } from 'puppeteer-core';
import type { View } from '@/lib/panel/panel-model';
import type { BesideName } from './fixtures';

/** Something to look at: what the panel stands beside, which view is open, and what a person does there first. */
export interface Scene {
  readonly name: string;
  readonly beside: BesideName;
  readonly view: View | 'settings' | null;
  act?(page: Page): Promise<void>;
}

const click = (selector: string) => async (page: Page) => {
  const element = await page.waitForSelector(selector, { timeout: 2_000 });
  await element?.click();
};
const scene = (name: string, beside: BesideName, view: Scene['view'], act?: Scene['act']): Scene =>
  act ? { name, beside, view, act } : { name, beside, view };

const inHand = (id: string) => async (page: Page) => {
  if (!(await page.$(`[data-id="${id}"]`))) await click('.foot .link')(page);
  await click(`[data-id="${id}"] > button`)(page);
};
const then =
  (...acts: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };
const answer = (question: string, words: string) => (page: Page) => page.type(`#answer-${question}`, words);
const press = (key: 'ArrowDown' | 'Escape' | 'Tab') => (page: Page) => page.keyboard.press(key);

const answerSome = then(
  answer('customer', 'Ana, who runs a two-stand workshop in Utrecht and answers the phone herself'),
  answer('problem', 'Ana puts down her tools 41 times on a Saturday to say whether a bicycle is done.'),
);
const answerRest = then(
  answer('benefit', 'Mechanics finish a repair without being called away'),
  answer('evidence', 'Ana and eleven other owners said so on 12 May, at their own benches.'),
  answer(
    'experience',
    'Ana scans the tag on the bicycle.\nThe rider sees what is done.\nAna keeps her hands on the wheel.',
  ),
);
/** The preview is folded where the panel is narrow. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const preview = document.querySelector('details.preview');
    if (preview instanceof HTMLDetailsElement) preview.open = true;
  });

const addPlans = async (page: Page) => {
  await click('[aria-labelledby="plans"] .btn.line')(page);
  await page.waitForSelector('table.plans');
};
const clickStage = (label: string) => click(`[role="button"][aria-label^="${label}"]`);

/** Every view and state. */
export const SCENES: readonly Scene[] = [
  scene('draft', 'review', 'draft'),
  scene('draft-why', 'review', 'draft', click('.in-hand summary')),
  scene('draft-dismiss-menu', 'review', 'draft', click('[aria-label="Dismiss more"]')),
  scene('draft-preview', 'review', 'draft', inHand('f-seamless')),
  scene('draft-wordings', 'review', 'draft', inHand('f-excited')),
  scene('draft-toast', 'review', 'draft', click('.in-hand .split button')),
  scene('draft-keyboard', 'review', 'draft', then(inHand('f-calls'), press('ArrowDown'))),
  scene('draft-detail', 'review', 'draft', click('.reading')),
  scene('draft-balance', 'review', 'draft', click('.balance li:nth-child(4) button')),
  scene('draft-unfolded', 'review', 'draft', click('.foot .link')),
  scene('draft-lens', 'review', 'draft', click('.lenses button:nth-of-type(5)')),
  scene('draft-since', 'reviewed', 'draft', click('[aria-labelledby="progress"] [aria-expanded]')),
  scene('draft-unmeasured', 'unmeasured', 'draft', inHand('u-benefit')),
  scene('draft-nobody-asked', 'unmeasured', 'draft', inHand('u-asked')),
  scene('draft-gone', 'gone', 'draft'),
  scene('draft-missing', 'missing', 'draft'),
  scene('draft-of-key-results', 'okrs', 'draft'),
  scene('draft-right-to-left', 'right-to-left', 'draft'),
  scene('draft-template', 'template', 'draft'),
  scene('key-results', 'review', 'key-results'),
  scene('key-results-outcome', 'review', 'key-results', inHand('k-calls')),
  scene('key-results-question', 'review', 'key-results', inHand('k-happier')),
  scene('key-results-stage-picker', 'review', 'key-results', click('.in-hand .stage')),
  scene('key-results-many', 'okrs', 'key-results'),
  scene('key-results-none', 'no-key-results', 'key-results'),
  scene('lifecycle', 'review', 'lifecycle'),
  scene('lifecycle-chosen', 'review', 'lifecycle', click('[role="button"][aria-label^="Customer success"]')),
  scene('lifecycle-gap', 'review', 'lifecycle', click('[role="button"][aria-label^="Awareness"]')),
  scene('lifecycle-many', 'okrs', 'lifecycle'),
  scene('lifecycle-teams', 'teams', 'lifecycle'),
  scene('key-results-notes', 'notes', 'key-results'),
  scene('key-results-learning', 'review', 'key-results', inHand('k-neighbour')),
  scene('lifecycle-plans', 'review', 'lifecycle', addPlans),
  scene('lifecycle-plans-stage', 'review', 'lifecycle', then(addPlans, clickStage('Customer success'))),
  scene('lifecycle-plans-own', 'review', 'lifecycle', then(addPlans, click('.which button'))),
  scene('lifecycle-scope', 'review', 'lifecycle', click('.scope button')),
  scene('lifecycle-none', 'no-key-results', 'lifecycle'),
  scene('listening', 'review', 'listening'),
  scene('listening-full', 'heard', 'listening'),
  scene('listening-all', 'heard', 'listening', click('.ledger + .link')),
  scene('listening-objection', 'heard', 'listening', click('.ledger li:nth-child(2) .link')),
  scene('listening-talk', 'heard', 'listening', click('.talks tbody button')),
  scene('lifecycle-search', 'review', 'lifecycle', async page => {
    await page.type('.search input', 'sign up');
  }),
  scene('lifecycle-no-hit', 'review', 'lifecycle', async page => {
    await page.type('.search input', 'zzqqxx');
  }),
  scene('settings', 'review', 'settings'),
  scene('settings-teams', 'fine', 'settings', click('#fold-teams')),
  scene('settings-glossary', 'fine', 'settings', click('#fold-glossary')),
  scene('settings-dismissed', 'fine', 'settings', click('#fold-dismissed')),
  scene('settings-rules', 'review', 'settings', click('#fold-rules-P')),
  scene('settings-clear', 'review', 'settings', click('#fold-clear')),
  scene('state-read-only', 'read-only', 'draft', inHand('f-seamless')),
  scene('state-read-only-key-results', 'read-only', 'key-results'),
  scene('state-partial', 'partial', 'draft'),
  scene('state-fine', 'fine', 'draft'),
  scene('state-notices', 'notices', 'draft'),
  scene('state-empty', 'empty', null),
  scene('first-draft', 'empty', null, answerSome),
  scene('first-draft-preview', 'empty', null, then(answerSome, unfold)),
  scene('first-draft-all', 'empty', null, then(answerSome, answerRest, unfold)),
  scene('first-draft-put', 'empty', null, then(answerSome, click('.btn.solid'))),
  scene('first-draft-refused', 'pasting', null, then(answerSome, click('.btn.solid'))),
  scene('first-draft-read-only', 'empty-read-only', null, answerSome),
  scene('first-draft-asked', 'other', null, then(click('.state .btn.plain'), answerSome)),
  scene('templates-draft', 'fine', 'draft', click('.templates-fold summary')),
  scene('templates-key-results', 'okrs', 'key-results', click('.templates-fold summary')),
  scene('templates-read-only', 'read-only', 'draft', click('.templates-fold summary')),
  scene('state-other', 'other', null),
  scene('state-quiet', 'quiet', null),
  scene('state-language', 'language', null),
  scene('state-loading', 'loading', null),
  scene('state-looking', 'looking', null),
  scene('state-first-run', 'first-run', null),
  scene('state-silent', 'silent', null),
  scene('state-cannot-read', 'cannot-read', null),
  scene('state-failed', 'failed', null, click('.why summary')),
  scene('state-paused', 'paused', null),
  scene('settings-without-page', 'first-run', 'settings'),
];
