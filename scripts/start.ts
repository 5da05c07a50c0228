// `npm start [-- [--browser NAME] [FILE]]`: a browser with Backcast, its practice page and its panel; without a browser or
// a display the same review in the terminal. `npm start -- --simulators [DOCUMENT]`: Backcast on simulated Google Docs and Notion.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type InstalledBrowser, installedBrowsers } from './browsers.ts';
import { BUILDS, buildBoth } from './build.ts';
import { ROOT, secondsInWords } from './commands.ts';
import { openDraftUntilClosed } from './open-browser.ts';
import type { StartDraft } from './practice-page.ts';
import { runCommandLine } from './setup/command-line.mjs';

const SAMPLE = join(ROOT, 'assets', 'samples', 'weak-prfaq.md');

await start().catch(fault => {
  console.error(`backcast: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  const options = { browser: { type: 'string' }, simulators: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const installed = chosenBrowser(values.browser);
  const obstacle = obstacleTo(installed, values.browser);
  if (values.simulators) return startSimulators(installed, obstacle, positionals[0]);
  const draft = startDraft(positionals[0]);
  await build();
  if (installed && !obstacle) await openDraftUntilClosed(installed, draft);
  else await reviewInTerminal(obstacle, ('file' in draft && draft.file) || SAMPLE);
}

async function startSimulators(
  installed: InstalledBrowser | undefined,
  obstacle: string,
  document: string | undefined,
): Promise<void> {
  if (!installed || obstacle) throw new Error(`${obstacle}. ‘npm run simulators’ starts the editors without one.`);
  const { documentNamed, openSimulators } = await import('./open-simulators.ts');
  const shown = documentNamed(document);
  await build();
  await openSimulators(installed, shown);
}

async function build(): Promise<void> {
  const { ok, output, seconds } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(`Backcast could not be built.\n${output}`);
  if (seconds > 0) console.log(`Built in ${secondsInWords(seconds)}.`);
}

function startDraft(file: string | undefined): StartDraft {
  if (file === undefined) return { sample: 'weak' };
  // npm runs this in the project's folder; the file is meant from where the command was typed.
  const path = resolve(process.env.INIT_CWD ?? '', file);
  return { file: path, text: readFileSync(path, 'utf8') };
}

function chosenBrowser(wish: string | undefined): InstalledBrowser | undefined {
  const installed = installedBrowsers();
  if (wish === undefined) return installed[0];
  return installed.find(({ name }) => name.toLowerCase() === wish.toLowerCase());
}

/** Why no window can be opened, in a sentence; empty when one can. */
function obstacleTo(installed: InstalledBrowser | undefined, wish: string | undefined): string {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'There is no display to open a browser on';
  if (installed) return '';
  return wish === undefined
    ? 'There is no Chrome, Chromium, Edge, Brave or Firefox on this machine'
    : `There is no browser named ‘${wish}’ on this machine`;
}

async function reviewInTerminal(obstacle: string, file: string): Promise<void> {
  console.log(`${obstacle}: here is the review of ${relative(process.cwd(), file)} instead.\n`);
  process.on('exit', () => {
    console.log('\nTo load Backcast by hand:');
    console.log(`  Chrome, Edge, Brave: chrome://extensions, Developer mode, Load unpacked, ${BUILDS.chromium}`);
    console.log(
      `  Firefox: about:debugging, This Firefox, Load Temporary Add-on, ${join(BUILDS.firefox, 'manifest.json')}`,
    );
  });
  await runCommandLine([file]);
}
