import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/lifecycle/stages';
import { tagEdit, tagIn } from '@/lib/lifecycle/tags';

const changed = (line: string, stage: Stage | null): string => {
  const edit = tagEdit(line, stage);
  return edit ? line.slice(0, edit.start) + edit.text + line.slice(edit.end) : line;
};

describe('a tag in a line', () => {
  it.each<[string, string, Stage | null, string]>([
    ['is added at the end', 'Half of the crews come back', 'loyalty', 'Half of the crews come back #loyalty'],
    ['is added before trailing space', 'Half come back  ', 'loyalty', 'Half come back #loyalty  '],
    ['is replaced', 'Half come back #awareness', 'loyalty', 'Half come back #loyalty'],
    ['is replaced in its longer form', 'Half come back #customer-loyalty', 'success', 'Half come back #success'],
    ['stays as it is', 'Half come back #loyalty', 'loyalty', 'Half come back #loyalty'],
    ['is taken away', 'Half come back #loyalty', null, 'Half come back'],
    ['is taken away between words', 'Half #loyalty come back', null, 'Half come back'],
    ['is nothing to take away', 'Half come back', null, 'Half come back'],
    ['does not come into an empty line', '  ', 'loyalty', '  '],
    ['is not another word with a hash', 'Fix issue #12', 'internal', 'Fix issue #12 #internal'],
  ])('%s', (_, line, stage, expected) => expect(changed(line, stage)).toBe(expected));

  it.each(['Half come back', 'Half come back #loyalty', '#success Half come back'])('is read back: %s', line => {
    expect(tagIn(changed(line, 'acquisition'))).toBe('acquisition');
    expect(tagIn(changed(line, null))).toBeNull();
  });
});
