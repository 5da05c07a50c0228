// `npm test`: every check of the project, one line each. It goes on after a failure; the last line is "N passed, N failed".
import { CHECKS, type Check, type CheckResult } from './checks.ts';
import { secondsInWords } from './commands.ts';

const started = performance.now();
const totals = { passed: 0, failed: 0 };

for (const check of CHECKS) {
  const result = await resultOf(check);
  totals.passed += result.passed;
  totals.failed += result.failed;
  report(check, result);
}
console.log(`\nAll of it took ${secondsInWords((performance.now() - started) / 1000)}.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function resultOf(check: Check): Promise<CheckResult & { readonly seconds: number }> {
  process.stdout.write(`${check.name} … `);
  const begun = performance.now();
  const result = await check.run().catch((fault: unknown) => ({
    passed: 0,
    failed: 1,
    output: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
  }));
  return { ...result, seconds: (performance.now() - begun) / 1000 };
}

function report(
  { isSuite }: Check,
  { passed, failed, output, seconds }: CheckResult & { readonly seconds: number },
): void {
  const counts = isSuite ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : failed > 0 ? 'failed' : 'fine';
  console.log(`${counts} (${secondsInWords(seconds)})`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}
