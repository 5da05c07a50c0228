import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const styles = (path: string): string => readFileSync(join(import.meta.dirname, '..', '..', '..', path), 'utf8');

it('has Notion’s themes show the marks in the colours that they have everywhere', () => {
  const themes = styles('lib/hosts/notion/themes.css').split('.notion-body:not(.dark)');
  const tokens = [...styles('lib/marks/highlights.css').matchAll(/(--backcast-[\w-]+): light-dark\((.+)\);/g)];
  expect(tokens.length).toBeGreaterThan(5);
  for (const [, token, values = ''] of tokens) {
    const [light, dark] = values.split(/, (?=oklch)/);
    expect(themes[0]).toContain(`${token}: ${dark};`);
    expect(themes[1]).toContain(`${token}: ${light};`);
  }
});
