import type { KeyResultView } from '@/lib/messages/protocol';

/** Key results that stand under one objective, in document order. */
export interface ObjectiveGroup {
  readonly key: string;
  /** Null for those without an objective. */
  readonly objective: string | null;
  readonly keyResults: readonly KeyResultView[];
  /** What is asked of all of them together: many of them, or one alone. */
  readonly hints: readonly NoteView[];
}

export type NoteView = KeyResultView['notes'][number];

/** Notes that stand with a key result, and are about all under its objective. */
const OF_ALL: ReadonlySet<string> = new Set(['many-key-results', 'one-key-result']);

/** What is asked of one key result by itself. */
export const ownNotes = ({ notes }: KeyResultView): readonly NoteView[] => notes.filter(({ id }) => !OF_ALL.has(id));

/** A new group begins wherever the objective changes. */
export function objectiveGroups(keyResults: readonly KeyResultView[]): ObjectiveGroup[] {
  const groups: { key: string; objective: string | null; keyResults: KeyResultView[]; hints: NoteView[] }[] = [];
  for (const keyResult of keyResults) {
    const { id: key, objective, notes } = keyResult;
    let group = groups.at(-1);
    if (!group || group.objective !== objective) {
      group = { key, objective, keyResults: [], hints: [] };
      groups.push(group);
    }
    group.keyResults.push(keyResult);
    group.hints.push(...notes.filter(({ id }) => OF_ALL.has(id)));
  }
  return groups;
}
