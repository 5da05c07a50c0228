import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../../scripts/commands.ts';
import { bundledScript } from '../../simulators/server/bundled-script.ts';

const MATCHES = ['https://docs.google.com/document/*'];

/** A built extension that has the reader of Google Docs and its bridge, answers tests, and may fetch from no host. */
export interface ProbeExtension {
  readonly folder: string;
  remove(): void;
}

export async function buildProbe(): Promise<ProbeExtension> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'docs-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    browser_specific_settings: { gecko: { id: 'backcast@backcast.example' } },
    content_scripts: [
      { matches: MATCHES, js: ['main.js'], run_at: 'document_start', world: 'MAIN' },
      { matches: MATCHES, js: ['start.js'], run_at: 'document_start' },
      { matches: MATCHES, js: ['content.js'], run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['main', 'start', 'content']) {
    writeFileSync(join(folder, `${name}.js`), await bundledScript(join(import.meta.dirname, 'probe', `${name}.ts`)));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Asks the probe in a page, as `name(...words)` in the extension's world. Rejects when it is not there in 15 s. */
export async function asked<T>(page: Page, name: string, ...words: unknown[]): Promise<T> {
  const value = await page.evaluate(
    (asked, given) =>
      new Promise<string>((resolve, reject) => {
        const id = crypto.randomUUID();
        const ask = (): void => {
          const detail = JSON.stringify({ id, name: asked, words: given });
          document.dispatchEvent(new CustomEvent('probe-ask', { detail }));
        };
        document.addEventListener(`probe-answer-${id}`, event => {
          clearInterval(again);
          resolve((event as CustomEvent<string>).detail);
        });
        setTimeout(() => reject(new Error(`The probe did not answer ‘${asked}’.`)), 15_000);
        // The probe comes up when the page is idle.
        const again = document.readyState === 'complete' ? 0 : setTimeout(ask, 1_000);
        ask();
      }),
    name,
    words,
  );
  return JSON.parse(value);
}
