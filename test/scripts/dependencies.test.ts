import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup/dependencies.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dependencies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

function locked(packages: Packages): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
}

function listed(packages: Packages): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

const preact = { version: '11.2.0', integrity: 'sha512-a' };

test('nothing is installed in a fresh clone', () => {
  locked({ '': { version: '1.0.0' }, 'node_modules/preact': preact });
  expect(isInstalled(folder)).toBe(false);
});

test('what stands there is what is locked', () => {
  locked({ '': { version: '1.0.0' }, 'node_modules/preact': preact });
  listed({ 'node_modules/preact': preact });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ['another version', { ...preact, version: '11.1.0' }],
  ['other contents', { ...preact, integrity: 'sha512-b' }],
])('%s is not what is locked', (_, found) => {
  locked({ 'node_modules/preact': preact });
  listed({ 'node_modules/preact': found });
  expect(isInstalled(folder)).toBe(false);
});

test('a package that a pull brought is missing', () => {
  locked({ 'node_modules/preact': preact, 'node_modules/valibot': { version: '1.5.0' } });
  listed({ 'node_modules/preact': preact });
  expect(isInstalled(folder)).toBe(false);
});

test('packages for other systems may be absent', () => {
  locked({ 'node_modules/preact': preact, 'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true } });
  listed({ 'node_modules/preact': preact });
  expect(isInstalled(folder)).toBe(true);
});

test('a lock file that cannot be read is named', () => {
  writeFileSync(join(folder, 'package-lock.json'), '{');
  listed({});
  expect(() => isInstalled(folder)).toThrow(join(folder, 'package-lock.json'));
});
