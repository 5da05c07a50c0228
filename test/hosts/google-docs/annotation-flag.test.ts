import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askForAnnotations, EXTENSION_ID } from '@/lib/hosts/google-docs/annotation-flag';

const FLAG = '_docs_annotate_canvas_by_ext';

describe('the flag that has the editor describe its text', () => {
  it.each([undefined, '', 0, null, {}])('is set where it is not: %j', value => {
    const world: Record<string, unknown> = value === undefined ? {} : { [FLAG]: value };
    askForAnnotations(world);
    expect(world[FLAG]).toBe(EXTENSION_ID);
  });

  it('stays what another extension has made it', () => {
    const world = { [FLAG]: 'another' };
    askForAnnotations(world);
    expect(world[FLAG]).toBe('another');
  });

  it('is the id that the configuration gives the extension', () => {
    const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
    const key = /const KEY =\s*'([^']+)'/.exec(config)?.[1] ?? '';
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
    const id = digest.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    expect(EXTENSION_ID).toBe(id);
  });
});
