import { expect, test } from 'vitest';
import { countsOf } from '../../scripts/suite-result.ts';

const file = (status: string, ...tests: [status: string, fullName: string][]) => ({
  name: 'draft.test.ts',
  status,
  assertionResults: tests.map(([state, fullName]) => ({ status: state, fullName })),
});

test('passed and failed tests are counted as they are', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', ['failed', 'a'])] };
  expect(countsOf(report)).toEqual({ passed: 2, failed: 1, complaints: [] });
});

test('a file that could not be loaded counts as failed', () => {
  const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('failed')] };
  expect(countsOf(report)).toEqual({ passed: 2, failed: 1, complaints: ['could not be loaded: draft.test.ts'] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a %s test counts as failed and is named', state => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', ['passed', 'a'], [state, 'b'])] };
  expect(countsOf(report)).toEqual({ passed: 1, failed: 1, complaints: ['was skipped: b'] });
});
