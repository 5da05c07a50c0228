/**
 * Old ids of rules with what they are called now. Dismissals and settings are kept under ids, so a rule that gets a
 * better name leaves its old one here for good.
 */
export const RENAMED_RULES: Readonly<Record<string, string>> = {};

/** The id of a rule today, given one from any time; unknown ids stay as they are. */
export function currentRuleId(id: string, renames: Readonly<Record<string, string>> = RENAMED_RULES): string {
  let current = id;
  for (let i = 0; i < Object.keys(renames).length && Object.hasOwn(renames, current); i++) {
    current = renames[current] as string;
  }
  return current;
}
