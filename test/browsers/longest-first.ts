import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first: one that is begun last would keep everybody waiting. */
const LONG = [
  'editors-google-docs-firefox',
  'editors-google-docs-chromium',
  'editors-notion-firefox',
  'editors-notion-chromium',
  'firefox.test',
  'editors-lifetime-firefox',
  'chromium.test',
  'listening.test',
  'hostile-page',
  'review-pack',
  'editors-lifetime-chromium',
  'disturb',
  'reader.firefox',
  'soak',
  'outside',
  'reader.chromium',
  'geometry',
  'showing',
  'writing',
  'linear-pages',
  'reviewer.test',
  'markdown-properties',
  'linear-time',
  'hostile-documents',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const name = moduleId.split('/').at(-1) ?? '';
  const rank = LONG.findIndex(start => name.startsWith(start));
  return rank < 0 ? LONG.length : rank;
};

/** Begins with what takes longest, whatever an earlier run has measured. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}
