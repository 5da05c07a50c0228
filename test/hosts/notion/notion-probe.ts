import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/commands.ts';
import { bundledScript } from '../../simulators/server/bundled-script.ts';

const MATCHES = ['https://app.notion.com/*', 'https://*.notion.site/*'];

/** Builds an extension that is nothing but the host of Notion, and answers tests; gives its folder, and how it is removed. */
export async function notionProbe(): Promise<{ readonly folder: string; remove(): void }> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'notion-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    browser_specific_settings: { gecko: { id: 'backcast@backcast.example' } },
    content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), await bundledScript(join(import.meta.dirname, 'probe', 'content.ts')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
