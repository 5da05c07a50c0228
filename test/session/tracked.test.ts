import { describe, expect, it } from 'vitest';
import { describe as anchorOf } from '@/lib/anchor';
import { draftFromMarkdown, type MarkdownDraft } from '@/lib/draft/markdown';
import type { Passage } from '@/lib/draft/types';
import { type Anchored, Tracked } from '@/lib/session/tracked';

const SOURCE =
  '# Plan\n\n- Riders come back twice a year\n- Launch the status page\n\nThe call is seamless and quick.\n';

function passageOf(draft: MarkdownDraft, words: string): Passage {
  for (const block of draft.blocks) {
    const start = block.text.indexOf(words);
    if (start >= 0) return { block, start, end: start + words.length };
  }
  throw new Error(`The draft does not say “${words}”.`);
}

/** A record on these words, and a way to edit the source and see where the record stands. */
function tracking(words: string, onReplaced: 'stay' | 'let-go') {
  let source = SOURCE;
  let draft = draftFromMarkdown(source);
  const tracked = new Tracked<Anchored>(onReplaced);
  const passage = passageOf(draft, words);
  const record = { id: 'r', anchor: anchorOf(draft.blocks, passage) };
  tracked.add(record, passage);
  return {
    tracked,
    blocks: () => draft.blocks,
    edit(from: string, to: string) {
      source = source.replace(from, to);
      draft = draftFromMarkdown(source, draft);
      tracked.follow(draft.blocks);
    },
    stands(): string | null {
      const place = tracked.placeOf(record);
      return place?.block.text.slice(place.start, place.end) ?? null;
    },
  };
}

describe('tracked passages', () => {
  it('move with edits in front of them', () => {
    const { edit, stands } = tracking('seamless', 'let-go');
    edit('The call', 'The very first call');
    expect(stands()).toBe('seamless');
    edit('# Plan\n', '# Plan\n\nA new paragraph.\n');
    expect(stands()).toBe('seamless');
  });

  it('grow with edits inside them', () => {
    const { edit, stands } = tracking('Riders come back twice a year', 'stay');
    edit('twice', 'at least twice');
    expect(stands()).toBe('Riders come back at least twice a year');
  });

  it('are let go when their words are replaced', () => {
    const { edit, stands } = tracking('seamless', 'let-go');
    edit('seamless', 'easy');
    expect(stands()).toBeNull();
  });

  it('stay on what replaces their words, where they are to', () => {
    const { edit, stands, blocks } = tracking('Launch the status page', 'stay');
    edit('Launch the status page', 'Mechanics take eight calls');
    expect(stands()).not.toBeNull();
    expect(blocks().some(block => block.text === 'Mechanics take eight calls')).toBe(true);
  });

  it('are found again when their block comes back', () => {
    const { edit, stands, tracked, blocks } = tracking('Launch the status page', 'stay');
    edit(
      '- Riders come back twice a year\n- Launch the status page\n\nThe call is seamless and quick.',
      'Nothing here.',
    );
    edit('Nothing here.', 'New start.\n\n- Launch the status page\n- Something else');
    tracked.relocate(blocks());
    expect(stands()).toBe('Launch the status page');
  });

  it('have fresh anchors once they have moved, and only then', () => {
    const { edit, tracked, blocks } = tracking('Riders come back twice a year', 'stay');
    expect(tracked.refreshed(blocks())).toBeNull();
    edit('twice', 'three times');
    expect(tracked.refreshed(blocks())?.[0]?.anchor?.exact).toBe('Riders come back three times a year');
    expect(tracked.refreshed(blocks())).toBeNull();
  });

  it('drop what is no longer kept', () => {
    const { tracked, blocks, stands } = tracking('seamless', 'let-go');
    tracked.load([], blocks());
    expect(stands()).toBeNull();
    expect(tracked.records).toEqual([]);
  });
});
