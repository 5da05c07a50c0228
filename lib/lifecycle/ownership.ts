/** Whose idea a key result was: of people who talk to customers, of who leads the work, or of those above. */
export const PROPOSERS = ['front-line', 'lead', 'executive'] as const;
export type Proposer = (typeof PROPOSERS)[number];

/** Who looks after a key result and whose idea it was, as the writer noted it. */
export interface Ownership {
  /** A team or a person; empty when nobody was named. */
  readonly owner: string;
  readonly proposedBy: Proposer | null;
}

export const NO_OWNER: Ownership = { owner: '', proposedBy: null };

/** The teams that a writer starts with; those that talk to customers are among them. */
export const TEAMS: readonly string[] = ['Product', 'Marketing', 'Sales', 'Customer success', 'Support', 'Engineering'];

/** How often each proposer is named, in their order, and how often none is. */
export function proposersOf(ownerships: readonly Ownership[]): {
  readonly counts: Readonly<Record<Proposer, number>>;
  readonly unsaid: number;
} {
  const counts: Record<Proposer, number> = { 'front-line': 0, lead: 0, executive: 0 };
  for (const { proposedBy } of ownerships) if (proposedBy) counts[proposedBy]++;
  return { counts, unsaid: ownerships.filter(({ proposedBy }) => proposedBy === null).length };
}

/** The teams with how many key results each looks after; owners that are no team of the list come after them. */
export function teamsOf(teams: readonly string[], ownerships: readonly Ownership[]): { name: string; owns: number }[] {
  const rows = new Map(teams.map(name => [keyOf(name), { name, owns: 0 }]));
  for (const { owner } of ownerships) {
    if (owner === '') continue;
    const row = rows.get(keyOf(owner)) ?? { name: owner, owns: 0 };
    row.owns++;
    rows.set(keyOf(owner), row);
  }
  return [...rows.values()];
}

const keyOf = (name: string): string => name.trim().toLowerCase();
