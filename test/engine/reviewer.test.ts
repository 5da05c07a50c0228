import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '@/lib/cli/json';
import { draftFromMarkdown, type MarkdownDraft } from '@/lib/draft/markdown';
import type { Steps } from '@/lib/draft/steps';
import type { Draft } from '@/lib/draft/types';
import { DEFAULT_SETTINGS, type ReviewSettings } from '@/lib/engine';
import { type Review, Reviewer, review } from '@/lib/review';
import { type DraftEdit, draftEdit, lines, stepped } from './arbitrary-draft';

/** All that a review says, with passages as places in the source. */
const said = (draft: Draft, result: Review): object => ({
  ...jsonOf('draft.md', draft, result),
  said: [result.template, result.words, result.framing, result.answered, result.lifecycle],
  ids: [...result.findings.map(({ id }) => id), ...result.keyResults.map(({ id }) => id)],
});

const sourceOf = (draft: readonly string[]): string => draft.join('\n\n');

const settings = fc.constantFrom<ReviewSettings>(
  DEFAULT_SETTINGS,
  DEFAULT_SETTINGS,
  { ...DEFAULT_SETTINGS, kind: 'prfaq' },
  { ...DEFAULT_SETTINGS, kind: 'key-results' },
  { ...DEFAULT_SETTINGS, glossary: ['SLA', 'Crumb'], customer: 'village bakers' },
  { ...DEFAULT_SETTINGS, rulesOff: ['hype-adjective', 'weasel-word'] },
);

function stepsIn(steps: Steps<unknown>): number {
  let count = 1;
  while (!steps.next().done) count++;
  return count;
}

/** Together 2,500 edits; the first review of a sequence proves nothing. */
const SEQUENCES = 430;
const MOST_EDITS = 12;

describe('a reviewer that follows a draft', { timeout: 300_000 }, () => {
  it('says after every edit what a first review says', () => {
    let findings = 0;
    let keyResults = 0;
    let steps = 0;
    const check = (first: readonly string[], edits: readonly (readonly [DraftEdit, ReviewSettings])[]): void => {
      const reviewer = new Reviewer();
      let text = first;
      let draft: MarkdownDraft = draftFromMarkdown(sourceOf(text));
      reviewer.update(draft, DEFAULT_SETTINGS);
      for (const [edit, given] of edits) {
        text = stepped(text, edit);
        draft = draftFromMarkdown(sourceOf(text), draft);
        const again = reviewer.update(draft, given);
        const fresh = draftFromMarkdown(sourceOf(text));
        expect(said(draft, again)).toEqual(said(fresh, review(fresh, given)));
        findings += again.findings.length;
        keyResults += again.keyResults.length;
        steps++;
      }
    };
    const edits = fc.array(fc.tuple(draftEdit, settings), { minLength: 1, maxLength: MOST_EDITS });
    fc.assert(fc.property(lines, edits, check), { seed: 1, numRuns: SEQUENCES });
    expect(steps).toBeGreaterThan(2400);
    // The drafts give it something to say.
    expect(findings / steps).toBeGreaterThan(3);
    expect(keyResults / steps).toBeGreaterThan(0.3);
  });

  it('says the same when a review before was left half-way', () => {
    const check = (first: readonly string[], edits: readonly DraftEdit[], share: number): void => {
      const reviewer = new Reviewer();
      const before = draftFromMarkdown(sourceOf(first));
      const draft = draftFromMarkdown(sourceOf(edits.reduce(stepped, first)), before);
      reviewer.update(before);
      const count = stepsIn(new Reviewer().steps(draft));
      const left = reviewer.steps(draft);
      for (let step = 0; step < Math.floor(count * share); step++) left.next();
      expect(said(before, reviewer.update(before))).toEqual(said(before, review(before)));
      expect(said(draft, reviewer.update(draft))).toEqual(said(draft, review(draft)));
    };
    const edits = fc.array(draftEdit, { minLength: 1, maxLength: 3 });
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(fc.property(lines, edits, share, check), { seed: 4, numRuns: 100 });
  });

  it('gives every finding and key result an id of its own', () => {
    fc.assert(
      fc.property(lines, text => {
        const { findings, keyResults } = review(draftFromMarkdown(sourceOf([...text, ...text])));
        const ids = [...findings, ...keyResults].map(({ id }) => id);
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('reports no fault on any of them, and keeps reading order', () => {
    fc.assert(
      fc.property(lines, text => {
        const draft = draftFromMarkdown(sourceOf(text));
        const { faults, findings } = review(draft);
        expect(faults).toEqual([]);
        const places = findings.flatMap(({ block, span }) =>
          block && span ? [[draft.blocks.indexOf(block), span.start]] : [],
        );
        expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
