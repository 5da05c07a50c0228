import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/lib/lifecycle/coverage';
import { type LifecycleStage, STAGES, type Stage } from '@/lib/lifecycle/stages';

const ids = (stages: readonly (Stage | null)[], scope: readonly LifecycleStage[] = []) =>
  coverageOf(stages, scope).notices.map(({ id }) => id);

describe('coverage', () => {
  it('counts per stage, and passes over what is not known', () => {
    const { counts } = coverageOf(['loyalty', 'loyalty', 'success', null, 'internal']);
    expect(counts).toMatchObject({ loyalty: 2, success: 1, internal: 1, awareness: 0 });
  });

  it('asks for success where only loyalty is measured', () =>
    expect(ids(['loyalty', 'loyalty'])).toEqual(['loyalty-without-success', 'loyalty-alone']));

  it('says nothing when all five are there', () => {
    expect(ids([...STAGES])).toEqual([]);
    expect(coverageOf([...STAGES]).gaps).toEqual([]);
  });

  it('names gaps once there is enough to speak of', () => {
    expect(coverageOf(['success', 'success']).gaps).toEqual([]);
    expect(coverageOf(['success', 'success', 'loyalty', 'awareness']).gaps).toEqual(['engagement', 'acquisition']);
  });

  it('does not nag a team that says what it looks after', () => {
    expect(ids(['loyalty', 'loyalty'], ['loyalty'])).toEqual([]);
    expect(coverageOf(['loyalty', 'loyalty', 'loyalty', 'loyalty'], ['loyalty']).gaps).toEqual([]);
  });

  it('still names what is missing of what it says it looks after', () => {
    expect(coverageOf(['loyalty'], ['loyalty', 'success']).gaps).toEqual(['success']);
    expect(ids(['loyalty'], ['loyalty', 'success'])).toEqual(['loyalty-without-success']);
  });

  it('asks who is reached where all is internal', () =>
    expect(ids(['internal', 'internal', 'internal', 'internal'])).toEqual(['all-internal']));
});
