import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Screen } from './screen.ts';

declare const axe: typeof import('axe-core');

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds wrong in a page as it stands, a line each; empty when nothing is. */
export async function axeFindings({ page }: Screen): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = (await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }))) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}, ${help}: ${target.join(' ')}`));
}
