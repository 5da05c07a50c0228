import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumByHand, commandLine, firefoxByHand } from '../../scripts/by-hand';
import { ROOT } from '../../scripts/commands';
import { certificateFor } from '../simulators/server/certificate';

const ADDRESS = 'https://docs.google.com/document/d/x/edit';

test('words of a command that the shell would take apart are quoted', () => {
  expect(commandLine(['open', '/a b/c', 'MAP * x', "it's", '--a=b'])).toBe(`open '/a b/c' 'MAP * x' 'it'\\''s' --a=b`);
});

test('the command for Chromium leads all addresses to the port, loads Backcast and opens the editors', () => {
  const command = chromiumByHand(4321, [ADDRESS]);
  expect(command).toContain("'--host-resolver-rules=MAP * 127.0.0.1:4321'");
  expect(command).toContain(`--load-extension=${join(ROOT, '.output', 'chrome-mv3')}`);
  expect(command.endsWith(` ${ADDRESS}`)).toBe(true);
});

test('the command for Firefox opens a profile in which the port is the only way out and its certificate is taken', async () => {
  const profile = join(ROOT, '.cache', 'by-hand-firefox');
  const certificate = (await certificateFor(['docs.google.com'])).cert;
  expect(firefoxByHand({ port: 4321, certificate }, ['docs.google.com'], [ADDRESS])).toContain(profile);
  const preferences = readFileSync(join(profile, 'user.js'), 'utf8').split('\n');
  expect(preferences).toContain('user_pref("network.proxy.ssl_port", 4321);');
  expect(preferences).toContain('user_pref("network.proxy.type", 1);');
  expect(preferences).toContain('user_pref("network.proxy.failover_direct", false);');
  expect(readFileSync(join(profile, 'cert_override.txt'), 'utf8')).toMatch(
    /^docs\.google\.com:443:\tOID\.[\d.]+\t(?:[0-9A-F]{2}:){31}[0-9A-F]{2}\t\n$/,
  );
});
