// `npm run test:soak [-- --editor=notion --browser=firefox --seed=7 --operations=40 --seconds=600]`: the damage test, long.
import { parseArgs } from 'node:util';
import { type BrowserKind, buildBoth } from '../../scripts/build.ts';
import { secondsInWords } from '../../scripts/commands.ts';
import { EDITORS, type EditorName, type SoakResult, soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    editor: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
    operations: { type: 'string', default: '2000' },
    seconds: { type: 'string' },
  },
});

const { ok, output } = await buildBoth({ ifNeeded: true });
if (!ok) throw new Error(output);

let faults = 0;
for (const editor of values.editor ? [values.editor as EditorName] : (Object.keys(EDITORS) as EditorName[])) {
  const started = performance.now();
  console.log(`\n${editor} in ${values.browser}, from seed ${values.seed}`);
  const result = await soak({
    editor,
    browser: values.browser as BrowserKind,
    seed: Number(values.seed),
    operations: Number(values.operations),
    ...(values.seconds && { seconds: Number(values.seconds) }),
    say: console.log,
  });
  report(result, (performance.now() - started) / 1_000);
  faults += result.faults.length;
}
process.exitCode = faults > 0 ? 1 : 0;

function report({ operations, documents, faults, results, times, kinds }: SoakResult, seconds: number): void {
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  console.log(
    `${operations} operations on ${documents} documents in ${secondsInWords(seconds)}: ${faults.length} with damage`,
  );
  for (const [name, count] of [...kinds, ...results].sort()) console.log(`  ${String(count).padStart(5)}  ${name}`);
  console.log(`  told after ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (longest)`);
}
