// Draws the pictures of the README anew: `npm run screenshots`. Real Chromium, real side panel, the sample drafts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { installedBrowser } from './browsers.ts';
import { buildBoth } from './build.ts';
import { isStarted, ROOT } from './commands.ts';
import { type BrowserWithBackcast, launchWithBackcast } from './launch.ts';
import { newProfile } from './open-browser.ts';
import { openPanel, openPractice } from './practice-page.ts';

const HEIGHT = 860;
const PAGE_WIDTH = 800;
const PANEL_WIDTH = 380;

/** Each picture: a sample beside one view of the panel. */
const PICTURES = [
  { name: 'draft', sample: 'weak', view: 'Draft', theme: 'light' },
  { name: 'key-results', sample: 'okr', view: 'Key results', theme: 'light' },
  { name: 'lifecycle', sample: 'okr', view: 'Lifecycle', theme: 'light' },
  { name: 'draft-dark', sample: 'weak', view: 'Draft', theme: 'dark' },
] as const;

type Picture = (typeof PICTURES)[number];

export async function drawScreenshots(folder: string): Promise<void> {
  const installed = installedBrowser('chromium');
  if (!installed) throw new Error('The pictures are drawn with Chrome or Chromium; none was found.');
  const profile = newProfile();
  const backcast = await launchWithBackcast(installed, {
    headless: true,
    profile,
    chromiumArgs: [`--window-size=1280,${HEIGHT + 120}`, '--disable-gpu', '--hide-scrollbars'],
  });
  try {
    mkdirSync(folder, { recursive: true });
    for (const picture of PICTURES) await draw(backcast, picture, join(folder, `${picture.name}.png`));
  } finally {
    await backcast.browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function draw(backcast: BrowserWithBackcast, picture: Picture, path: string): Promise<void> {
  const page = await backcast.browser.newPage();
  await openPractice(backcast, page, { sample: picture.sample });
  const panel = await openPanel(backcast, page);
  if (!panel) throw new Error('The side panel did not open.');
  await setUp(page, PAGE_WIDTH, picture.theme);
  await setUp(panel, PANEL_WIDTH, picture.theme);
  await panel.locator(`::-p-aria([name="${picture.view}"][role="tab"])`).click();
  await panel.waitForSelector('[role=tabpanel]');
  // Marks wait a second for the writer's pause before they are drawn.
  await new Promise(done => setTimeout(done, 2500));
  const images = [await shot(page), await shot(panel)];
  await compose(backcast, images, picture.theme, path);
  await panel.close().catch(() => {});
  await page.close();
}

async function setUp(page: Page, width: number, theme: Picture['theme']): Promise<void> {
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

const shot = async (page: Page): Promise<string> =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;

/** Both pictures side by side, as they stand in a browser's window. */
async function compose(
  backcast: BrowserWithBackcast,
  images: readonly string[],
  theme: string,
  path: string,
): Promise<void> {
  const sheet = await backcast.browser.newPage();
  const width = PAGE_WIDTH + PANEL_WIDTH + 1;
  await sheet.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1.5 });
  const [left, right] = images;
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:${theme === 'dark' ? '#444' : '#ccc'}">` +
      `<img src="${left}" width="${PAGE_WIDTH}" height="${HEIGHT}"><img src="${right}" width="${PANEL_WIDTH}" height="${HEIGHT}">`,
  );
  await sheet.screenshot({ path: path as `${string}.png` });
  await sheet.close();
}

if (isStarted(import.meta.url)) {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
  const folder = process.argv[2] ?? join(ROOT, 'docs', 'images');
  await drawScreenshots(folder);
  console.log(`Drawn: ${PICTURES.map(picture => picture.name).join(', ')} in ${folder}`);
}
