import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftFromMarkdown } from '@/lib/draft/markdown';
import { PARTS } from '@/lib/engine';
import { review } from '@/lib/review';
import { type Decisions, NO_DECISIONS, toView } from '@/lib/session/view';

const weak = review(draftFromMarkdown(readFileSync('assets/samples/weak-prfaq.md', 'utf8')));
const okrs = review(draftFromMarkdown(readFileSync('assets/samples/okr-list.md', 'utf8')));
const decided = (change: Partial<Decisions>): Decisions => ({ ...NO_DECISIONS, ...change });

describe('the view of a review', () => {
  it('is plain data: nothing is lost on the way to the panel', () => {
    const view = toView(weak, NO_DECISIONS, 'whole');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(view.findings).toHaveLength(weak.findings.length);
  });

  it('quotes the words that a finding is about', () => {
    for (const [i, finding] of weak.findings.entries()) {
      const view = toView(weak, NO_DECISIONS, 'whole').findings[i];
      if (!finding.block || !finding.span) expect(view?.excerpt).toBeNull();
      else {
        const [mark] = view?.excerpt?.marks ?? [];
        const quoted = view?.excerpt?.text.slice(mark?.start, mark?.end) ?? '';
        const words = finding.block.text.slice(finding.span.start, finding.span.end).replaceAll('\t', ' ');
        expect(words.startsWith(quoted) && quoted !== '', `${finding.rule}: ‘${quoted}’ in ‘${words}’`).toBe(true);
      }
    }
  });

  it('leaves out what is dismissed, and counts the others of its rule', () => {
    const [first] = weak.findings;
    const view = toView(weak, decided({ isDismissed: finding => finding === first }), 'whole');
    expect(view.findings.map(({ id }) => id)).not.toContain(first?.id);
    for (const { rule, others } of view.findings) {
      expect(others).toBe(view.findings.filter(other => other.rule === rule).length - 1);
    }
  });

  it('says of every part whether it is there, open, missing or not seen', () => {
    const whole = toView(weak, NO_DECISIONS, 'whole').parts;
    const visible = toView(weak, NO_DECISIONS, 'visible').parts;
    expect(whole.map(({ part }) => part)).toEqual(PARTS);
    const there = new Set(weak.parts.map(({ part }) => part));
    for (const [i, { part, status }] of whole.entries()) {
      expect(there.has(part) ? ['there', 'open'] : ['missing']).toContain(status);
      expect(visible[i]?.status).toBe(status === 'missing' ? 'unseen' : status);
    }
  });

  it('lets the stage that the writer set win, also in what the plan covers', () => {
    const [first] = okrs.keyResults;
    const view = toView(okrs, decided({ stageOf: k => (k === first ? 'loyalty' : 'internal') }), 'whole');
    expect(view.keyResults[0]?.stage).toMatchObject({ set: 'loyalty', from: 'writer' });
    expect(view.lifecycle.counts).toMatchObject({ loyalty: 1, internal: okrs.keyResults.length - 1, success: 0 });
  });

  it('keeps a dismissed key result in sight as dismissed', () => {
    const [first] = okrs.keyResults;
    const view = toView(okrs, decided({ isSetAside: k => k === first }), 'whole');
    expect(view.keyResults.map(({ dismissed }) => dismissed)).toEqual(okrs.keyResults.map(k => k === first));
  });
});
