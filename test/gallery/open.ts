import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { installedBrowser } from '../../scripts/browsers';
import config from './vite.config';

const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** The gallery in one page without a server: styles and script stand in it. Rejects when no Chromium is installed. */
export async function openGallery(): Promise<{ browser: Browser; page: Page }> {
  const installed = installedBrowser('chromium');
  if (!installed) throw new Error('The gallery needs Chromium or Chrome; CHROME_PATH may name it.');
  const [html, browser] = await Promise.all([
    galleryPage(),
    puppeteer.launch({ executablePath: installed.path, args: FLAGS.split(' ') }),
  ]);
  const page = await browser.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.setContent(html);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  return { browser, page };
}

async function galleryPage(): Promise<string> {
  const built = await build({
    ...config,
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: `${import.meta.dirname}/gallery.tsx`, formats: ['iife'], name: 'unused' } },
  });
  const output = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  const script = output.output[0].code.replaceAll('</script', '<\\/script');
  const styles = output.output.flatMap(file => (file.type === 'asset' ? [String(file.source)] : []));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Backcast panel</title>
<meta name="viewport" content="width=device-width"><style>${styles.join('\n')}</style></head>
<body><div id="root"></div><script>${script}</script></body></html>`;
}
