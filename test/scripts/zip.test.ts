import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipOf } from '../../scripts/zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  mkdirSync(join(folder, 'icons'));
  writeFileSync(join(folder, 'manifest.json'), '{ "name": "Backcast" }');
  writeFileSync(join(folder, 'icons', 'größe.txt'), 'sixteen');
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = ['manifest.json', join('icons', 'größe.txt')];

test('the package holds every file under its path', () => {
  const unpacked = unzipSync(zipOf(folder, FILES));
  expect(Object.keys(unpacked).sort()).toEqual(['icons/größe.txt', 'manifest.json']);
  expect(strFromU8(unpacked['manifest.json'] ?? new Uint8Array())).toBe('{ "name": "Backcast" }');
});

test('neither the order of the files nor their times change the bytes', () => {
  const before = zipOf(folder, FILES);
  utimesSync(join(folder, 'manifest.json'), new Date(2001, 1, 1), new Date(2001, 1, 1));
  expect(zipOf(folder, [...FILES].reverse())).toEqual(before);
});

test('a changed file changes the bytes', () => {
  const before = zipOf(folder, FILES);
  writeFileSync(join(folder, 'manifest.json'), '{ "name": "Backcasu" }');
  expect(zipOf(folder, FILES)).not.toEqual(before);
});
