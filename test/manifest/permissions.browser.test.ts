import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, BUILDS, buildBoth } from '../../scripts/build.ts';
import { ROOT } from '../../scripts/commands.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Every permission with what it is for, and in which browsers it is asked for. `api` is what could not be used without it. */
const PERMISSIONS: Record<string, { readonly because: string; readonly api: string; readonly only?: BrowserKind }> = {
  storage: { because: 'keeps what the writer decides', api: 'storage' },
  contextMenus: { because: 'offers the stages at a key result', api: 'contextMenus' },
  sidePanel: { because: 'opens the panel beside the page', api: 'sidePanel', only: 'chromium' },
};

/** Every place it works in, by the name under which people know it. */
const HOSTS: Record<string, string> = {
  'https://docs.google.com/document/*': 'docs.google.com',
  'https://*.notion.so/*': 'notion.so',
  'https://notion.so/*': 'notion.so',
  'https://*.notion.com/*': 'notion.com',
  'https://*.notion.site/*': 'notion.site',
};

/** What of the browser’s interface may be used without asking anybody. */
const FREE = ['action', 'commands', 'extension', 'i18n', 'runtime', 'sidebarAction', 'tabs', 'windows'];

beforeAll(async () => {
  const { ok, output } = await buildBoth({ ifNeeded: true });
  if (!ok) throw new Error(output);
}, 200_000);

/** The parts of the browser’s interface that the sources name: all go through one door, or a library for the storage. */
function usedInterfaces(): Set<string> {
  const used = new Set<string>();
  for (const folder of ['lib', 'entrypoints', 'components']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const source = readFileSync(join(ROOT, folder, file), 'utf8');
      for (const [, api = ''] of source.matchAll(/\bbrowser\.(\w+)\??\./g)) used.add(api);
      for (const [, api = ''] of source.matchAll(/\bchrome\?\.(\w+)/g)) used.add(api);
      if (source.includes("'wxt/utils/storage'")) used.add('storage');
    }
  }
  return used;
}

/** What Backcast asks of people, as README tells them. */
function privacySection(): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, section = ''] = /^## Privacy\n([\s\S]*?)^## /m.exec(readme) ?? [];
  return section;
}

describe.each<BrowserKind>(['chromium', 'firefox'])('what Backcast asks for in %s', kind => {
  const manifest = (): Manifest => JSON.parse(readFileSync(join(BUILDS[kind], 'manifest.json'), 'utf8')) as Manifest;
  const wanted = Object.keys(PERMISSIONS).filter(name => (PERMISSIONS[name]?.only ?? kind) === kind);

  test('is what it has a reason for, and nothing that could come later', () => {
    const { permissions, host_permissions, ...rest } = manifest();
    expect([...permissions].sort()).toEqual([...wanted].sort());
    expect([...host_permissions].sort()).toEqual(Object.keys(HOSTS).sort());
    for (const name of [
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(rest, name).not.toHaveProperty(name);
    }
  });

  test('is all that its scripts are put into, and never the frames within', () => {
    const { content_scripts } = manifest();
    for (const { matches, all_frames } of content_scripts) {
      for (const match of matches) expect(Object.keys(HOSTS)).toContain(match);
      expect(all_frames ?? false).toBe(false);
    }
    expect(new Set(content_scripts.flatMap(({ matches }) => matches))).toEqual(new Set(Object.keys(HOSTS)));
  });

  test('leaves its own pages no way out', () => {
    expect(manifest().content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});

test('every permission is used, and nothing that would need another one', () => {
  expect([...usedInterfaces()].filter(api => !FREE.includes(api)).sort()).toEqual(
    Object.values(PERMISSIONS)
      .map(({ api }) => api)
      .sort(),
  );
});

test.each([...Object.keys(PERMISSIONS), ...new Set(Object.values(HOSTS))])('README says what %s is for', name => {
  expect(privacySection()).toContain(`*${name}*`);
});
