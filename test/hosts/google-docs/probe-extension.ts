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

/**
 * Asks the probe in a page, as `name(...words)` in the extension's world. Rejects when it is not there in 15 s. Works on in
 * a page that redefines its globals later, once it was asked there before.
 */
export async function asked<T>(page: Page, name: string, ...words: unknown[]): Promise<T> {
  const json = await page.evaluate(askInPage, crypto.randomUUID(), JSON.stringify({ name, words }));
  return JSON.parse(json);
}

/** Runs in the page. */
function askInPage(id: string, question: string): Promise<string> {
  const world = window as unknown as { probeTools?: ReturnType<typeof tools> };
  const tools = () => ({
    Custom: CustomEvent,
    send: document.dispatchEvent.bind(document),
    on: document.addEventListener.bind(document),
    detailOf: Function.prototype.call.bind(
      Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as () => string,
    ) as (event: Event) => string,
  });
  world.probeTools ??= tools();
  const { Custom, send, on, detailOf } = world.probeTools;
  return new Promise<string>((resolve, reject) => {
    const ask = (): void => void send(new Custom('probe-ask', { detail: `${id} ${question}` }));
    on(`probe-answer-${id}`, event => {
      clearTimeout(again);
      resolve(detailOf(event));
    });
    setTimeout(() => reject(new Error(`The probe did not answer ${question}`)), 15_000);
    // The probe comes up when the page is idle.
    const again = setTimeout(ask, 1_000);
    ask();
  });
}
