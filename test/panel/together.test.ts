import { describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/lifecycle/plan';
import type { Stage } from '@/lib/lifecycle/stages';
import { disputeArc, MOST_PILLS, PILL, pillPlaces, RING } from '@/lib/panel/ring-geometry';
import { letterOf, saidOfStage, togetherOf } from '@/lib/panel/together';

const plan = (title: string, ...items: (readonly [string, Stage | null])[]): Plan => ({
  title,
  items: items.map(([text, stage]) => ({ objective: '', text, verdict: 'outcome', stage, owner: '' })),
});
const OWN = plan('Bellhook', ['Riders come back', 'loyalty'], ['Owners sign up', 'acquisition']);
const OTHER = plan('Spare parts', ['Riders come back', 'success'], ['They find us', 'awareness']);

describe('plans together', () => {
  it('are none while this document stands alone', () => expect(togetherOf(OWN, [])).toBeNull());

  it('name this document first, tell gaps in the middle and all of it to a screen reader', () => {
    const together = togetherOf(OWN, [OTHER]);
    expect(together?.titles).toEqual(['This document', 'Spare parts']);
    expect(together?.middle).toEqual(['One gap', 'together']);
    expect(together?.name).toBe(
      'Lifecycle ring of two plans. Awareness: 1 plan: Spare parts 1. Engagement: gap. Acquisition: 1 plan: This document 1. ' +
        'Customer success: 1 plan: Spare parts 1, 1 placed differently elsewhere. ' +
        'Customer loyalty: 1 plan: This document 1, 1 placed differently elsewhere. ' +
        'Placed differently: between customer success and customer loyalty.',
    );
  });

  it('have a letter each, also beyond the alphabet', () => {
    const letters = Array.from({ length: 60 }, (_, i) => letterOf(i));
    expect(letters.slice(0, 3)).toEqual(['A', 'B', 'C']);
    expect(new Set(letters).size).toBe(60);
  });

  it('begin what is said of a stage with the words that stand there', () => {
    const loyalty = togetherOf(OWN, [OTHER])?.stages[4];
    expect(loyalty && saidOfStage(loyalty)).toMatch(/^1 plan/);
  });
});

describe('marks of plans on the ring', () => {
  it('keep apart from one another and inside the arcs', () => {
    for (let stage = 0; stage < 5; stage++) {
      const places = pillPlaces(stage, MOST_PILLS);
      for (const [i, a] of places.entries()) {
        expect(Math.hypot(a.x - RING.x, a.y - RING.y)).toBeLessThan(RING.radius - 4 - PILL.height / 2);
        for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(PILL.height);
      }
    }
  });

  it('are joined the shorter way round', () => {
    expect(disputeArc(0, 4)?.middle.y).toBeLessThan(RING.y);
    expect(disputeArc(1, 2)?.middle.x).toBeGreaterThan(RING.x);
    expect(disputeArc(2, 2)).toBeNull();
    expect(disputeArc(-1, 2)).toBeNull();
  });
});
