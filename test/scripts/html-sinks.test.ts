import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MENDS, withoutSinks } from '../../scripts/html-sinks.ts';

describe('the libraries in the builds', () => {
  it.each(MENDS.map(({ file }) => file))('%s hands no text to the parser of HTML', file => {
    const code = readFileSync(`node_modules${file}`, 'utf8');
    const clean = withoutSinks(`node_modules${file}`, code) ?? '';
    expect(clean).not.toBe(code);
    expect(clean).not.toMatch(/\.innerHTML\s*=|document\(\)\.write/);
  });

  it('are looked at again when they have changed', () => {
    for (const { file } of MENDS) expect(() => withoutSinks(file, 'export {}')).toThrow(file);
    expect(withoutSinks('/valibot/index.js', 'element.innerHTML = text')).toBeNull();
  });
});
