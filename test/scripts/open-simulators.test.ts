import { expect, test } from 'vitest';
import { documentNamed } from '../../scripts/open-simulators';

test('a document is found by its name, and one is shown when none is named', () => {
  expect(documentNamed('okr-table')).toBe('okr-table');
  expect(documentNamed(undefined)).toBe('six-pages');
});

test('a name that no document has is answered with those that there are', () => {
  expect(() => documentNamed('toString')).toThrow('no document ‘toString’. There are: one-page, ');
});
