// `npm run simulators [-- --port N]`: Google Docs and Notion, simulated on this machine, for a browser that is opened by hand.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORT_HOST } from '../test/simulators/google-docs/server/export-answers.ts';
import { docsUrl, type Editors, FIXTURE_IDS, notionUrl, startEditors } from '../test/simulators/index.ts';
import { BUILDS } from './build.ts';
import { chromiumByHand, firefoxByHand } from './by-hand.ts';

/** Taken unless another is wished for or it is in use, so that a command that was typed once can be typed again. */
const USUAL_PORT = 8443;
const SHOWN = 'six-pages';
/** The hosts that a page of the two editors asks, by their whole names. */
const HOSTS = ['docs.google.com', EXPORT_HOST, 'accounts.google.com', 'app.notion.com', 'www.notion.so', 'notion.so'];

await main().catch(fault => {
  console.error(`backcast: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const editors = await started(values.port);
  console.log(instructions(editors));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void editors.close());
}

async function started(wish: string | undefined): Promise<Editors> {
  if (wish !== undefined) return startEditors({ port: portOf(wish) });
  return startEditors({ port: USUAL_PORT }).catch(() => startEditors());
}

function portOf(wish: string): number {
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`‘${wish}’ is no port: 1 to 65535 are.`);
  return port;
}

function instructions(editors: Editors): string {
  const { port } = editors;
  const addresses = [docsUrl(SHOWN), notionUrl(SHOWN)];
  const others = FIXTURE_IDS.filter(id => id !== SHOWN);
  return `
Google Docs and Notion are simulated on port ${port} of this machine. Nobody else can reach them, and there is no account.

  Google Docs  ${docsUrl(SHOWN)}
  Notion       ${notionUrl(SHOWN)}

Other documents there. In Google Docs put one of these in place of ‘${SHOWN}’:
  ${others.join(', ')}
In Notion:
${others.map(id => `  ${notionUrl(id)}`).join('\n')}

In one command, with Backcast and a fresh profile (this server need not run for it):
  npm start -- --simulators
  npm start -- --simulators okr-table
  npm start -- --simulators --browser firefox

By hand in Chromium, after ‘npm run build’. Chrome takes no extension from its command line: load it at
chrome://extensions, Developer mode, Load unpacked, ${BUILDS.chromium}
  ${chromiumByHand(port, addresses)}

By hand in Firefox, where Backcast is loaded at about:debugging, This Firefox,
Load Temporary Add-on, ${join(BUILDS.firefox, 'manifest.json')}
  ${firefoxByHand(editors, HOSTS, addresses)}

Ctrl+C ends them.`;
}
