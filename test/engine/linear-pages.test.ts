import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import type { Draft } from '@/lib/draft/types';
import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/engine';
import { Reviewer, review } from '@/lib/review';
import { excess } from './growth';

/** How often a unit stands on the largest page. */
const MOST_TIMES = 2 ** 12;

/** By how often a unit is repeated: what grows too fast here grows with the blocks, however short they are. */
const PAGES: readonly (readonly [string, (times: number) => string])[] = [
  ...[
    'a\n',
    '\n',
    '\r',
    '- a\n',
    '  - a\n',
    '# a\n',
    '## a\n\nb c.\n\n',
    '> a\n\n',
    'Q: a?\n\nA: b.\n\n',
    '- KR1: a\n',
    '## Objective\n\n- Launch a\n\n',
    '“a b c,” said D E.\n\n',
    '| a | b |\n',
    '```\n',
    '<!--\n',
    '[a]: b\n',
    '[a]\n\n',
    '**a.** b\n\n',
    'TODO\n\n',
    'Same line again.\n\n',
  ].map(unit => [JSON.stringify(unit), (times: number) => unit.repeat(times)] as const),
  ['deep lists', times => Array.from({ length: 3 * Math.sqrt(times) }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
];

const PRFAQ: ReviewSettings = { ...DEFAULT_SETTINGS, kind: 'prfaq' };
const KEY_RESULTS: ReviewSettings = { ...DEFAULT_SETTINGS, kind: 'key-results' };

/** A draft that a reviewer has read. */
interface Reviewed {
  readonly draft: Draft;
  readonly reviewer: Reviewer;
}

/**
 * Readings of one page, ready to be measured. Each text is parsed once, and what was read of its blocks in the first review
 * is there for the second and for the edit, until a run is repeated: that one starts with blocks nobody has seen.
 */
class Page {
  readonly #drafts = new Map<string, Draft>();
  readonly #forKeyResults = new Map<string, Reviewed>();
  readonly #forEdit = new Map<string, Reviewed>();

  parsed(text: string): () => void {
    return () => void this.#drafts.set(text, draftFromMarkdown(text));
  }

  asPrfaq(text: string): () => void {
    const { draft, reviewer } = this.#fresh(text);
    this.#forKeyResults.set(text, { draft, reviewer });
    this.#forEdit.set(text, { draft, reviewer });
    return () => void reviewer.update(draft, PRFAQ);
  }

  asKeyResults(text: string): () => void {
    const { draft } = this.#forKeyResults.get(text) ?? this.#fresh(text);
    this.#forKeyResults.delete(text);
    return () => void review(draft, KEY_RESULTS);
  }

  /** Reviews it again after its middle block has gone and come back, twice. */
  edited(text: string): () => void {
    const { draft, reviewer } = this.#forEdit.get(text) ?? this.#fresh(text);
    this.#forEdit.delete(text);
    reviewer.update(draft, PRFAQ);
    const middle = draft.blocks.length >> 1;
    const without = { ...draft, blocks: draft.blocks.toSpliced(middle, 1), starts: draft.starts.toSpliced(middle, 1) };
    return () => {
      for (let turn = 0; turn < 4; turn++) reviewer.update(turn % 2 ? draft : without, PRFAQ);
    };
  }

  /** Blocks that nothing is known of yet, and nobody who has read them. */
  #fresh(text: string): Reviewed {
    const draft = this.#drafts.get(text) ?? draftFromMarkdown(text);
    this.#drafts.set(text, draft);
    return { draft: { ...draft, blocks: draft.blocks.map(block => ({ ...block })) }, reviewer: new Reviewer() };
  }
}

describe('work grows with a page and no faster', { timeout: 300_000 }, () => {
  it.each(PAGES)('of %s', (_, input) => {
    const page = new Page();
    const slow = [
      ...excess('draftFromMarkdown', input, text => page.parsed(text), MOST_TIMES),
      ...excess('review of a PR/FAQ', input, text => page.asPrfaq(text), MOST_TIMES),
      ...excess('review of key results', input, text => page.asKeyResults(text), MOST_TIMES),
      ...excess('review of an edit', input, text => page.edited(text), MOST_TIMES),
    ];
    expect(slow).toEqual([]);
  });
});
