/**
 * Opens every view and state of the panel in a real browser and looks for what axe finds, for what is wider than the
 * panel and for targets that are too small. `--shots DIR` keeps a picture of each; `--only NAME` looks at one.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Gallery } from './gallery';
import { openGallery } from './open';
import { SCENES, type Scene } from './scenes';

/** The page's own globals, for the functions that run there. */
declare const gallery: Gallery;
declare const axe: typeof import('axe-core');

const WIDTHS = [280, 320, 360, 520, 700];
/** 360 pixels at 200 % zoom. */
const ZOOMED = 180;
const THEMES = ['light', 'dark'] as const;
const AXE: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
};

const { values: options } = parseArgs({ options: { shots: { type: 'string' }, only: { type: 'string' } } });
const scenes = SCENES.filter(scene => !options.only || scene.name.includes(options.only));
if (options.shots) await mkdir(options.shots, { recursive: true });

const { browser, page } = await openGallery();
const failures: string[] = [];
let looks = 0;
for (const theme of THEMES) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  for (const scene of scenes) {
    await show(page, scene, 360);
    for (const violation of await violationsIn(page)) failures.push(`${scene.name} ${theme}: ${violation}`);
    await keep(page, `${scene.name}-${theme}-360`);
    looks++;
  }
}
for (const width of [...WIDTHS, ZOOMED]) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  for (const scene of scenes) {
    await show(page, scene, width);
    for (const fault of await page.evaluate(most => gallery.misfits(most), width))
      failures.push(`${scene.name} at ${width}: ${fault}`);
    if (width !== 360) await keep(page, `${scene.name}-light-${width}`);
    looks++;
  }
}
for (const [name, feature] of [
  ['forced', 'forced-colors'],
  ['contrast', 'prefers-contrast'],
] as const) {
  if (!options.shots) break;
  await page.emulateMediaFeatures([{ name: feature, value: name === 'forced' ? 'active' : 'more' }]);
  for (const scene of scenes.filter(({ name }) => /^(draft|key-results|lifecycle|settings)$/.test(name))) {
    await show(page, scene, 360);
    await keep(page, `${scene.name}-${name}-360`);
  }
}
await browser.close();

for (const failure of failures) console.error(failure);
console.log(`${looks} looks at ${scenes.length} scenes, ${failures.length} faults`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function show(page: Page, scene: Scene, width: number): Promise<void> {
  await page.setViewport({ width, height: 900, deviceScaleFactor: options.shots ? 2 : 1 });
  await page.evaluate(({ beside, view }) => void gallery.mount(beside, view), {
    beside: scene.beside,
    view: scene.view,
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(0, 0);
  await page.evaluate(() => gallery.settled());
  await scene.act?.(page);
  await page.evaluate(() => gallery.settled());
}

async function violationsIn(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(rules => axe.run(document, rules), AXE)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}, ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

async function keep(page: Page, name: string): Promise<void> {
  if (options.shots) await page.screenshot({ path: `${options.shots}/${name}.png`, fullPage: true });
}
