import { computed, type ReadonlySignal } from '@preact/signals';
import { type Ownership, PROPOSERS, type Proposer, proposersOf, teamsOf } from '@/lib/lifecycle/ownership';
import type { KeyResultView } from '@/lib/messages/protocol';
import type { Deeds } from './deeds';
import type { FocusModel } from './focus-model';
import type { PanelOutside } from './outside';
import { counted, listed } from './words';

export const PROPOSER_LABELS: Readonly<Record<Proposer, string>> = {
  'front-line': 'the front line',
  lead: 'a lead',
  executive: 'an executive',
};

/** Who looks after what, and whose ideas the key results are. Counted, never demanded. */
export interface TeamsModel {
  readonly teams: ReadonlySignal<readonly { readonly name: string; readonly owns: number }[]>;
  /** Names of the teams to choose from. */
  readonly names: ReadonlySignal<readonly string[]>;
  /** "Nothing here is looked after by support or sales."; empty while nobody was named at all. */
  readonly missing: ReadonlySignal<string>;
  /** "Proposed by the front line: 1; a lead: 3; not said: 6."; empty while nothing was said. */
  readonly proposed: ReadonlySignal<string>;
  note(keyResult: KeyResultView, change: Partial<Ownership>): Promise<void>;
  /** Goes to the owner of the first key result without one. */
  addOwner(): void;
}

export function createTeamsModel(
  keyResults: ReadonlySignal<readonly KeyResultView[]>,
  outside: PanelOutside,
  deeds: Deeds,
  focus: FocusModel,
  open: (id: string) => void,
): TeamsModel {
  const names = computed(() => outside.preferences.value.teams);
  const ownerships = computed(() => keyResults.value.map(({ ownership }) => ownership));
  const teams = computed(() => teamsOf(names.value, ownerships.value));
  return {
    teams,
    names,
    missing: computed(() => missing(teams.value)),
    proposed: computed(() => proposed(ownerships.value)),
    async note({ id, ownership }, change) {
      const next = { ...ownership, ...change };
      if (next.owner === ownership.owner && next.proposedBy === ownership.proposedBy) return;
      deeds.tell(await outside.send('setOwnership', id, next));
    },
    addOwner() {
      const first = keyResults.peek().find(({ ownership }) => ownership.owner === '') ?? keyResults.peek()[0];
      if (!first) return;
      open(first.id);
      focus.ask(`owner:${first.id}`);
    },
  };
}

function missing(teams: readonly { readonly name: string; readonly owns: number }[]): string {
  const silent = teams.filter(({ owns }) => owns === 0).map(({ name }) => name);
  if (silent.length === 0 || silent.length === teams.length) return '';
  return `Not heard of here: ${listed(silent)}.`;
}

function proposed(ownerships: readonly Ownership[]): string {
  const { counts, unsaid } = proposersOf(ownerships);
  const said = PROPOSERS.filter(proposer => counts[proposer] > 0);
  if (said.length === 0) return '';
  const parts = said.map(proposer => `${counts[proposer]} by ${PROPOSER_LABELS[proposer]}`);
  return `Proposed: ${listed(unsaid > 0 ? [...parts, counted(unsaid, 'not said', 'not said')] : parts)}.`;
}
