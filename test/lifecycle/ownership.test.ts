import { describe, expect, it } from 'vitest';
import { NO_OWNER, type Ownership, proposersOf, teamsOf } from '@/lib/lifecycle/ownership';

const owned = (owner: string, proposedBy: Ownership['proposedBy'] = null): Ownership => ({ owner, proposedBy });

describe('who looks after key results', () => {
  it('counts what each team owns, however it is written, and names owners that are no team', () => {
    const teams = teamsOf(['Sales', 'Support'], [owned('sales '), owned('Sales'), owned('Ilse'), NO_OWNER]);
    expect(teams).toEqual([
      { name: 'Sales', owns: 2 },
      { name: 'Support', owns: 0 },
      { name: 'Ilse', owns: 1 },
    ]);
  });

  it('counts whose ideas they are, and of how many nothing is said', () => {
    const { counts, unsaid } = proposersOf([owned('', 'lead'), owned('', 'front-line'), owned('', 'lead'), NO_OWNER]);
    expect(counts).toEqual({ 'front-line': 1, lead: 2, executive: 0 });
    expect(unsaid).toBe(1);
  });
});
