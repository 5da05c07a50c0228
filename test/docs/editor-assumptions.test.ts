import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const ITEM = /^- \[ \] \*\*([A-Z]\d+)/;
const NAMED = /`(test\/[^`]+)`|“([^”]+)”/g;

interface Assumption {
  readonly id: string;
  readonly text: string;
}

/** Each item of the list with all its lines in one. */
function assumptionsIn(text: string): Assumption[] {
  const found: { id: string; text: string }[] = [];
  let isItem = false;
  for (const line of text.split('\n')) {
    const id = ITEM.exec(line)?.[1];
    if (id) found.push({ id, text: line });
    isItem = id !== undefined || (isItem && line.startsWith('  '));
    const last = found.at(-1);
    if (last && isItem && !id) last.text += ` ${line.trim()}`;
  }
  return found;
}

/** The tests that an item names behind “Test:”, as file and name. */
function testsIn({ text }: Assumption): { file: string; name: string }[] {
  let file = '';
  const tests: { file: string; name: string }[] = [];
  for (const [, path, name] of (text.split(' Test: ')[1] ?? '').matchAll(NAMED)) {
    if (path) file = path;
    else if (name) tests.push({ file, name });
  }
  return tests;
}

const assumptions = assumptionsIn(readFileSync(join(ROOT, 'docs', 'editor-assumptions.md'), 'utf8'));

describe('the assumptions of the editors', () => {
  test('are there, each under a name of its own', () => {
    const ids = assumptions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(assumptions.map(found => [found.id, found] as const))(
    '%s: says how it is looked at by hand',
    (_, { text }) => {
      expect(text).toContain('By hand');
    },
  );

  test.each(assumptions.map(found => [found.id, found] as const))('%s: stands in tests that there are', (_, found) => {
    const tests = testsIn(found);
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, name } of tests) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(name);
    }
  });
});
