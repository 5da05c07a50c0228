import { expect } from 'vitest';
import type { Screen } from '../harness/screen.ts';
import { until } from '../harness/until.ts';

/** What a team lead brings along: five of the eight are work. */
export const OBJECTIVE = 'Shops order without phoning us';
export const EIGHT = [
  'Launch the order page by June',
  'Launch a price list for new shops',
  'Publish 12 guides on deliveries',
  'Launch the reorder button',
  'Train the sales team on the order page',
  'First orders of new shops rise from 35 to 60 a month by June',
  'Keep wrong deliveries below 2%',
  'Shops that order again within a month rise from 54% to 70%',
] as const;
export const WORK = EIGHT.slice(0, 5);

type StageKey = '1' | '2' | '3' | '4' | '5';

/** Nobody knows where this one stands: to find out is what it is for. */
const UNKNOWN_YET = /from not known to \[baseline\]/;

/** The wording that the lead takes for each piece of work, and the stage of all eight, by words of their sentence at the end. */
const WORDINGS: readonly (readonly [work: RegExp, wording: RegExp])[] = [
  [/^Launch the order page/, /who visit the order page go on to/],
  [/^Launch a price list/, /use the price list at least once a week/],
  [/^Publish 12 guides/, UNKNOWN_YET],
  [/^Launch the reorder button/, /try the reorder button come back/],
  [/^Train the sales team/, /Errors in \[task\] after the training/],
];
const STAGES: readonly (readonly [words: RegExp, key: StageKey, stage: string])[] = [
  [/visit the order page/, '2', 'engagement'],
  [/use the price list/, '1', 'awareness'],
  [/in the guides/, '4', 'customer success'],
  [/the reorder button/, '5', 'customer loyalty'],
  [/after the training/, '4', 'customer success'],
  [/First orders of new shops/, '3', 'acquisition'],
  [/wrong deliveries/, '4', 'customer success'],
  [/order again within a month/, '5', 'customer loyalty'],
];

/** A key result as its card shows it. */
interface Card {
  readonly sentence: string;
  readonly verdict: string;
  readonly stage: string;
  readonly isInHand: boolean;
}

export const cardsIn = ({ page }: Screen): Promise<Card[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article.kr')].map(card => ({
      sentence: card.querySelector('.text')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
      verdict: card.querySelector('b.verdict')?.textContent ?? '',
      stage: card.querySelector('.stage')?.getAttribute('aria-label') ?? '',
      isInHand: card.getAttribute('aria-current') === 'true',
    })),
  );

/** Waits until the one card with these words is as it is wanted. */
const cardIs = (panel: Screen, words: RegExp, what: string, isWanted: (card: Card) => boolean): Promise<Card> =>
  until(`the card of ${words} ${what}`, async () => {
    const [card, another] = (await cardsIn(panel)).filter(({ sentence }) => words.test(sentence));
    return card && !another && isWanted(card) ? card : null;
  });

const tallyIs = (panel: Screen, tally: readonly string[]): Promise<boolean> =>
  until(`the tally ${tally.join(', ')}`, async () => {
    const said = await panel.page.evaluate(() =>
      [...document.querySelectorAll('.tally li')].map(item => item.textContent?.replaceAll(/\s+/g, ' ').trim()),
    );
    return said.join() === tally.join();
  });

/** Takes a card in hand. What a toast has covered just now is clicked again, as its reader would. */
const take = (panel: Screen, words: RegExp): Promise<boolean> =>
  until(`the card of ${words} in hand`, async () => {
    await panel.click('button', words, { role: 'group', name: 'Key results by objective' });
    return until('it', () => isTheOneInHand(panel, words), SOON).catch(() => false);
  });

async function isTheOneInHand(panel: Screen, words: RegExp): Promise<boolean> {
  const [card, another] = (await cardsIn(panel)).filter(({ isInHand }) => isInHand);
  return card !== undefined && !another && words.test(card.sentence);
}

/** In milliseconds. */
const SOON = 1_000;

/** Puts a wording in place of each piece of work, which stays under it: by key, and by the button for every other one. */
export async function takeWordings(panel: Screen, text: () => Promise<string>): Promise<void> {
  await panel.click('tab', /^Key results/);
  await tallyIs(panel, ['2 outcomes', '1 guardrail', '5 outputs']);
  for (const [i, [work, wording]] of WORDINGS.entries()) {
    await take(panel, work);
    await until(`${wording} chosen`, async () => {
      await panel.click('radio', wording);
      return isChosen(panel, wording);
    });
    if (i % 2 === 0) await panel.press('a');
    else await panel.click('button', 'Apply');
    await until(`${wording} in the text`, async () => wording.test(await text()));
    const shown = wording === UNKNOWN_YET ? 'Learning' : 'Outcome';
    await cardIs(panel, wording, `as ${shown}`, ({ verdict }) => verdict === shown);
    await until(`no card of ${work}`, async () => !(await cardsIn(panel)).some(({ sentence }) => work.test(sentence)));
  }
  await tallyIs(panel, ['6 outcomes', '1 learning', '1 guardrail']);
}

async function isChosen(panel: Screen, wording: RegExp): Promise<boolean> {
  const radio = await panel.find('radio', wording);
  return radio.evaluate(element => (element as HTMLInputElement).checked);
}

/** Tags every key result by key, and looks that all of them keep what they were given. */
export async function tagAll(panel: Screen): Promise<void> {
  const isTagged = (stage: string) => (card: Card) => card.stage === `Stage: ${stage}. Change`;
  for (const [words, key, stage] of STAGES) {
    await take(panel, words);
    await panel.press(key);
    await cardIs(panel, words, `tagged as ${stage}`, isTagged(stage));
  }
  for (const [words, , stage] of STAGES) await cardIs(panel, words, `still tagged as ${stage}`, isTagged(stage));
}

/** What the ring says, and what is taken along of it. `saved` gives the file with an ending. */
export async function takeAlong(panel: Screen, saved: (ending: string) => Promise<Buffer>): Promise<void> {
  await panel.click('tab', 'Lifecycle');
  await panel.reads('The plan goes all the way round.');
  await panel.find(
    'group',
    /Engagement: 1 outcome\. .* Customer success: 1 outcome, 1 learning, 1 guardrail\. .* Loyalty feeds awareness\./,
  );
  await panel.click('button', 'SVG');
  const svg = (await saved('.svg')).toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  for (const name of ['Awareness', 'Engagement', 'Acquisition', 'success', 'Loyalty', 'stages covered'])
    expect(svg).toContain(name);
  expect(svg).not.toContain('class=');
  await panel.click('button', 'PNG');
  const png = await saved('.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
  await panel.click('button', 'Save as Markdown');
  planIs((await saved('.md')).toString('utf8'));
}

/** The plan that the lead takes to the others: every line with its stage, and no stage without a line. */
function planIs(markdown: string): void {
  const lines = markdown.split('\n').filter(line => line.startsWith('- '));
  expect(lines).toHaveLength(EIGHT.length);
  expect(markdown).toContain(`## ${OBJECTIVE}`);
  for (const [words, , stage] of STAGES) {
    const tag = stage === 'customer success' ? '#success' : stage === 'customer loyalty' ? '#loyalty' : `#${stage}`;
    expect(lines.find(line => words.test(line))).toMatch(new RegExp(` ${tag}$`));
  }
  expect(markdown).not.toContain('| gap |');
}
