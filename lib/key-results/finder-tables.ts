import type { At, Found } from './finder';
import type { Cells } from './finder-section';
import type { BlockTraits } from './finder-traits';
import type { LineRole } from './line-role';

/** The key results in the table that begins at row `at`: the cells of the column that is headed so. */
export function tableResults(
  blocks: readonly BlockTraits[],
  at: number,
  objective: At | null,
  active: boolean,
): { readonly found: Found[]; readonly to: number } {
  let to = at;
  while (blocks[to]?.kind === 'row' && (to === at || !blocks[to]?.header)) to++;
  const head = blocks[at]?.header ? blocks[at] : undefined;
  const column = head ? head.roles.findIndex(role => role === 'kr-label' || role === 'measure-label') : -1;
  const objectives = head ? head.roles.indexOf('objective-label') : -1;
  const cells = head && column >= 0 ? cellsOf(head.roles) : undefined;
  const found: Found[] = [];
  let current = objective;
  for (let row = head ? at + 1 : at; row < to; row++) {
    const roles = blocks[row]?.roles ?? [];
    if (objectives >= 0 && mayBeResult(roles[objectives])) current = { block: row, line: objectives };
    for (const [line, role] of roles.entries()) {
      const isResult =
        role === 'kr' ||
        (line === column && mayBeResult(role)) ||
        (column < 0 && active && objective !== null && line === longest(roles));
      if (isResult) found.push({ at: { block: row, line }, objective: current, ...(cells && { cells }) });
    }
  }
  return { found, to };
}

/** The columns that say where things stand, where they are to go and until when; undefined without any. */
function cellsOf(roles: readonly LineRole[]): Cells | undefined {
  const columnOf = (role: LineRole): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const cells = {
    baseline: columnOf('baseline-label'),
    target: columnOf('target-label'),
    deadline: columnOf('deadline-label'),
  };
  return cells.baseline === null && cells.target === null && cells.deadline === null ? undefined : cells;
}

const mayBeResult = (role: LineRole | undefined): boolean =>
  role === 'statement' ||
  role === 'title' ||
  role === 'prose' ||
  role === 'kr' ||
  role === 'objective' ||
  role === 'lead-in';

/** The only cell of a row that can be a statement; −1 when there is none or more than one. */
function longest(roles: readonly LineRole[]): number {
  const may = roles.flatMap((role, i) => (role === 'statement' ? [i] : []));
  return may.length === 1 ? (may[0] ?? -1) : -1;
}
