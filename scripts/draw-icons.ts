/** Draws the icons of the extension from assets/icon.svg with an installed Chromium: `tsx scripts/draw-icons.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installedBrowser } from './browsers.ts';
import { ROOT } from './commands.ts';

const SIZES = [16, 32, 48, 96, 128] as const;

const chromium = installedBrowser('chromium');
if (!chromium) throw new Error('Chromium is not installed; the icons are drawn with it.');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'] });
const svg = readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8');
const folder = join(ROOT, 'assets/public/icon');
mkdirSync(folder, { recursive: true });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
