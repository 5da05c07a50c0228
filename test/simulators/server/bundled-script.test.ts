import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledScript } from './bundled-script';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a page script and what it imports become one classic script that leaves no names behind', async () => {
  const entry = join(folder, 'page.ts');
  writeFileSync(
    join(folder, 'greeting.ts'),
    'export const greeting = (name: string): string => "Hello, " + name + " ✓";',
  );
  writeFileSync(
    entry,
    "import { greeting } from './greeting.ts';\nconst text: string = greeting('Docs');\ndocument.title = text;",
  );
  const page = { document: { title: '' } };
  runInNewContext(await bundledScript(entry), page);
  expect(page).toEqual({ document: { title: 'Hello, Docs ✓' } });
});

test('a script that cannot be compiled is told with its place', async () => {
  const entry = join(folder, 'broken.ts');
  writeFileSync(entry, 'const = 1;');
  await expect(bundledScript(entry)).rejects.toThrow('broken.ts:1:6');
});
