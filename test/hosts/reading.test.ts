import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/draft/types';
import { Reading } from '@/lib/hosts/practice/reading';
import { movedOffset } from '@/lib/hosts/practice/writer';
import { replacementOf } from '@/lib/hosts/practice/written';

const SOURCE = `# Plan

- **Launch** the status page, owner Ana
- Riders come back
  1. Open the shop

| who | what |
|---|---|
| Ana | opens the shop early |

The *whole* line is \\*here\\* & there.
`;
const reading = (source = SOURCE, previous: Reading | null = null): Reading => Reading.of(source, previous, 'Plan');

function passageOf({ draft }: Reading, words: string): Passage {
  const block = draft.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`Nothing says “${words}”.`);
  const start = block.text.indexOf(words);
  return { block, start, end: start + words.length };
}

/** The source after an edit, or null when it is refused. */
function written(words: string, text: string, below?: string, now = reading()): string | null {
  const passage = passageOf(reading(), words);
  const replacement = replacementOf(now, { passage, expected: words, text, ...(below === undefined ? {} : { below }) });
  return replacement && now.source.slice(0, replacement.start) + replacement.text + now.source.slice(replacement.end);
}

describe('an edit of the practice text', () => {
  it('changes exactly the passage', () => {
    expect(written('Riders come back', 'Riders return')).toBe(SOURCE.replace('Riders come back', 'Riders return'));
    expect(written('opens the shop early', 'rests')).toBe(SOURCE.replace('opens the shop early', 'rests'));
  });

  it('takes emphasis along that ends in the passage, and leaves emphasis around it', () => {
    expect(written('Launch the status page', 'Eight calls')).toBe(
      SOURCE.replace('**Launch** the status page', 'Eight calls'),
    );
    expect(written('whole', 'last')).toBe(SOURCE.replace('whole', 'last'));
  });

  it('puts the work under the new key result, deeper by one', () => {
    expect(written('Launch the status page', 'Eight calls', 'Initiative: Launch')).toBe(
      SOURCE.replace('**Launch** the status page, owner Ana', 'Eight calls, owner Ana\n  - Initiative: Launch'),
    );
    expect(written('Open the shop', 'Ten visits', 'Initiative: Open')).toBe(
      SOURCE.replace('Open the shop', 'Ten visits\n     - Initiative: Open'),
    );
  });

  it('puts a line after another, as an item of its list or a paragraph of its own', () => {
    const withLine = (words: string): string | null => {
      const now = reading();
      const replacement = replacementOf(now, {
        passage: passageOf(now, words),
        expected: words,
        text: words,
        after: 'New',
      });
      return (
        replacement && now.source.slice(0, replacement.start) + replacement.text + now.source.slice(replacement.end)
      );
    };
    expect(withLine('owner Ana')).toBe(SOURCE.replace('owner Ana\n', 'owner Ana\n- New\n'));
    expect(withLine('Open the shop')).toBe(SOURCE.replace('Open the shop\n', 'Open the shop\n  1. New\n'));
    expect(withLine('there.')).toBe(`${SOURCE.trimEnd()}\n\nNew\n`);
  });

  it('puts no line into a table', () => {
    expect(written('opens the shop early', 'rests', 'Initiative: x')).toBe(
      SOURCE.replace('opens the shop early', 'rests'),
    );
  });

  it('finds the passage again after edits elsewhere', () => {
    const edited = SOURCE.replace('# Plan', '# The plan\n\nA new paragraph.');
    expect(written('Riders come back', 'Riders return', undefined, reading(edited))).toBe(
      edited.replace('Riders come back', 'Riders return'),
    );
  });

  it('is refused when the words are not there any more, or there more than once', () => {
    const gone = SOURCE.replace('Riders come back', 'Riders stay');
    expect(written('Riders come back', 'x', undefined, reading(gone))).toBeNull();
    const twice = `Riders come back, and riders do. Riders come back.\n`;
    expect(written('Riders come back', 'x', undefined, reading(twice))).toBeNull();
  });
});

describe('the caret', () => {
  it('is in the block and at the letter it stands at', () => {
    const now = reading();
    const at = (words: string): unknown => {
      const caret = now.caretAt(now.source.indexOf(words));
      const block = now.draft.blocks.find(({ key }) => key === caret?.block);
      return caret && block?.text.slice(caret.offset, caret.offset + 5);
    };
    expect(at('Riders')).toBe('Rider');
    expect(at('the status')).toBe('the s');
    expect(at('come back')).toBe('come ');
    expect(at('there.')).toBe('there');
  });

  it('is nowhere between two blocks', () => {
    expect(reading('one\n\n\n\ntwo\n').caretAt(5)).toBeNull();
    expect(reading('').caretAt(0)).toBeNull();
  });
});

describe('a caret beside a write', () => {
  it.each([
    ['before it', 3, 3],
    ['at its start', 10, 10],
    ['in it', 12, 14],
    ['at its end', 20, 14],
    ['behind it', 25, 19],
  ])('%s', (_, caret, expected) => {
    expect(movedOffset(caret, 10, 20, 4)).toBe(expected);
  });
});
